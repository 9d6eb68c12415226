/** How Enterprise Manager writes times into values and into names. All arguments are UTC. */

export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A value as a Microsoft SQL back end keeps it, e.g. `2026-06-15T05:34:12.777Z`. */
export function milliseconds(time: number): string {
  return new Date(time).toISOString();
}

/** A value as a PostgreSQL back end keeps it, e.g. `2026-06-16T06:33:10.659559Z`. */
export function microseconds(time: number, micros: number): string {
  return milliseconds(time).replace('Z', `${String(micros).padStart(3, '0')}Z`);
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

/** The part of a name after the `@`, e.g. `2026-06-15 05:34:12`. */
export function compactName(created: string): string {
  return created.slice(0, 19).replace('T', ' ');
}
