import type { QueryField } from '../types.js';
import { identityOf } from './member.js';

/** How the values of a query field compare (documentation: query_comparison, and the tables of the query types). */
export type ValueKind = 'uid' | 'text' | 'number' | 'time' | 'truth' | 'list';

const KINDS: Readonly<Record<string, ValueKind>> = {
  Int: 'number',
  Int64: 'number',
  Long: 'number',
  Double: 'number',
  DateTime: 'time',
  Boolean: 'truth',
  UidType: 'uid',
};

/** A list of possible values wins over the type that the page gives. */
export function kindOf({ type, values }: QueryField): ValueKind {
  return values === undefined ? (KINDS[type] ?? 'text') : 'list';
}

/** Whether the documentation gives the values of a field an order; it is silent on texts, identities and truth. */
export function isOrdered(field: QueryField): boolean {
  return ['number', 'time', 'list'].includes(kindOf(field));
}

/** Whether two values are equal; undefined where the documentation leaves it open. */
export function equal(a: string, b: string, field: QueryField): boolean | undefined {
  switch (kindOf(field)) {
    case 'uid':
      return identityOf(a) === identityOf(b);
    case 'list':
    case 'truth':
      return a.toLowerCase() === b.toLowerCase();
    case 'text': {
      // Whether case counts is not documented.
      if (a === b) return true;
      return a.toLowerCase() === b.toLowerCase() ? undefined : false;
    }
    default: {
      const order = compare(a, b, field);
      return order === undefined ? undefined : order === 0;
    }
  }
}

/** Whether it is known which of two values comes first. */
export function isKnownOrder(field: QueryField): boolean {
  return isOrdered(field) && (kindOf(field) !== 'list' || field.ordered === true);
}

/** Below zero, zero or above, as a comes before, with or after b; undefined where the documentation leaves it open. */
export function compare(a: string, b: string, field: QueryField): number | undefined {
  switch (kindOf(field)) {
    case 'number':
      return by(numberOf(a), numberOf(b));
    case 'time':
      return by(timeOf(a), timeOf(b));
    case 'list':
      // The page of comparisons has the order of results only; others are ordered as the server has them.
      if (field.ordered !== true) return equal(a, b, field) ? 0 : undefined;
      return by(indexOf(a, field), indexOf(b, field));
    case 'text':
      return compareTexts(a, b);
    default:
      return equal(a, b, field) ? 0 : undefined;
  }
}

function by<T extends number | bigint>(a: T | undefined, b: T | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  return a < b ? -1 : a > b ? 1 : 0;
}

function numberOf(text: string): number | undefined {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isNaN(number) ? undefined : number;
}

function indexOf(text: string, { values = [] }: QueryField): number | undefined {
  const index = values.findIndex((value) => value.toLowerCase() === text.toLowerCase());
  return index < 0 ? undefined : index;
}

const TIME = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})?$/i;

/** Nanoseconds since 1970; without a zone it is UTC. Milliseconds would lose what PostgreSQL keeps. */
export function timeOf(text: string): bigint | undefined {
  const [, seconds, fraction = '', zone = 'Z'] = TIME.exec(text) ?? [];
  const time = seconds === undefined ? Number.NaN : Date.parse(`${seconds}${zone}`);
  return Number.isNaN(time) ? undefined : BigInt(time) * 1_000_000n + BigInt(fraction.padEnd(9, '0'));
}

/** The order of texts is not documented: only where every usual collation agrees it is known. */
function compareTexts(a: string, b: string): number | undefined {
  if (a === b) return 0;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [one = '', other = ''] = [a[at], b[at]];
  const alike = [/^[a-z]{2}$/, /^[A-Z]{2}$/, /^\d{2}$/].some((set) => set.test(one + other));
  return alike && /^[\w.]*$/.test(a.slice(0, at)) ? (one < other ? -1 : 1) : undefined;
}
