import { isPlaceholder } from './placeholder.js';
import { unescapeXml } from './views.js';

/** What the value of a field is, by the field's name. */
type FieldKind = 'password' | 'key' | 'session';

/** A field of an XML or JSON body whose value is nobody's business. */
export interface SecretField {
  readonly kind: FieldKind;
  /** The value as it is meant, escapes undone. */
  readonly value: string;
  /** Where the value stands in the body. */
  readonly start: number;
  readonly end: number;
}

const KEY = 'private_?key|secret_?key|access_?key|api_?key|shared_?key|account_?key|encryption_?key';
const WORD = `password|passphrase|passwd|secret|token|${KEY}`;
const SESSION = '(?:logon_?)?session_?id';

/** Regular expression of names that hold a secret; a name has to end in the word: `PasswordKeyId` holds none. */
export const SECRET_NAME = String.raw`\w{0,64}?(?:${WORD})|${SESSION}`;

const WHOLE_NAME = new RegExp(`^(?:${SECRET_NAME})$`, 'i');

/** Names that are the word itself: their values are secrets even where they read like a flag. */
const PLAIN_NAME = new RegExp(`^(?:${WORD}|${SESSION})$`, 'i');

/** Most bodies hold none of the words, and this is told much faster than that no field matches. */
const ANY_WORD = new RegExp(`${WORD}|session_?id`, 'i');

// A value that the end of the text cuts off is a secret, too.
const ELEMENT = new RegExp(
  String.raw`<(?:[\w.-]{1,64}:)?(${SECRET_NAME})(?:\s[^<>]*)?>(?:\s*<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|([^<]*)(?:<\/|$))`,
  'dgi',
);
const ATTRIBUTE = new RegExp(
  String.raw`\b(${SECRET_NAME})\s*=\s*(?:"([^"<>]*)(?:"|$)|'([^'<>]*)(?:'|$))`,
  'dgi',
);
const MEMBER = new RegExp(
  String.raw`"(${SECRET_NAME})"\s*:\s*(?:"([^"\\]*(?:\\[\s\S][^"\\]*)*)(?:"|\\?$)|(-?\d[\d.eE+-]*))`,
  'dgi',
);

/** True for names such as `Password` and `SessionId`. */
export function isSecretName(name: string): boolean {
  return WHOLE_NAME.test(name);
}

/** True where a name of a secret may stand in the text. */
export function holdsSecretName(text: string): boolean {
  return ANY_WORD.test(text);
}

/** Elements, attributes and JSON members that hold a secret; found by name, so that broken bodies give theirs too. */
export function* secretFields(body: string): Generator<SecretField> {
  if (!holdsSecretName(body)) return;
  yield* fieldsOf(body, ELEMENT, (text, isCdata) => (isCdata ? text : unescapeXml(text)));
  yield* fieldsOf(body, ATTRIBUTE, (text) => unescapeXml(text));
  yield* fieldsOf(body, MEMBER, unescapeJson);
}

function* fieldsOf(
  body: string,
  pattern: RegExp,
  meant: (text: string, isFirst: boolean) => string,
): Generator<SecretField> {
  for (const match of body.matchAll(pattern)) {
    const [, name = '', first, second] = match;
    const value = meant(first ?? second ?? '', first !== undefined).trim();
    const [start, end] = match.indices?.[first === undefined ? 3 : 2] ?? [0, 0];
    if (isSecretValue(name, value)) yield { kind: kindOf(name), value, start, end };
  }
}

function kindOf(name: string): FieldKind {
  if (/session_?id$/i.test(name)) return 'session';
  return /(?:key|token)$/i.test(name) ? 'key' : 'password';
}

/** Flags such as `ChangePassword`, and what an earlier redaction left, are no secrets. */
function isSecretValue(name: string, value: string): boolean {
  if (value === '' || isPlaceholder(value)) return false;
  return PLAIN_NAME.test(name) || !/^(?:true|false|null|none)$/i.test(value);
}

function unescapeJson(text: string): string {
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
}
