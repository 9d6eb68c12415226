import { isUtf8 } from 'node:buffer';
import {
  brotliCompressSync,
  brotliDecompressSync,
  deflateSync,
  gunzipSync,
  gzipSync,
  inflateSync,
} from 'node:zlib';

/** A body as text, and the way back to bytes. */
export interface BodyText {
  readonly text: string;
  toBytes(text: string): Buffer;
}

/** A small body can unpack to any size; what is larger than this is left packed. */
const MOST_UNPACKED = 64 * 1024 * 1024;

interface Coding {
  unpack(bytes: Buffer, limits: { maxOutputLength: number }): Buffer;
  pack(bytes: Buffer): Buffer;
}

const CODINGS: Readonly<Record<string, Coding>> = {
  gzip: { unpack: gunzipSync, pack: (bytes) => gzipSync(bytes) },
  deflate: { unpack: inflateSync, pack: (bytes) => deflateSync(bytes) },
  br: { unpack: brotliDecompressSync, pack: (bytes) => brotliCompressSync(bytes) },
};

/**
 * Reads any body as text without loss: whatever is not UTF-8 or UTF-16 is read byte for byte, so that secrets are
 * found in broken and binary bodies too. A packed body is unpacked first, since nothing can be found in it as it is.
 */
export function readBody(body: Buffer, contentEncoding: string | undefined): BodyText {
  const coding = CODINGS[contentEncoding?.trim().toLowerCase() ?? ''];
  const unpacked = coding && unpack(body, coding);
  if (!coding || !unpacked) return readText(body);
  const { text, toBytes } = readText(unpacked);
  return { text, toBytes: (changed) => coding.pack(toBytes(changed)) };
}

function unpack(body: Buffer, coding: Coding): Buffer | undefined {
  try {
    return coding.unpack(body, { maxOutputLength: MOST_UNPACKED });
  } catch {
    // Not what the header says it is: then the bytes themselves are all there is to read.
    return undefined;
  }
}

function readText(body: Buffer): BodyText {
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
  if (/^[\ufeff<{["\s]$/.test(body.toString('utf16le', 0, 2))) return 'little';
  if (/^(?:\xfe\xff|\0[<{["\s])$/.test(body.toString('latin1', 0, 2))) return 'big';
  return undefined;
}
