import { MONTHS } from './times.js';

/**
 * Times and names of a generated estate, as times.ts writes them. There are half a million: they are put together in
 * one buffer, which is quick, and leaves texts of one piece, which take half the memory of joined ones.
 */

const DAY = 24 * 60 * 60_000;
const BUFFER = Buffer.alloc(1024);
const [ZERO, BLANK, DOT, COLON, AT, T, Z] = Buffer.from('0 .:@TZ') as unknown as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

const days = new Map<number, string>();

/** A value; with microseconds where they are given. UTC. */
export function timeText(time: number, micros?: number): string {
  const rest = writeDay(0, time);
  digits(11, 2, Math.floor(rest / 3_600_000));
  BUFFER[13] = COLON;
  digits(14, 2, Math.floor(rest / 60_000) % 60);
  BUFFER[16] = COLON;
  digits(17, 2, Math.floor(rest / 1000) % 60);
  BUFFER[19] = DOT;
  digits(20, 3, rest % 1000);
  if (micros !== undefined) digits(23, 3, micros);
  const end = micros === undefined ? 23 : 26;
  BUFFER[end] = Z;
  return taken(end + 1);
}

/** Name of a backup file: of its backup, time and a number of 16 bits, e.g. `JobD2026-06-15T053412_9C0A.vbk`. */
export function fileName(of: string, time: number, mark: number, extension: string): string {
  let end = write(write(0, of), 'D');
  const rest = writeDay(end, time);
  digits(end + 11, 2, Math.floor(rest / 3_600_000));
  digits(end + 13, 2, Math.floor(rest / 60_000) % 60);
  digits(end + 15, 2, Math.floor(rest / 1000) % 60);
  end = write(end + 17, '_');
  for (let shift = 12; shift >= 0; shift -= 4) end = write(end, HEX.charAt((mark >> shift) & 15));
  return taken(write(write(end, '.'), extension));
}

const HEX = '0123456789ABCDEF';

/** `of@2026-06-15 05:34:12`, with the fraction of the time where that is wanted. */
export function nameText(of: string, created: string, fraction = false): string {
  const start = write(0, of) + 1;
  BUFFER[start - 1] = AT;
  return taken(clock(start, created, fraction));
}

/** Name of a restore point; by the precision of its time. */
export function pointName(created: string): string {
  return taken(created.length > 24 ? clock(0, created, true) : short(created));
}

/** Texts, joined to one piece; nothing beyond Latin-1. */
export function joined(...parts: readonly string[]): string {
  let end = 0;
  for (const part of parts) end = write(end, part);
  return taken(end);
}

/** Writes a day and a T; the result is the milliseconds since midnight. */
function writeDay(start: number, time: number): number {
  const day = Math.floor(time / DAY);
  let date = days.get(day);
  if (date === undefined) {
    date = new Date(day * DAY).toISOString().slice(0, 10);
    days.set(day, date);
  }
  write(start, date);
  BUFFER[start + 10] = T;
  return time - day * DAY;
}

/** Writes a time as names have it; the result is where it ends. */
function clock(start: number, created: string, fraction: boolean): number {
  write(start, created);
  BUFFER[start + 10] = BLANK;
  let end = start + (fraction ? created.length - 1 : 19);
  while (fraction && BUFFER[end - 1] === ZERO) end -= 1;
  return end;
}

/** Writes a time as `shortName` has it; the result is where it ends. */
function short(created: string): number {
  const hour = two(created, 11);
  write(0, MONTHS[two(created, 5) - 1] as string);
  BUFFER[3] = BLANK;
  padded(4, two(created, 8));
  BUFFER[6] = BLANK;
  for (let i = 0; i < 4; i += 1) BUFFER[7 + i] = created.charCodeAt(i);
  BUFFER[11] = BLANK;
  padded(12, hour % 12 === 0 ? 12 : hour % 12);
  BUFFER[14] = COLON;
  digits(15, 2, two(created, 14));
  return write(17, hour < 12 ? 'AM' : 'PM');
}

/** Two digits, or a blank and one. */
function padded(place: number, value: number): void {
  digits(place, 2, value);
  if (value < 10) BUFFER[place] = BLANK;
}

/** The number that two digits of a text are. */
function two(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}

/** Writes a text; the result is where it ends. Such short ones are written sooner so than by the buffer itself. */
function write(start: number, text: string): number {
  for (let i = 0; i < text.length; i += 1) BUFFER[start + i] = text.charCodeAt(i);
  return start + text.length;
}

function taken(end: number): string {
  return BUFFER.toString('latin1', 0, end);
}

function digits(place: number, count: number, value: number): void {
  let left = value;
  for (let i = place + count - 1; i >= place; i -= 1) {
    BUFFER[i] = ZERO + (left % 10);
    left = Math.floor(left / 10);
  }
}
