/** A time with a zone, as `canonical` writes it: in UTC, without zeros at the end of the fraction. */
const INSTANT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d+))?Z$/;

/** A time of the day, as `timeOfDay` writes it. */
const OF_DAY = /^(\d{2}):(\d{2}):(\d{2})(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/;

const HOUR = 3600;
const DAY = 24 * HOUR;

/** Digits of a fraction that a shorter spelling has at least: milliseconds. */
const MILLISECONDS = 3;

/**
 * Whether two canonical values state the same fact.
 *
 * Of two fractions of a second one may have fewer digits, down to milliseconds. Of two times of the day the clock, or the
 * moment, is the same; where a schedule was set in summer and is read in winter, moments are an hour apart.
 */
export function sameFact(one: string | undefined, other: string | undefined): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined) return false;
  return sameInstant(one, other) || sameTimeOfDay(one, other);
}

function sameInstant(one: string, other: string): boolean {
  const [, seconds, fraction = ''] = INSTANT.exec(one) ?? [];
  const [, others, fractions = ''] = INSTANT.exec(other) ?? [];
  if (seconds === undefined || seconds !== others) return false;
  const shorter = Math.min(fraction.length, fractions.length);
  return shorter >= MILLISECONDS && fraction.slice(0, shorter) === fractions.slice(0, shorter);
}

function sameTimeOfDay(one: string, other: string): boolean {
  const [a, b] = [secondsOf(one), secondsOf(other)];
  if (a === undefined || b === undefined) return false;
  if (a.clock === b.clock) return true;
  const apart = Math.abs(a.moment - b.moment) % DAY;
  return apart === 0 || apart === HOUR || apart === DAY - HOUR;
}

/** Seconds since midnight, by the clock on the wall and in UTC. */
function secondsOf(text: string): { readonly clock: number; readonly moment: number } | undefined {
  const [, hours, minutes, seconds, fraction = '', zone = 'Z'] = OF_DAY.exec(text) ?? [];
  if (hours === undefined) return undefined;
  const clock = Number(hours) * HOUR + Number(minutes) * 60 + Number(`${seconds}${fraction}`);
  const [, sign = '+', ahead = '0', more = '0'] = /([+-])(\d{2}):(\d{2})/.exec(zone) ?? [];
  const offset = (Number(ahead) * HOUR + Number(more) * 60) * (sign === '-' ? -1 : 1);
  return { clock, moment: (clock - offset + DAY) % DAY };
}

/** A time of the day without the date that JSON has before it, and without a fraction of nothing. */
export function timeOfDay(text: string): string {
  return trimmed(text.trim().replace(/^\d{4}-\d{2}-\d{2}T/, ''));
}

/** A time in UTC, with all digits of its fraction but zeros at the end; as it stands where it has no zone. */
export function instant(text: string): string {
  const plain = trimmed(text.trim());
  const [, seconds, fraction = '', zone] =
    /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i.exec(plain) ?? [];
  const time = seconds === undefined ? Number.NaN : Date.parse(`${seconds}${zone}`);
  return Number.isNaN(time) ? plain : `${new Date(time).toISOString().slice(0, 19)}${fraction}Z`;
}

function trimmed(text: string): string {
  return text.replace(/\.(\d*?)0*(?=Z|[+-]|$)/i, (_, digits: string) => (digits ? `.${digits}` : ''));
}

/** An address or a URN without percent-encoding, which may be written in several ways; as it stands where it is broken. */
export function decodedAddress(text: string): string {
  if (!/^(?:https?|urn):/i.test(text) || !/[%+]/.test(text)) return text;
  const at = text.indexOf('?');
  const plain = at < 0 ? text : text.slice(0, at) + text.slice(at).replaceAll('+', '%20');
  try {
    return decodeURIComponent(plain);
  } catch {
    return text;
  }
}
