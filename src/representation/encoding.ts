/** Encodings that are told by the first bytes of a document (XML 1.0, F.1): all that are not a superset of ASCII. */
export type Family = 'utf-16le' | 'utf-16be' | 'utf-32' | 'ebcdic';

const UTF8_MARK = [0xef, 0xbb, 0xbf] as const;

/** The family of encodings that the first bytes tell; undefined where they are ASCII or anything else. */
export function familyOf(body: Uint8Array): Family | undefined {
  const [a = 0x20, b = 0x20, c = 0x20, d = 0x20] = body;
  const word = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  if (word === 0xfffe0000 || word === 0x0000feff || word === 0x3c000000 || word === 0x0000003c)
    return 'utf-32';
  if (word === 0x4c6fa794) return 'ebcdic';
  if ((a === 0xff && b === 0xfe) || (isAscii(a) && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && isAscii(b))) return 'utf-16be';
  return undefined;
}

/**
 * The first character that is no blank, after byte order marks, where it is an ASCII one: other characters begin no
 * document. Looks at no more bytes than it must, and decodes none.
 */
export function firstCharacter(body: Uint8Array): string | undefined {
  const family = familyOf(body);
  if (family === 'utf-32' || family === 'ebcdic') return '<';
  const wide = family !== undefined;
  const high = family === 'utf-16le' ? 1 : 0;
  for (let at = wide ? afterWideMark(body) : 0; at < body.length; ) {
    const byte = wide ? body[at + 1 - high] : body[at];
    if (!wide && byte === UTF8_MARK[0] && body[at + 1] === UTF8_MARK[1] && body[at + 2] === UTF8_MARK[2]) {
      at += UTF8_MARK.length;
      continue;
    }
    if (byte === undefined || (wide && body[at + high] !== 0)) return undefined;
    if (!isBlank(byte)) return isAscii(byte) ? String.fromCharCode(byte) : undefined;
    at += wide ? 2 : 1;
  }
  return undefined;
}

function afterWideMark(body: Uint8Array): number {
  return (body[0] === 0xff && body[1] === 0xfe) || (body[0] === 0xfe && body[1] === 0xff) ? 2 : 0;
}

/** White space of XML and of JSON. */
export function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function isAscii(byte: number): boolean {
  return byte > 0 && byte < 0x80;
}

/** The encoding that an XML declaration names (XML 1.0, 2.8). */
const DECLARED = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/;

/**
 * The encoding of an XML document in lower case: what its first bytes tell, else what it declares, else UTF-8
 * (XML 1.0, 4.3.3). UTF-16 is called `utf-16le` or `utf-16be`.
 */
export function xmlEncodingOf(body: Uint8Array): string {
  const family = familyOf(body);
  if (family !== undefined) return family;
  if (UTF8_MARK.every((byte, i) => body[i] === byte)) return 'utf-8';
  const head = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, 400));
  return DECLARED.exec(head.toString('latin1'))?.[1]?.toLowerCase() ?? 'utf-8';
}

/** An XML document as UTF-8; or what is wrong with its bytes; or that it is in an encoding which cannot be decoded. */
export type Decoded =
  | { readonly bytes: Uint8Array }
  | { readonly problem: string }
  | { readonly unknown: string };

const UTF8_NAMES: ReadonlySet<string> = new Set(['utf-8', 'utf8']);

/** Encodings of two bytes and more: a document that declares one of them in ASCII is in none. */
const WIDE = /^(?:utf-?(?:16|32)|ucs-?[24]|iso-10646-ucs-[24]|unicode)/;

/**
 * A document in UTF-8, whatever it was in, so that one encoding alone reaches the parser and what looks for a document
 * type declaration sees what the parser sees.
 */
export function toUtf8(body: Uint8Array): Decoded {
  const encoding = xmlEncodingOf(body);
  if (UTF8_NAMES.has(encoding)) return { bytes: body };
  if (encoding === 'utf-32' || encoding === 'ebcdic') return { unknown: encoding };
  if (familyOf(body) === undefined && WIDE.test(encoding))
    return { problem: `The document declares the encoding ${encoding}, and its bytes are in another.` };
  // ISO 8859-1 has 256 characters; what the Web calls so is windows-1252 (Encoding Standard, 4.2).
  if (/^(?:iso[-_]8859-1|latin1)$/.test(encoding))
    return { bytes: Buffer.from(Buffer.from(body.buffer, body.byteOffset, body.length).toString('latin1')) };
  const decoder = decoderOf(encoding);
  if (decoder === undefined) return { unknown: encoding };
  if (/ascii/.test(encoding) && body.some((byte) => byte >= 0x80)) return { problem: notIn(encoding) };
  try {
    return { bytes: Buffer.from(decoder.decode(body)) };
  } catch {
    return { problem: notIn(encoding) };
  }
}

/** Encodings of the Encoding Standard, by any of their labels. */
function decoderOf(encoding: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    return undefined;
  }
}

function notIn(encoding: string): string {
  return `The bytes of the document are not in its encoding, ${encoding}.`;
}
