import { unescapeXml } from './views.js';

/** What the value of a field is, by the field's name. */
export type FieldKind = 'password' | 'key' | 'session';

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
const NAME = String.raw`\w*(?:${WORD})|(?:logon_?)?session_?id`;

/** Most bodies hold none of the words, and this is told much faster than that no field matches. */
const ANY_WORD = new RegExp(`${WORD}|session_?id`, 'i');

// `PasswordKeyId` and `PasswordHint` name a password without being one: a name has to end in the word.
const ELEMENT = new RegExp(
  String.raw`<(?:[\w.-]{1,64}:)?(${NAME})(?:\s[^<>]*)?>(?:<!\[CDATA\[([\s\S]{0,4096}?)\]\]>|([^<]*))</`,
  'dgi',
);
const ATTRIBUTE = new RegExp(String.raw`\b(${NAME})\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')`, 'dgi');
const MEMBER = new RegExp(
  String.raw`"(${NAME})"\s*:\s*(?:"([^"\\]*(?:\\.[^"\\]*)*)"|(-?\d[\d.eE+-]*))`,
  'dgi',
);

/** Elements, attributes and JSON members that hold a secret; found by name, so that broken bodies give theirs too. */
export function* secretFields(body: string): Generator<SecretField> {
  if (!ANY_WORD.test(body)) return;
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
    if (isSecretValue(value)) yield { kind: kindOf(name), value, start, end };
  }
}

function kindOf(name: string): FieldKind {
  if (/session_?id$/i.test(name)) return 'session';
  return /(?:key|token)$/i.test(name) ? 'key' : 'password';
}

/** Flags such as `ChangePassword`, and what an earlier redaction left, are no secrets. */
function isSecretValue(value: string): boolean {
  return !/^(?:|true|false|null|none|\[[a-z]+(?: \d+)?\])$/i.test(value);
}

function unescapeJson(text: string): string {
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
}
