import { cutPlace, readText, unpackBody } from './body.js';

/** What is stored of a body, and what it was. */
export interface StoredBody {
  /** Bytes once unpacked. */
  readonly bytes: number;
  /** True where placeholders stand in it: its length is not to be judged. */
  readonly redacted: boolean;
  /** True where only its beginning is stored. */
  readonly cut: boolean;
  /** True where nothing of it is stored: it is packed, and nobody can look into it. */
  readonly opaque: boolean;
}

/** Bytes of one body that are stored, unless all of it is asked for. */
const MOST_STORED = 512 * 1024;

/** What is read beyond them, so that no secret is cut in two before it is found, */
const BEYOND = 64 * 1024;

/** and what is left out at the end of that, where one may have been: no form of a secret is longer. */
const HALVED = 16 * 1024;

/**
 * A body as it may be stored: unpacked, redacted, and its beginning only where it is longer than is stored.
 *
 * @param redact replaces the secrets of a text
 * @param stored bytes; half a megabyte unless given
 */
export function storedBody(
  body: Buffer | undefined,
  contentEncoding: string | undefined,
  redact: (text: string) => string,
  stored = MOST_STORED,
): { readonly bytes: Buffer; readonly facts: StoredBody } {
  if (!body || body.length === 0) return { bytes: EMPTY, facts: factsOf(0, {}) };
  const { bytes: unpacked, opaque } = unpackBody(body, contentEncoding);
  if (opaque) return { bytes: EMPTY, facts: factsOf(unpacked.length, { opaque }) };
  const isLong = unpacked.length > stored + BEYOND;
  const read = isLong ? unpacked.subarray(0, cutPlace(unpacked, stored + BEYOND)) : unpacked;
  const { text, toBytes } = readText(read);
  const safe = redact(text);
  const redacted = safe !== text;
  const all = redacted ? toBytes(safe) : read;
  const most = Math.min(stored, isLong ? all.length - HALVED : all.length);
  const cut = isLong || all.length > most;
  const bytes = all.length > most ? all.subarray(0, cutPlace(all, Math.max(0, most))) : all;
  return { bytes, facts: factsOf(unpacked.length, { redacted, cut }) };
}

const EMPTY = Buffer.alloc(0);

function factsOf(
  bytes: number,
  { redacted = false, cut = false, opaque = false }: Partial<StoredBody>,
): StoredBody {
  return { bytes, redacted, cut, opaque };
}
