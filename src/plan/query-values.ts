import { identityOf, type Member } from '../contract/query/member.js';
import { compare, equal, kindOf, timeOf } from '../contract/query/order.js';
import { fieldValue, type Known } from '../contract/query/value.js';
import type { QueryField } from '../contract/types.js';

/** Values to compare a field with. */
export interface Values {
  readonly field: QueryField;
  /** Different values that members have, in their order where the field has one. */
  readonly observed: readonly string[];
  /** A value that no member has, where one is known. */
  readonly nowhere?: string;
  /** Values before and after all that are observed, where the field has an order and there are such. */
  readonly before?: string;
  readonly after?: string;
  /** Whether `observed` was read from the members themselves; otherwise it is only likely to occur. */
  readonly readable: boolean;
}

const DAY = 86_400_000_000_000n;

/** SQL Server knows no day before 1753. */
const EARLIEST = BigInt(Date.UTC(1753, 0, 3)) * 1_000_000n;

/** What to compare a field with, taken from what was observed. */
export function valuesOf(field: QueryField, members: readonly Member[], known: Known): Values {
  const all = members.flatMap((member) => fieldValue(member, field, known) ?? []);
  const plain = distinct(
    all.filter((value) => !value.includes('"')),
    field,
  );
  // Quotation marks are for cases of their own, unless there is nothing else.
  const own = plain.length > 0 ? plain : distinct(all, field);
  const guessed = own.length > 0 ? [] : likely(field, known);
  const observed = [own, guessed, anyFact(field, members)].find((values) => values.length > 0) ?? [];
  return { field, observed, readable: own.length > 0, ...around(field, observed) };
}

/** Line breaks are left to cases of their own; an empty text is no value to look for. */
function distinct(values: readonly string[], field: QueryField): string[] {
  const found: string[] = [];
  for (const value of values)
    if (
      value !== '' &&
      !/[\r\n]/.test(value) &&
      isListed(value, field) &&
      !found.some((f) => equal(f, value, field) !== false)
    )
      found.push(value);
  return kindOf(field) === 'text' ? found : found.sort((a, b) => compare(a, b, field) ?? 0);
}

/** Genuine members have values beyond those listed; a server may refuse to look for such. */
function isListed(value: string, { values }: QueryField): boolean {
  return values === undefined || values.some((listed) => listed.toLowerCase() === value.toLowerCase());
}

/** Values of a field that its members do not show: those documented, or what the resources it names are called. */
function likely(field: QueryField, known: Known): string[] {
  if (field.values) return [...field.values];
  if (kindOf(field) === 'truth') return ['true'];
  const [, kind = '', fact = ''] = /^(.+)(Uid|Name)$/i.exec(field.name) ?? [];
  if (kind === '') return [];
  const related = [...known.values()].find((m) => m.facts.get('type')?.toLowerCase() === kind.toLowerCase());
  const value = related?.facts.get(fact.toLowerCase());
  return value === undefined ? [] : [value];
}

/**
 * A value of the right kind that members show of something else: it need not occur in the field, but what is equal to it
 * and what is not are all members nevertheless.
 */
function anyFact(field: QueryField, members: readonly Member[]): string[] {
  const fits: Partial<Record<ReturnType<typeof kindOf>, RegExp>> = {
    text: /^[^"\r\n]{1,100}$/,
    number: /^\d{1,9}$/,
    time: /^\d{4}-\d\d-\d\dT/,
    uid: /^urn:veeam:/,
  };
  const form = fits[kindOf(field)];
  if (form === undefined) return [];
  const [first] = members;
  const shown = [first?.facts.get('name'), ...(first?.facts.values() ?? [])];
  const found = shown.find((value) => value !== undefined && form.test(value));
  const otherwise = { number: '0', time: '2000-01-01T00:00:00Z' }[kindOf(field) as 'number' | 'time'];
  const value = found ?? otherwise;
  return value === undefined ? [] : [value];
}

function around(
  field: QueryField,
  observed: readonly string[],
): Pick<Values, 'nowhere' | 'before' | 'after'> {
  const [first] = observed;
  const last = observed.at(-1);
  if (first === undefined || last === undefined) return {};
  switch (kindOf(field)) {
    case 'text':
      return { nowhere: 'em_conformance_nowhere' };
    case 'uid':
      return { nowhere: first.slice(0, first.length - identityOf(first).length) + NOBODY };
    case 'number': {
      const after = String(Number(last) + 1);
      return { nowhere: after, after, before: String(Number(first) - 1) };
    }
    case 'time': {
      const [from = 0n, to = 0n] = [timeOf(first), timeOf(last)];
      const after = timeText(to + DAY);
      return { nowhere: after, after, ...(from - DAY > EARLIEST ? { before: timeText(from - DAY) } : {}) };
    }
    default:
      return aroundList(field.values ?? ['false', 'true'], observed);
  }
}

const NOBODY = 'ffffffff-0000-4000-8000-00000000dead';

function aroundList(
  values: readonly string[],
  observed: readonly string[],
): Pick<Values, 'nowhere' | 'before' | 'after'> {
  const places = observed.map((o) => values.findIndex((v) => v.toLowerCase() === o.toLowerCase()));
  const nowhere = values.find((_, i) => !places.includes(i));
  const before = values[Math.min(...places) - 1];
  const after = values[Math.max(...places) + 1];
  return {
    ...(nowhere === undefined ? {} : { nowhere }),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined || places.includes(-1) ? {} : { after }),
  };
}

function timeText(nanoseconds: bigint): string {
  return new Date(Number(nanoseconds / 1_000_000n)).toISOString().replace(/\.\d+Z$/, 'Z');
}
