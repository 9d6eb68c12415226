import { readings } from './reading.js';

/** Secrets that a mock knows of. */
export interface Known {
  readonly passwords: readonly string[];
  /** Whether a lower-case GUID is the id of a session, whose token is but its base64. */
  readonly isSession: (id: string) => boolean;
}

/** A piece of a text, and what stands for it in the log. */
interface Hidden {
  readonly from: number;
  readonly to: number;
  readonly as: '{ID}' | '{SECRET}';
}

const NOTHING: Known = { passwords: [], isSession: () => false };

/**
 * A request target without what must not be in logs: session ids and tokens, which open sessions, and passwords. What is
 * called one is hidden, and what is known to be one, wherever it stands: raw, percent-encoded or in base64.
 */
export function loggedTarget(target: string, known: Known = NOTHING): string {
  const needles = needlesOf(known.passwords);
  const hidden = readings(target)
    .flatMap(({ text, places }) =>
      [
        ...users(text),
        ...sessionPaths(text),
        ...named(text, target, places),
        ...needles.flatMap((needle) => [...found(text, needle)]),
        ...sessions(text, known),
        ...inBase64(text, needles),
      ].map(({ from, to, as }): Hidden => ({ from: places[from] ?? 0, to: places[to] ?? 0, as })),
    )
    .sort((a, b) => a.from - b.from || b.to - a.to);
  let logged = '';
  let reached = 0;
  for (const { from, to, as } of hidden) {
    // What begins within something hidden only makes it longer.
    if (from >= reached) logged += target.slice(reached, from) + as;
    reached = Math.max(reached, to);
  }
  return logged + target.slice(reached);
}

/** Every match; where the pattern has a group `secret`, that alone. */
function* matches(text: string, pattern: RegExp, as: Hidden['as']): Generator<Hidden> {
  for (const match of text.matchAll(pattern)) {
    const [from, to] = match.indices?.groups?.secret ?? match.indices?.[0] ?? [0, 0];
    if (to > from) yield { from, to, as };
  }
}

/** Name and password in front of a host. */
function* users(text: string): Generator<Hidden> {
  yield* matches(text, /(?:^|\/\/)(?<secret>[^/?#@][^/?#]*)@/dg, '{SECRET}');
}

/** Ids in addresses and names of sessions. */
function* sessionPaths(text: string): Generator<Hidden> {
  yield* matches(text, /logonsessions\/+(?<secret>[^/?#&]+)/dgi, '{ID}');
  yield* matches(text, /urn:veeam:logonsession:(?<secret>[^/?#&]+)/dgi, '{ID}');
}

/** Names of what is secret, with what may follow them, or short ones that stand alone; and a sign that a value follows. */
const NAME =
  /(?:(?:passw|passphrase|pwd|secret|token|restsvcsession|authorization|api[_-]?key)[\w-]{0,40}|(?<![a-z])(?:pass|pw|auth|cookie|credentials?|(?:j|logon)?session(?:[_-]?id)?|sid))["'\])]{0,3}\s{0,3}[=:!<>]{1,3}\s{0,3}/gi;

/** Values of parameters, or of what looks like one. */
function* named(text: string, target: string, places: readonly number[]): Generator<Hidden> {
  // An encoded separator is a part of the value.
  const separates = (at: number, signs: string): boolean => signs.includes(target[places[at] ?? 0] ?? '');
  const query = target.indexOf('?');
  let to = 0;
  for (const { 0: name, index } of text.matchAll(NAME)) {
    const from = index + name.length;
    // Within a value there may be another name.
    if (from < to) continue;
    const inPath = query < 0 || (places[from] ?? 0) <= query;
    for (to = from; to < text.length && !separates(to, inPath ? '/?&#' : '&#'); ) to += 1;
    if (to > from) yield { from, to, as: '{SECRET}' };
  }
}

/** Passwords as they stand in a decoded target: shorter ones than this would be found in every word. */
const SHORT = 4;

function needlesOf(passwords: readonly string[]): string[] {
  const spellings = passwords.flatMap((password) => {
    const utf8 = Buffer.from(password, 'utf8');
    const bytes = utf8.toString('latin1');
    // One that looks percent-encoded is decoded with the rest, but not within base64; and a stray percent sign in front
    // of an encoded one keeps it from being decoded.
    const texts = readings(bytes).flatMap(({ text }) => [text, text.replaceAll(' ', '+')]);
    return [...texts, encodeURIComponent(utf8.toString())];
  });
  return [...new Set(spellings)].filter((needle) => needle !== '');
}

function* found(text: string, needle: string): Generator<Hidden> {
  for (let from = text.indexOf(needle); from >= 0; from = text.indexOf(needle, from + 1)) {
    const to = from + needle.length;
    const whole = !/[\w-]/.test(text.charAt(from - 1) + text.charAt(to));
    if (needle.length >= SHORT || whole) yield { from, to, as: '{SECRET}' };
  }
}

const GUID = /[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}/dgi;

function* sessions(text: string, { isSession }: Known): Generator<Hidden> {
  for (const { 0: guid, index: from } of text.matchAll(GUID)) {
    const id = guid
      .toLowerCase()
      .replaceAll('-', '')
      .replace(/(.{8})(.{4})(.{4})(.{4})(.*)/, '$1-$2-$3-$4-$5');
    if (isSession(id)) yield { from, to: from + guid.length, as: '{ID}' };
  }
}

/** Passwords and GUIDs in what may be base64: nothing else than a token is the base64 of a GUID. */
function* inBase64(text: string, needles: readonly string[]): Generator<Hidden> {
  const long = needles.filter((needle) => needle.length >= SHORT);
  for (const { 0: run, index } of text.matchAll(/[\w+/-]{6,}/g)) {
    // It may begin anywhere in the run: a slash is a digit of base64, too.
    for (let skip = 0; skip < 4; skip += 1) {
      const bytes = Buffer.from(run.slice(skip), 'base64').toString('latin1');
      const inside = [
        ...long.flatMap((needle) => [...found(bytes, needle)]),
        ...matches(bytes, GUID, '{SECRET}'),
      ];
      let reached = 0;
      for (const { from, to } of inside.sort((a, b) => a.from - b.from)) {
        const begin = index + skip;
        const wide = widened(
          text,
          begin + Math.floor((from * 4) / 3),
          begin + Math.ceil((to * 4) / 3),
          reached,
        );
        reached = wide.to;
        if (wide.to > wide.from) yield wide;
      }
    }
  }
}

/** The rest of the base64 around a piece of it, up to a slash, and not what was hidden before. */
function widened(text: string, start: number, end: number, least: number): Hidden {
  let [from, to] = [Math.max(start, least), Math.max(end, least)];
  while (from > least && /[\w+-]/.test(text.charAt(from - 1))) from -= 1;
  while (/[\w+=-]/.test(text.charAt(to))) to += 1;
  return { from, to, as: '{SECRET}' };
}
