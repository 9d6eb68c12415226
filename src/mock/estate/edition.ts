import type { Profile } from '../profile.js';
import type { Estate } from './estate.js';
import { compactName, longName, shortName } from './times.js';

/** The database that a server keeps its times in, which decides how exact they are. */
export type Sql = 'mssql' | 'postgres';

/** A built-in estate with the builds and ports of a profile. One's own estate says itself what it has. */
export function ofProfile(estate: Estate, { build, olderBuild, backupServerPort }: Profile): Estate {
  return {
    ...estate,
    backupServers: estate.backupServers.map((s) => ({ ...s, version: build, port: backupServerPort })),
    wanAccelerators: estate.wanAccelerators.map((w) => ({
      ...w,
      version: w.outOfDate ? olderBuild : build,
    })),
  };
}

/**
 * An estate with all times as exact as one database keeps them, milliseconds or microseconds, and with the names that
 * are made of times. Equal times stay equal; whole seconds, which nobody has measured, stay whole.
 */
export function withSql(estate: Estate, sql: Sql): Estate {
  return Object.fromEntries(
    Object.entries(estate).map(([list, records]) => [
      list,
      edited(records as readonly object[], (record) => rewritten(record, list, sql)),
    ]),
  ) as unknown as Estate;
}

/** The list itself where nothing in it was edited: what is known of it is kept by list. */
function edited(records: readonly object[], edit: (record: object) => object): readonly object[] {
  let changed: object[] | undefined;
  records.forEach((record, i) => {
    const now = edit(record);
    if (now === record) return;
    changed ??= records.slice();
    changed[i] = now;
  });
  return changed ?? records;
}

interface Dated {
  readonly name?: unknown;
  readonly created?: unknown;
}

function rewritten(record: object, list: string, sql: Sql): object {
  const now = retimed(record, sql) as Dated;
  const { name, created } = record as Dated;
  if (typeof name !== 'string' || typeof created !== 'string' || typeof now.created !== 'string') return now;
  const called = renamed(name, list, created, now.created, sql);
  return called === name ? now : { ...now, name: called };
}

/** Restore points are called after their time, sessions after their job and their time. */
function renamed(name: string, list: string, before: string, after: string, sql: Sql): string {
  if (isStamp(name) && (name === shortName(before) || name === longName(before))) {
    return sql === 'mssql' ? shortName(after) : longName(after);
  }
  if (!list.endsWith('Sessions')) return name;
  const suffix = [longName(before), compactName(before)].find((stamp) => name.endsWith(`@${stamp}`));
  if (suffix === undefined) return name;
  return name.slice(0, -suffix.length) + (sql === 'mssql' ? compactName(after) : longName(after));
}

/** Whether a name may be a time; to tell is quick, to make such a name is not. */
function isStamp(name: string): boolean {
  return name.length >= 19 && name.length <= 26 && (name.charAt(10) === ' ' || name.charAt(11) === ' ');
}

const FRACTION = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.(\d{1,7})Z$/;

const LETTER_T = 0x54;

function retimed(value: unknown, sql: Sql): unknown {
  return mapTexts(value, (text) => (text.charCodeAt(10) === LETTER_T ? exactly(text, sql) : text));
}

/** The value with its texts edited; the value itself where none was, which large estates need. */
export function mapTexts(
  value: unknown,
  edit: (text: string, member: string) => string,
  member = '',
): unknown {
  if (typeof value === 'string') return edit(value, member);
  if (typeof value !== 'object' || value === null) return value;
  const old = value as Record<string, unknown>;
  let changed: Record<string, unknown> | undefined;
  for (const key in old) {
    const item = mapTexts(old[key], edit, key);
    if (item === old[key]) continue;
    changed ??= (Array.isArray(old) ? old.slice() : { ...old }) as Record<string, unknown>;
    changed[key] = item;
  }
  return changed ?? old;
}

function exactly(text: string, sql: Sql): string {
  // As exact as wanted already, as most times of an estate are.
  const wanted = sql === 'mssql' ? 24 : 27;
  if (text.length === wanted && text.charAt(19) === '.' && text.charAt(wanted - 1) === 'Z') return text;
  const [, seconds, fraction = ''] = FRACTION.exec(text) ?? [];
  if (seconds === undefined || Number(fraction) === 0) return text;
  const millis = fraction.padEnd(3, '0').slice(0, 3);
  if (sql === 'mssql') return `${seconds}.${millis}Z`;
  const micros = fraction.length > 3 ? fraction.padEnd(6, '0').slice(3, 6) : microsOf(text);
  return `${seconds}.${millis}${micros}Z`;
}

/** Three digits that follow from the time alone, so that the same time gets the same ones wherever it stands. */
function microsOf(time: string): string {
  let hash = 0;
  for (let i = 0; i < time.length; i += 1) hash = (Math.imul(hash, 31) + time.charCodeAt(i)) >>> 0;
  return String(hash % 1000).padStart(3, '0');
}
