/** How Enterprise Manager writes times into values and into names. All arguments are UTC. */

export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A value as a Microsoft SQL back end keeps it, e.g. `2026-06-15T05:34:12.777Z`. */
export function milliseconds(time: number): string {
  const day = Math.floor(time / DAY);
  let date = days.get(day);
  if (date === undefined) {
    date = new Date(day * DAY).toISOString().slice(0, 11);
    days.set(day, date);
  }
  const rest = time - day * DAY;
  const [hour, minute, second] = [rest / 3_600_000, (rest / 60_000) % 60, (rest / 1000) % 60];
  return `${date}${two(hour)}:${two(minute)}:${two(second)}.${String(rest % 1000).padStart(3, '0')}Z`;
}

const DAY = 24 * 3_600_000;
/** A large estate has a million times, and few days. */
const days = new Map<number, string>();

function two(number: number): string {
  return number < 10 ? `0${Math.floor(number)}` : String(Math.floor(number));
}

/** A value as a PostgreSQL back end keeps it, e.g. `2026-06-16T06:33:10.659559Z`. */
export function microseconds(time: number, micros: number): string {
  return `${milliseconds(time).slice(0, -1)}${String(micros).padStart(3, '0')}Z`;
}

/** Name of a restore point on Microsoft SQL, e.g. `Jun 15 2026  5:34AM`: day and hour are padded with spaces. */
export function shortName(created: string): string {
  const date = new Date(created);
  const hour = date.getUTCHours();
  const day = String(date.getUTCDate()).padStart(2);
  const clock = `${String(hour % 12 === 0 ? 12 : hour % 12).padStart(2)}:${created.slice(14, 16)}`;
  return `${MONTHS[date.getUTCMonth()]} ${day} ${date.getUTCFullYear()} ${clock}${hour < 12 ? 'AM' : 'PM'}`;
}

/** Name of a restore point on PostgreSQL, e.g. `2026-06-16 06:33:10.659559`. */
export function longName(created: string): string {
  return created.replace('T', ' ').replace(/0*Z$/, '');
}

/** Name of a backup file: of its backup, a time and a number of 16 bits, e.g. `JobD2026-06-15T053412_9C0A.vbk`. */
export function fileName(of: string, time: number, mark: number, extension: string): string {
  const digits = milliseconds(time).slice(0, 19).replaceAll(':', '');
  return `${of}D${digits}_${mark.toString(16).toUpperCase().padStart(4, '0')}.${extension}`;
}

/** The part of a name after the `@`, e.g. `2026-06-15 05:34:12`. */
export function compactName(created: string): string {
  return `${created.slice(0, 10)} ${created.slice(11, 19)}`;
}
