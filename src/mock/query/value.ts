import type { FieldType } from './field.js';

/** What a value is compared and sorted by; within one field type it is always of one kind. */
export type Rank = string | number;

/**
 * The rank of a value, or nothing where it is no value of the type.
 *
 * @param value of a record, or the text of one in a filter
 */
export function rank(value: string | number | boolean, type: FieldType): Rank | undefined {
  switch (type) {
    case 'string':
      return String(value).toLowerCase();
    case 'uid':
      return guid(String(value));
    case 'integer':
      return integer(value);
    case 'double':
      return double(value);
    case 'boolean':
      return index(['false', 'true'], String(value));
    case 'dateTime':
      return ticks(String(value));
    default:
      return index(type.values, String(value));
  }
}

/** What a value of the type looks like: the end of "… is not …". */
export function described(type: FieldType): string {
  switch (type) {
    case 'string':
      return 'a text';
    case 'uid':
      return 'a UID (a GUID, or a URN that ends in one)';
    case 'integer':
      return 'an integer of 64 bits';
    case 'double':
      return 'a number';
    case 'boolean':
      return 'true or false';
    case 'dateTime':
      return 'a date and time like 2026-06-15T05:34:12Z';
    default:
      return `one of ${type.values.join(', ')}`;
  }
}

const GUID = /^(?:urn:(?:[^:]+:)+)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/**
 * A bare GUID stands for the URN that ends in it. The kind in the URN does not count: the documentation names NAS jobs
 * `urn:veeam:Job:…` where they are filtered by.
 */
function guid(text: string): string | undefined {
  return GUID.exec(text)?.[1]?.toLowerCase();
}

function integer(value: string | number | boolean): number | undefined {
  if (typeof value === 'number') return value;
  const text = String(value);
  if (!/^[+-]?\d{1,40}$/.test(text)) return undefined;
  const exact = BigInt(text.replace('+', ''));
  return BigInt.asIntN(64, exact) === exact ? Number(text) : undefined;
}

function double(value: string | number | boolean): number | undefined {
  if (typeof value === 'number') return value;
  const text = String(value);
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return undefined;
  return Number.isFinite(Number(text)) ? Number(text) : undefined;
}

function index(values: readonly string[], text: string): number | undefined {
  const lower = text.toLowerCase();
  const found = values.findIndex((v) => v.toLowerCase() === lower);
  return found < 0 ? undefined : found;
}

const DATE_TIME =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,7})\d*)?)?)?(?:Z|([+-])(\d\d):(\d\d))?$/i;

/** Counting from here, every tick of the years 1992 to 2048 is an integer that a number holds exactly. */
const EPOCH = Date.UTC(2020, 0);
const TICKS_PER_MILLISECOND = 10_000;

/**
 * A time in units of 100 ns, as .NET counts: PostgreSQL's microseconds must not be lost. Without a zone it is UTC. Not by
 * `Date.parse`, which takes longer: a query may have to read the time of every record.
 */
function ticks(text: string): number | undefined {
  const match = DATE_TIME.exec(text);
  if (match === null) return undefined;
  const part = (i: number): number => Number(match[i] ?? 0);
  const [year, month, day, hour, minute, second] = [part(1), part(2), part(3), part(4), part(5), part(6)];
  const midnight = new Date(0).setUTCFullYear(year, month - 1, day);
  if (month < 1 || month > 12 || new Date(midnight).getUTCDate() !== day) return undefined;
  if (hour > 23 || minute > 59 || second > 59 || part(9) > 23 || part(10) > 59) return undefined;
  const offset = (part(9) * 60 + part(10)) * (match[8] === '-' ? -1 : 1);
  const time = midnight + ((hour * 60 + minute - offset) * 60 + second) * 1000;
  return (time - EPOCH) * TICKS_PER_MILLISECOND + Number((match[7] ?? '').padEnd(7, '0'));
}
