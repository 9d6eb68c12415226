import { holdsSecretName, SECRET_NAME, secretFields } from './fields.js';
import { guidOfToken, isGuid } from './forms.js';
import { isPlaceholder } from './placeholder.js';

export type SecretKind = 'credentials' | 'password' | 'key' | 'session' | 'cookie';

/** A stretch of a text that holds a secret because of where it stands, whatever it is. */
export interface Place {
  readonly kind: SecretKind;
  /** The value as it is meant, escapes undone. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** True where this place alone does not make it a secret: only if it is known for one elsewhere. */
  readonly doubtful?: true;
}

export const SESSION_NAME = 'x-restsvcsessionid';

/** All digits alike, or as the suite makes up ids of what there is not: never a session. */
const INVENTED_GUID = /^(?:([0f])\1{7}-(?:\1{4}-){3}\1{12}|ffffffff-0000-4000-8000-00000000[0-9a-f]{4})$/i;

const GUID = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}';

/** A session in a URL or a UID: `…/logonSessions/{id}`, `urn:veeam:LogonSession:{id}`, encoded or not. */
const SESSION_PATH = new RegExp(
  String.raw`logonSessions?(?:(?:\\?\/|%2f)+(?:urn(?::|%3a)veeam(?::|%3a)logonSession(?::|%3a))?([\w.~%!$*+=@-]+)|(?::|%3a)+(${GUID}))`,
  'dgi',
);
const PARAMETER = new RegExp(String.raw`[?&;](?:${SECRET_NAME})=([^&#\s"'<>]+)`, 'dgi');
const USER_INFO = /:\/\/[^\s/?#"'<>@:]{0,256}:([^\s/?#"'<>@]{1,256})@/dg;

/** What follows `LogonSession` and a slash in an XPath, which begins with a capital as no address does. */
const STEPS: ReadonlySet<string> = new Set([
  'LogonSession',
  'Links',
  'SessionId',
  'UserName',
  '@Href',
  '@Type',
]);

/** Values of fields and query parameters that are named like secrets, ids of sessions and passwords in URLs. */
export function* placesIn(text: string): Generator<Place> {
  yield* secretFields(text);
  for (const place of found(text, SESSION_PATH, 'session')) {
    // Paths hold made-up ids, too, and templates such as `{ID}`.
    if (isGuid(place.value)) yield place;
    else yield { ...place, doubtful: true };
  }
  if (holdsSecretName(text)) yield* found(text, PARAMETER, 'password');
  yield* found(text, USER_INFO, 'password');
}

function* found(text: string, pattern: RegExp, kind: SecretKind): Generator<Place> {
  for (const { index, indices } of text.matchAll(pattern)) {
    const [start, end] = indices?.[1] ?? indices?.[2] ?? [0, 0];
    const value = unescapePercent(text.slice(start, end));
    if (!isPlaceholder(value) && !isInvented(value) && !(text[index] === 'L' && STEPS.has(value)))
      yield { kind, value, start, end };
  }
}

/** True for an id that the suite makes up, or the token that stands for it. */
export function isInvented(value: string): boolean {
  return INVENTED_GUID.test(isGuid(value) ? value : (guidOfToken(value) ?? ''));
}

/** A header whose value is a secret, in parts. */
export interface HeaderPart {
  readonly text: string;
  /** Absent for what may be shown. */
  readonly secret?: { readonly kind: SecretKind; readonly value: string };
}

/** Schemes of Authorization, which say how the credentials are made (IANA's registry, and those of Windows). */
const SCHEME = /^(Basic|Bearer|Digest|Negotiate|NTLM|Kerberos|HOBA|Mutual|SCRAM-SHA-\d+|vapid)(\s+)(.+)$/is;

/** The parts of a header that carries credentials, a session or cookies; undefined for any other header. */
export function partsOfHeader(name: string, value: string): HeaderPart[] | undefined {
  switch (name.toLowerCase()) {
    case SESSION_NAME:
      return [{ text: value, secret: { kind: 'session', value: value.trim() } }];
    case 'authorization':
    case 'proxy-authorization': {
      const [, scheme = '', space = '', rest = value] = SCHEME.exec(value.trim()) ?? [];
      return [{ text: scheme + space }, { text: rest, secret: { kind: 'credentials', value: rest.trim() } }];
    }
    case 'cookie':
      return value.split(';').flatMap((cookie, i) => [{ text: i === 0 ? '' : ';' }, ...cookieParts(cookie)]);
    case 'set-cookie': {
      const [pair = '', ...attributes] = value.split(';');
      return [...cookieParts(pair), ...attributes.map((text) => ({ text: `;${text}` }))];
    }
    default:
      return undefined;
  }
}

function cookieParts(cookie: string): HeaderPart[] {
  const [, name = '', value = ''] = /^([^=]*=)?(.*)$/s.exec(cookie) ?? [];
  const isSession = name.replace('=', '').trim().toLowerCase() === SESSION_NAME;
  const meant = unescapePercent(value.trim().replace(/^"(.*)"$/s, '$1'));
  return [{ text: name }, { text: value, secret: { kind: isSession ? 'session' : 'cookie', value: meant } }];
}

function unescapePercent(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
