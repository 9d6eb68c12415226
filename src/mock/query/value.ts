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

/** Values that are the same over and over have their ranks kept, up to so many. */
const FREQUENT = 1024;

/** {@link rank} for what records hold, which is well-formed: there may be a hundred thousand values of one field. */
export function rankerOf(type: FieldType): (value: string | number | boolean) => Rank | undefined {
  const ranked = (value: string | number | boolean): Rank | undefined => rank(value, type);
  switch (type) {
    case 'integer':
    case 'double':
      return ranked;
    case 'dateTime':
      return (value) =>
        typeof value === 'string' && value.length >= SECONDS && value.endsWith('Z')
          ? counted(value)
          : ranked(value);
    case 'uid':
      return (value) => (typeof value === 'string' && value.length === BARE ? value : ranked(value));
    default:
      return frequent(ranked);
  }
}

/** Lengths of a time in UTC with seconds, and of a GUID. */
const SECONDS = '2026-06-15T05:34:12Z'.length;
const BARE = 36;

/** Keeps what it gave, until there is too much of it: then the values hardly repeat. */
function frequent<V, T>(make: (value: V) => T): (value: V) => T {
  const kept = new Map<V, T>();
  return (value) => {
    if (kept.size >= FREQUENT) return make(value);
    let made = kept.get(value);
    if (made === undefined) {
      made = make(value);
      kept.set(value, made);
    }
    return made;
  };
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

const DATE_TIME = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(?:Z|[+-]\d\d:\d\d)?$/i;

/** Counting from here, every tick of the years 1992 to 2048 is an integer that a number holds exactly. */
const EPOCH = Date.UTC(2020, 0);
const TICKS_PER_MILLISECOND = 10_000;

/**
 * A time in units of 100 ns, as .NET counts: PostgreSQL's microseconds must not be lost. Without a zone it is UTC. The
 * parts are read where the pattern has them, without `Date.parse` and groups: a query may have to read a time of every
 * record.
 */
function ticks(text: string): number | undefined {
  return DATE_TIME.test(text) ? counted(text) : undefined;
}

/** The same of what is a time. */
function counted(text: string): number | undefined {
  const midnight = dayOf(two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8));
  const timed = text.length > 10 && 'Tt '.includes(text.charAt(10));
  const [hour, minute] = timed ? [two(text, 11), two(text, 14)] : [0, 0];
  const second = timed && text.charAt(16) === ':' ? two(text, 17) : 0;
  const offset = zone(text);
  if (midnight === undefined || offset === undefined || hour > 23 || minute > 59 || second > 59)
    return undefined;
  const time = midnight + ((hour * 60 + minute - offset) * 60 + second) * 1000;
  return (time - EPOCH) * TICKS_PER_MILLISECOND + (text.charAt(19) === '.' ? fraction(text, 20) : 0);
}

/** The number that two digits are. */
function two(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 48 * 11;
}

/** Ticks that the digits of a fraction are; there may be fewer than seven, and more do not count. */
function fraction(text: string, from: number): number {
  let value = 0;
  let unit = 1_000_000;
  for (let at = from; unit >= 1; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) break;
    value += digit * unit;
    unit /= 10;
  }
  return value;
}

/** Minutes that the zone is before UTC. .NET knows none further away than 14 hours. */
function zone(text: string): number | undefined {
  const at = text.length - 6;
  const sign = at < 10 ? '' : text.charAt(at);
  if (sign !== '+' && sign !== '-') return 0;
  const minutes = two(text, at + 1) * 60 + two(text, at + 4);
  if (minutes > 14 * 60 || two(text, at + 4) > 59) return undefined;
  return sign === '-' ? -minutes : minutes;
}

const DAY = 24 * 60 * 60_000;
/** Days from the first of March of the year 0 to 1970. */
const MARCH_0000 = 719_468;

/** Midnight of a day of the calendar. */
function dayOf(year: number, month: number, day: number): number | undefined {
  if (year < 100 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > 28 && day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  // Years from March to February, so that the leap day is the last one. Date.UTC would take ten times as long.
  const from = month > 2 ? year : year - 1;
  const before = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const days = 365 * from + Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400) + before;
  return (days - MARCH_0000) * DAY;
}
