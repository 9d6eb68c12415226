import { type Member, membersOf } from '../contract/query/member.js';
import { kindOf } from '../contract/query/order.js';
import { fieldValue, type Known } from '../contract/query/value.js';
import type { Operation } from '../contract/types.js';
import { withheld } from '../contract/withheld.js';
import type { Document } from '../representation/document.js';
import type { Case } from './case.js';
import { MEMBERS } from './query.js';
import { queryCase, queryProbe } from './query-case.js';
import { operatorsOf, planComparisons, ruleOf } from './query-comparisons.js';
import type { Comparison } from './query-language.js';
import { LOGIC_RULES, planLogic, planWriting } from './query-logic.js';
import { planMalformed, planPages } from './query-pages.js';
import { valuesOf } from './query-values.js';

/** What the first wave read, in the names of the documentation. */
export interface MembersRead {
  readonly status: number;
  readonly document: Document;
}

/** Longest text that a filter or an order is tried with. */
const LONGEST = 500;

/**
 * The second wave: filters, orders and pages with values that the first wave observed. Pure: contract × first wave ×
 * readings of its `members` cases → cases.
 *
 * @param readings by id of the case
 */
export function planWave(firstWave: readonly Case[], readings: ReadonlyMap<string, MembersRead>): Case[] {
  const wanted = firstWave.filter((c) => c.variant === MEMBERS && c.probes.length > 0);
  const members = new Map<Case, readonly Member[]>();
  for (const c of wanted) {
    const reading = readings.get(c.id);
    const found = reading && reading.status === c.expect.status[0] ? membersOf(reading.document) : undefined;
    if (found) members.set(c, found);
  }
  const known: Known = new Map([...members.values()].flat().map((member) => [member.key, member]));
  return wanted.flatMap((c) => {
    const found = members.get(c);
    const [probe] = c.probes;
    const url = probe?.destination.kind === 'url' ? plain(probe.destination.url) : '';
    if (found === undefined) {
      const status = readings.get(c.id)?.status;
      const kept = status === undefined ? undefined : withheld(c.operation, status);
      const reason = `GET /query?type=${c.operation.query.type} answered ${status ?? 'nothing'}, and no members could be read from it.`;
      return nothing(c.operation, kept ?? { verdict: 'not-observed', reason });
    }
    const malformed = planMalformed(c.operation, url);
    if (found.length === 0) {
      const reason = `GET /query?type=${c.operation.query.type} answered 200 and finds none.`;
      return [...nothing(c.operation, { verdict: 'not-applicable', reason }), ...malformed];
    }
    return [...planType(c.operation, url, found, known), ...malformed];
  });
}

/**
 * Cases such as the second wave has of a query type, without requests: what checks have to do with it can be told
 * before anything was read.
 */
export function likeWave(operation: Operation): Case[] {
  const logic = LOGIC_RULES.map((rule) => queryCase(operation, `filter-${rule}`, 'filter', rule, []));
  return [
    ...planType(operation, '', [], new Map()),
    ...nothing(operation, { verdict: 'not-observed', reason: '' }),
    ...logic,
    ...planMalformed(operation, ''),
  ].map((c) => ({ ...c, probes: [] }));
}

function planType(operation: Operation, url: string, members: readonly Member[], known: Known): Case[] {
  const all = operation.queryFields.map((field) => valuesOf(field, members, known));
  const short = all.map((v) => ({ ...v, observed: v.observed.filter((value) => value.length <= LONGEST) }));
  // Quotation marks are a case of their own.
  const plain = short.map((v) => ({ ...v, observed: v.observed.filter((value) => !value.includes('"')) }));
  const again = queryCase(operation, 'members-again', 'members', 'members', [
    queryProbe(url, {}, { entities: true }),
  ]);
  return [
    ...planComparisons(operation, url, short),
    ...planLogic(operation, url, plain),
    ...planWriting(operation, url, plain, quoted(operation, members, known)),
    ...operation.queryFields.flatMap((field) =>
      (field.filterOnly ? [] : [false, true]).map((descending) =>
        queryCase(
          operation,
          `sort/${field.name}/${descending ? 'desc' : 'asc'}`,
          'sort',
          descending ? 'descending' : 'ascending',
          [queryProbe(url, { sort: { field, descending } })],
        ),
      ),
    ),
    ...planPages(operation, url, members.length),
    // Last of all: what changed meanwhile says nothing of filters.
    { ...again, ordered: true },
  ];
}

/** One row a field and operator, so that reports show what was not tried. */
function nothing(operation: Operation, absent: NonNullable<Case['absent']>): Case[] {
  return operation.queryFields.flatMap((field) =>
    operatorsOf(field).map((operator) =>
      queryCase(operation, `filter/${field.name}/${operator}`, 'filter', ruleOf(field, operator), [], absent),
    ),
  );
}

/** A comparison with a text that has quotation marks of its own. */
function quoted(operation: Operation, members: readonly Member[], known: Known): Comparison | undefined {
  for (const field of operation.queryFields.filter((f) => kindOf(f) === 'text')) {
    const values = members.map((member) => fieldValue(member, field, known));
    const value = values.find((v) => v?.includes('"') && v.length <= LONGEST && !/[\r\n]/.test(v));
    if (value !== undefined) return { field, operator: '==', value };
  }
  return undefined;
}

/** The plain query of the type, without what reads all of it. */
function plain(url: string): string {
  return url.replace(/&format=Entities&pageSize=\d+$/, '');
}
