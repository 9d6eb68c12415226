import { mapTexts } from './edition.js';
import type { Estate } from './estate.js';
import { MONTHS } from './times.js';

const DAY = 24 * 3_600_000;
/** Dates before times, as values and names have them, and as restore points are called; "never" is no date. */
const DATES = new RegExp(
  `(?<!\\d)(2\\d{3}-\\d\\d-\\d\\d)(?=[T ]\\d)|(?:${MONTHS.join('|')}) [ \\d]\\d 2\\d{3}(?= [ \\d]\\d:\\d\\d[AP]M)`,
  'g',
);

/**
 * The estate with all its times, and the names that are made of them, moved by whole days: it ends on the day before the
 * time, or at it, with what was last made or has last ended.
 *
 * @param time milliseconds since 1970
 */
export function endingAt(estate: Estate, time: number): Estate {
  let last = '';
  mapTexts(estate, (text, member) => {
    if ((member === 'created' || member === 'ended') && text > last) last = text;
    return text;
  });
  const days = last === '' ? 0 : Math.floor((time - Date.parse(last)) / DAY);
  if (days === 0) return estate;
  const known = new Map<string, string>();
  const later = (date: string): string => {
    const moved = known.get(date) ?? laterBy(date, days);
    known.set(date, moved);
    return moved;
  };
  return mapTexts(estate, (text) => (text.length < 17 ? text : text.replaceAll(DATES, later))) as Estate;
}

function laterBy(date: string, days: number): string {
  if (/^\d/.test(date))
    return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
  const moved = new Date(Date.parse(`${date} UTC`) + days * DAY);
  return `${MONTHS[moved.getUTCMonth()]} ${String(moved.getUTCDate()).padStart(2)} ${moved.getUTCFullYear()}`;
}
