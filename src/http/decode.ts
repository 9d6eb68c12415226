import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';

/** How a body came compressed although none was asked for (RFC 9110, 8.4). */
export interface Coding {
  /** `gzip`, `deflate` or `br`. */
  readonly name: string;
  /** Whether Content-Encoding says so. */
  readonly said: boolean;
  /** Bytes on the wire. */
  readonly wireBytes: number;
}

export type Decoded =
  | { readonly body: Buffer; readonly coding?: Coding }
  /** It is larger than the limit once it is decoded. */
  | { readonly tooLarge: true };

type Unpack = (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;

const UNPACK: Readonly<Record<string, readonly Unpack[]>> = {
  gzip: [promisify(gunzip) as Unpack],
  // RFC 9110 means the zlib format; some servers send bare deflate.
  deflate: [promisify(inflate) as Unpack, promisify(inflateRaw) as Unpack],
  br: [promisify(brotliDecompress) as Unpack],
};

/**
 * Undoes a content coding, be it said in Content-Encoding or shown by the bytes alone. What cannot be undone stays as it
 * came: then it is neither XML nor JSON, and that is told.
 *
 * @param encoding value of Content-Encoding
 * @param limit bytes that the body may have once it is decoded
 */
export async function decode(body: Buffer, encoding: string | undefined, limit: number): Promise<Decoded> {
  const said = encoding?.trim().toLowerCase().replace(/^x-/, '');
  const name = said !== undefined && Object.hasOwn(UNPACK, said) ? said : isGzip(body) ? 'gzip' : undefined;
  if (name === undefined || body.length === 0) return { body };
  for (const unpack of UNPACK[name] ?? []) {
    try {
      const decoded = await unpack(body, { maxOutputLength: limit });
      return { body: decoded, coding: { name, said: said === name, wireBytes: body.length } };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return { tooLarge: true };
    }
  }
  return { body };
}

/** Magic number of RFC 1952. */
function isGzip(body: Buffer): boolean {
  return body[0] === 0x1f && body[1] === 0x8b;
}
