import type { Member } from '../../contract/query/member.js';
import { compare, isKnownOrder, kindOf } from '../../contract/query/order.js';
import { fieldValue, type Known } from '../../contract/query/value.js';
import type { QueryField } from '../../contract/types.js';
import type { Answered } from '../../http/exchange.js';
import { type Check, type CheckContext, type Fault, NotObserved } from '../check.js';
import { askedBy, listingOf, some, worldOf } from './world.js';

/** A check that sorted queries have every member once, in the order of the field. */
export function sortCheck(id: string, requirement: string, rule: 'ascending' | 'descending'): Check {
  return {
    id,
    requirement,
    reach: 'run',
    also: ['query.sorting'],
    needs: ['status-code'],
    applies: (c) => c.purpose === 'sort' && c.rule === rule,
    judge: judgeSort,
  };
}

function judgeSort(exchange: Answered, context: CheckContext): readonly Fault[] | NotObserved {
  const { observations, case: c } = context;
  const sort = askedBy(exchange, context)?.sort;
  const world = worldOf(observations, c.operation);
  if (!sort || !world) return new NotObserved('The members of the type were not read.');
  const { field, descending } = sort;
  const fault = (message: string, expected: string, actual: string): Fault[] => [
    { message, location: `sort:${field.name}`, expected, actual, against: world.from },
  ];
  const listing = listingOf(exchange, observations);
  if (!listing)
    return fault('The answer is no QueryResult that can be read.', 'QueryResult', 'something else');
  const keys = listing.members.map((member) => member.key);
  const listed = new Set(keys);
  const lost = listing.pages === 1 ? world.members.filter((member) => !listed.has(member.key)) : [];
  if (lost.length > 0 || listed.size < keys.length)
    return fault(
      'Sorting loses or repeats members.',
      `${some(world.members)} once each`,
      `${some(keys)}, without ${some(lost)}`,
    );
  const values = inOrder(keys, field, world.members, world.known);
  if (values.length === 0) return new NotObserved(`No entity of the type shows ${field.name}.`);
  const broken = firstBreak(values, field, descending);
  if (broken) {
    const [before, after] = broken;
    return fault(`The order is not ${c.rule}.`, `${after} before ${before}`, `${before} before ${after}`);
  }
  return descending && !isKnownOrder(field) && listing.pages === 1 ? reversed(values, field, context) : [];
}

/** Values of the members in the order of the answer, where they are known. */
function inOrder(
  keys: readonly string[],
  field: QueryField,
  members: readonly Member[],
  known: Known,
): string[] {
  const byKey = new Map(members.map((member) => [member.key, member]));
  return keys.flatMap((key) => {
    const member = byKey.get(key);
    return (member && fieldValue(member, field, known)) ?? [];
  });
}

/** Two values that stand the wrong way round, or equal ones that stand apart. */
function firstBreak(
  values: readonly string[],
  field: QueryField,
  descending: boolean,
): readonly [string, string] | undefined {
  const left = new Set<string>();
  for (const [i, value] of values.entries()) {
    const before = values[i - 1];
    if (before === undefined) continue;
    const order = compare(before, value, field);
    if (order !== undefined && (descending ? order < 0 : order > 0)) return [before, value];
    // Which texts count as equal is not documented: case may or may not matter.
    if (value.toLowerCase() === before.toLowerCase() || kindOf(field) === 'list') continue;
    left.add(before.toLowerCase());
    if (left.has(value.toLowerCase())) return [before, value];
  }
  return undefined;
}

/**
 * Where the documentation gives no order, descending is at least ascending the other way round: to be seen where both
 * are whole, for the first pages of two orders have other members.
 */
function reversed(values: readonly string[], field: QueryField, context: CheckContext): Fault[] {
  const { case: c, observations } = context;
  const world = worldOf(observations, c.operation);
  const [exchange] = observations.ofCase(`${c.operation.id} sort/${field.name}/asc`);
  const listing = exchange && listingOf(exchange, observations);
  if (!world || listing?.pages !== 1) return [];
  const keys = listing.members.map((member) => member.key);
  const down = runs(values);
  const up = runs(inOrder(keys, field, world.members, world.known)).reverse();
  const at = down.findIndex((value, i) => value !== up[i]);
  if (at < 0 || down.length !== up.length) return [];
  return [
    {
      message: 'Descending is not ascending the other way round.',
      location: `sort:${field.name}`,
      expected: `${up[at]} at place ${at + 1} of the different values`,
      actual: String(down[at]),
      against: exchange,
    },
  ];
}

function runs(values: readonly string[]): string[] {
  const lower = values.map((value) => value.toLowerCase());
  return lower.filter((value, i) => value !== lower[i - 1]);
}
