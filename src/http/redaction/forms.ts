const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** How a secret stands in a text before the text itself is encoded. */
export interface Form {
  readonly name: 'raw' | 'base64' | 'encoded';
  readonly text: string;
  readonly anyCase: boolean;
  /** Neighbours that carry a few bits of the secret: base64 digits shared with other bytes. */
  readonly before: number;
  readonly after: number;
}

export function isGuid(text: string): boolean {
  return GUID.test(text);
}

/**
 * The GUID that a session token stands for, in lower case: tokens are base64 of its text (genuine servers) or of its
 * 16 bytes (the documentation's example).
 */
export function guidOfToken(token: string): string | undefined {
  if (!/^[\w+/-]{22,64}={0,2}$/.test(token)) return undefined;
  const bytes = Buffer.from(token, 'base64');
  const text = bytes.toString('latin1');
  if (isGuid(text)) return text.toLowerCase();
  return bytes.length === 16 ? hyphenate(microsoftOrder(bytes).toString('hex')) : undefined;
}

/** Every form of a secret but those that {@link views} undoes. */
export function formsOf(secret: string): Form[] {
  return isGuid(secret) ? guidForms(secret) : textForms(secret);
}

function textForms(secret: string): Form[] {
  const bytes = Buffer.from(secret);
  // The second is how a body that is not UTF-8 as a whole reads, since it is taken for Latin-1.
  const forms: Form[] = [raw(secret), raw(bytes.toString('latin1')), ...base64Forms(bytes)];
  for (const text of encoded(bytes.toString())) {
    if (text !== secret) forms.push({ ...raw(text), name: 'encoded' });
  }
  if (/^[\w+/-]+={0,2}$/.test(secret)) {
    // Base64 itself: the other alphabet and the form without padding say the same.
    const bare = secret.replace(/=+$/, '');
    forms.push(raw(bare), raw(standardAlphabet(bare)), raw(urlAlphabet(bare)));
  }
  return forms.filter(({ text }) => text.length >= 4);
}

/**
 * The usual encodings as they stand. {@link views} finds these and more, but for one case: a stray `%`, `&` or
 * backslash before the secret makes a decoder read its beginning as part of an escape; whoever looks is not misled.
 */
function encoded(secret: string): Set<string> {
  const percent = encodeURIComponent(secret);
  const xmlText = secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return new Set([
    percent,
    percent.replace(/%../g, (sign) => sign.toLowerCase()),
    JSON.stringify(secret).slice(1, -1),
    xmlText,
    xmlText.replaceAll('"', '&quot;'),
    xmlText.replaceAll('"', '&quot;').replaceAll("'", '&apos;'),
    xmlText.replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
  ]);
}

function guidForms(guid: string): Form[] {
  const digits = guid.replaceAll('-', '');
  const bytes = Buffer.from(digits, 'hex');
  const written = new Set([guid, guid.toLowerCase(), guid.toUpperCase()]);
  return [
    { ...raw(guid), anyCase: true },
    { ...raw(digits), anyCase: true },
    ...[...written].flatMap((text) => base64Forms(Buffer.from(text))),
    ...base64Forms(bytes),
    ...base64Forms(microsoftOrder(bytes)),
  ];
}

function raw(text: string): Form {
  return { name: 'raw', text, anyCase: false, before: 0, after: 0 };
}

/**
 * Bytes as they stand in base64 when they are all of it, and when they begin one or two bytes into a group of three
 * (`user:password`). Only digits that depend on nothing but the secret are compared.
 */
function base64Forms(bytes: Buffer): Form[] {
  const forms: Form[] = [];
  for (const offset of [0, 1, 2]) {
    const all = Buffer.concat([Buffer.alloc(offset), bytes]);
    const bits = all.length * 8;
    const digits = all.toString('base64').slice(Math.ceil((offset * 8) / 6), Math.floor(bits / 6));
    // Fewer digits would be found by chance in any large base64 text.
    if (digits.length < (offset === 0 ? 5 : 6)) continue;
    const shared = {
      name: 'base64',
      anyCase: false,
      before: offset === 0 ? 0 : 1,
      after: bits % 6 === 0 ? 0 : 1,
    } as const;
    forms.push({ ...shared, text: digits });
    if (urlAlphabet(digits) !== digits) forms.push({ ...shared, text: urlAlphabet(digits) });
  }
  return forms;
}

function urlAlphabet(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_');
}

function standardAlphabet(base64url: string): string {
  return base64url.replaceAll('-', '+').replaceAll('_', '/');
}

/** .NET writes the first three fields of a GUID with the low byte first; the swap is its own inverse. */
function microsoftOrder(bytes: Buffer): Buffer {
  const part = (from: number, to: number) => Buffer.from(bytes.subarray(from, to)).reverse();
  return Buffer.concat([part(0, 4), part(4, 6), part(6, 8), bytes.subarray(8)]);
}

function hyphenate(digits: string): string {
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
