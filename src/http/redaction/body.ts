import { isUtf8 } from 'node:buffer';
import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  type ZlibOptions,
} from 'node:zlib';

/** A body as text, and the way back to bytes. */
export interface BodyText {
  readonly text: string;
  toBytes(text: string): Buffer;
}

/** A small body can unpack to any size; what is larger than this is not unpacked. */
const MOST_UNPACKED = 16 * 1024 * 1024;

/** A packed body may be packed again, by something in front of the target. */
const MOST_LAYERS = 3;

type Unpack = (bytes: Buffer) => Buffer;

const LIMITS = { maxOutputLength: MOST_UNPACKED };

// What was cut off on the way gives what is there of it.
const FLUSH: ZlibOptions = { ...LIMITS, finishFlush: constants.Z_SYNC_FLUSH };

const gzip: Unpack = (bytes) => gunzipSync(bytes, FLUSH);
const zlib: Unpack = (bytes) => inflateSync(bytes, FLUSH);
const raw: Unpack = (bytes) => inflateRawSync(bytes, FLUSH);
const brotli: Unpack = (bytes) =>
  brotliDecompressSync(bytes, { ...LIMITS, finishFlush: constants.BROTLI_OPERATION_FLUSH });

/** By Content-Encoding (RFC 9110, 8.4.1); some servers mean the bare stream by `deflate`. */
const CODINGS: ReadonlyMap<string, readonly Unpack[]> = new Map([
  ['gzip', [gzip]],
  ['x-gzip', [gzip]],
  ['deflate', [zlib, raw]],
  ['br', [brotli]],
]);

/** Bytes of a body once they are unpacked. */
export interface Unpacked {
  readonly bytes: Buffer;
  /** True where the bytes are packed and cannot be unpacked: nothing can be found in them. */
  readonly opaque: boolean;
}

/**
 * Unpacks a body, whether its header says that it is packed or not, since nothing can be found in it as it is. What is
 * packed and gives more than 16 MB, or nothing, is opaque.
 */
export function unpackBody(body: Buffer, contentEncoding: string | undefined): Unpacked {
  const said = (contentEncoding ?? '').split(',').map((name) => name.trim().toLowerCase());
  const known = said.flatMap((name) => CODINGS.get(name) ?? []);
  let bytes = body;
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const inner = unpackOnce(bytes, layer === 0 ? known : []);
    if (!inner) break;
    bytes = inner;
  }
  const isSaid = known.length > 0 && bytes === body && body.length > 0;
  return { bytes, opaque: !isText(bytes) && (isSaid || isGzip(bytes) || isZlib(bytes)) };
}

function unpackOnce(bytes: Buffer, said: readonly Unpack[]): Buffer | undefined {
  if (isGzip(bytes)) return first(bytes, [gzip]);
  if (bytes.length < 2 || isText(bytes)) return undefined;
  const told = first(bytes, said);
  if (told) return told;
  // Nothing marks these: only if text comes out was the body packed so.
  return [zlib, raw, brotli].map((unpack) => first(bytes, [unpack])).find((inner) => inner && isText(inner));
}

function first(bytes: Buffer, ways: readonly Unpack[]): Buffer | undefined {
  for (const unpack of ways) {
    try {
      const inner = unpack(bytes);
      if (inner.length > 0) return inner;
    } catch {
      // Not packed so, or larger than can be held.
    }
  }
  return undefined;
}

/** The first bytes of gzip with its one method (RFC 1952, 2.3.1). */
function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/** The usual first bytes of zlib: a window of 32 kB, and a check (RFC 1950, 2.2). */
function isZlib(bytes: Buffer): boolean {
  return bytes.length > 2 && bytes[0] === 0x78 && bytes.readUInt16BE(0) % 31 === 0;
}

function isText(bytes: Buffer): boolean {
  return isUtf8(bytes) || utf16Order(bytes) !== undefined;
}

/**
 * Reads bytes as text without loss: whatever is not UTF-8 or UTF-16 is read byte for byte, so that secrets are found in
 * broken and binary bodies too.
 */
export function readText(body: Buffer): BodyText {
  const order = utf16Order(body);
  if (order === 'little') {
    return { text: body.toString('utf16le'), toBytes: (text) => Buffer.from(text, 'utf16le') };
  }
  if (order === 'big') {
    return {
      text: Buffer.from(body).swap16().toString('utf16le'),
      toBytes: (text) => Buffer.from(text, 'utf16le').swap16(),
    };
  }
  const encoding = isUtf8(body) ? 'utf8' : 'latin1';
  return { text: body.toString(encoding), toBytes: (text) => Buffer.from(text, encoding) };
}

/** Byte order of UTF-16, told by the mark or by the first character of XML or JSON (XML 1.0, appendix F). */
function utf16Order(body: Buffer): 'little' | 'big' | undefined {
  if (body.length < 2 || body.length % 2 !== 0) return undefined;
  if (/^[\ufeff<{["\t\n\r ]$/.test(body.toString('utf16le', 0, 2))) return 'little';
  if (/^(?:\xfe\xff|\0[<{["\t\n\r ])$/.test(body.toString('latin1', 0, 2))) return 'big';
  return undefined;
}

/** The last place at or before `limit` at which a UTF-8 character begins, or a UTF-16 unit of any order. */
export function cutPlace(body: Buffer, limit: number): number {
  let end = limit - (limit % 2);
  if (utf16Order(body.subarray(0, end)) !== undefined) return end;
  while (end > 0 && ((body[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  // Bytes that all continue something are no UTF-8.
  return limit - end > 4 ? limit : end;
}
