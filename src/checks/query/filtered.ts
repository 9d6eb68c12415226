import { isKnownOrder, isOrdered } from '../../contract/query/order.js';
import type { Answered } from '../../http/exchange.js';
import { type Comparison, type Filter, filterText, type Operator } from '../../plan/query-language.js';
import { type Check, type CheckContext, type Fault, NotObserved } from '../check.js';
import { holds } from './evaluate.js';
import { askedBy, listingOf, some, worldOf } from './world.js';

/** What a check of filters judges. */
export interface FilterRule {
  readonly id: string;
  readonly requirement: string;
  readonly also?: readonly string[];
  /** Rule of the cases it applies to. */
  readonly rule: string;
}

/** A check that queries of one rule find exactly the members for which their filter holds. */
export function filterCheck({ id, requirement, also, rule }: FilterRule): Check {
  return {
    id,
    requirement,
    reach: 'run',
    ...(also ? { also } : {}),
    needs: ['status-code'],
    applies: (c) => c.purpose === 'filter' && c.rule === rule,
    judge: judgeFilter,
  };
}

function judgeFilter(exchange: Answered, context: CheckContext): readonly Fault[] | NotObserved {
  const { observations, case: c } = context;
  const filter = askedBy(exchange, context)?.filter;
  const world = worldOf(observations, c.operation);
  if (!filter || !world) return new NotObserved('The members of the type were not read.');
  const listing = listingOf(exchange, observations);
  if (!listing) return [unreadable(filter)];
  const found = new Set(listing.members.map((member) => member.key));
  const verdicts = world.members.map((member) => ({ member, holds: holds(filter, member, world.known) }));
  const told = verdicts.filter((v) => v.holds !== undefined);
  if (told.length === 0) return byOpposite(found, filter, context);
  // An answer on several pages is held to what is there.
  const lost = listing.pages === 1 ? told.filter((v) => v.holds && !found.has(v.member.key)) : [];
  const wrong = told.filter((v) => !v.holds && found.has(v.member.key));
  if (lost.length + wrong.length === 0) {
    const both = c.rule === 'index' && isOfUnknownOrder(filter) ? byOpposite(found, filter, context) : [];
    return both instanceof NotObserved ? [] : both;
  }
  const expected = told.filter((v) => v.holds).map((v) => v.member);
  const actual = [
    `${some([...found])}`,
    ...(lost.length > 0 ? [`without ${some(lost.map((v) => v.member))}`] : []),
    ...(wrong.length > 0 ? [`with ${some(wrong.map((v) => v.member))} that do not match`] : []),
  ];
  const message = 'The query does not find what its filter says.';
  return [{ ...fault(filter, message, `${some(expected)}`, actual), against: world.from }];
}

const OPPOSITE: Readonly<Record<Operator, Operator>> = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
};

/** Where it cannot be told of each member: no member is both, and not all are neither. Members may have no value. */
function byOpposite(
  found: ReadonlySet<string>,
  filter: Filter,
  context: CheckContext,
): Fault[] | NotObserved {
  if (!isComparison(filter)) return new NotObserved('No entity of the type shows the fields of the filter.');
  const { case: c, observations } = context;
  const { field, value } = filter;
  const opposite = OPPOSITE[filter.operator];
  const caseId = `${c.operation.id} filter/${field.name}/${opposite}`;
  const asked = observations.cases
    .find((other) => other.id === caseId)
    ?.probes.find(({ asks }) => asks?.filter && isComparison(asks.filter) && asks.filter.value === value);
  const url = asked?.destination.kind === 'url' ? asked.destination.url : undefined;
  const answer = observations.ofCase(caseId).find((e) => e.request.url === url);
  const others = answer && listingOf(answer, observations);
  if (!others)
    return new NotObserved(`No entity shows ${field.name}, and there is no answer to the opposite query.`);
  const told = (message: string, expected: string, actual: string): Fault => ({
    ...fault(filter, message, expected, [actual]),
    against: answer,
  });
  const both = others.members.filter((member) => found.has(member.key));
  if (both.length > 0) return [told('The query and its opposite have members in common.', '0', some(both))];
  if (found.size + others.members.length === 0)
    return [told('Neither the query nor its opposite finds a member.', 'at least 1', '0')];
  return [];
}

/** Whether it is known of equal values only whether the filter holds for them. */
function isOfUnknownOrder(filter: Filter): boolean {
  return isComparison(filter) && isOrdered(filter.field) && !isKnownOrder(filter.field);
}

function isComparison(filter: Filter): filter is Comparison {
  return 'operator' in filter;
}

function fault(filter: Filter, message: string, expected: string, actual: readonly string[]): Fault {
  return {
    message: `${message} Filter: ${filterText(filter)}`,
    location: `filter:${fieldsOf(filter).join('+')}`,
    expected,
    actual: actual.join(', '),
  };
}

function unreadable(filter: Filter): Fault {
  return fault(filter, 'The answer is no QueryResult that can be read.', 'QueryResult', ['something else']);
}

function fieldsOf(filter: Filter): string[] {
  if (isComparison(filter)) return [filter.field.name];
  return [...new Set(('all' in filter ? filter.all : filter.any).flatMap(fieldsOf))];
}
