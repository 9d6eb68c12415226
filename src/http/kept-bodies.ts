import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { LRUCache } from 'lru-cache';

/** Bodies of more bytes are kept packed: XML and JSON shrink to a tenth and less. */
const PACKED_FROM = 32 * 1024;

/** Bytes of unpacked bodies at hand. */
const AT_HAND = 24 * 1024 * 1024;

/** A body that is kept. */
export interface KeptBody {
  /** SHA-256, base64. */
  readonly digest: string;
  /** The bytes, unpacked where need be. */
  readonly bytes: Buffer;
}

/** The bodies that a run keeps: equal ones once, large ones packed, and not more of them than there is room for. */
export class KeptBodies {
  readonly #known = new Map<string, KeptBody>();
  readonly #atHand = new LRUCache<string, Buffer>({
    maxSize: AT_HAND,
    sizeCalculation: (bytes) => bytes.length,
  });
  #kept = 0;

  /** @param most bytes of different bodies, as they are kept */
  constructor(private readonly most: number) {}

  /** The body, or an equal one that is kept already; undefined where there is no room for it. */
  keep(body: Buffer): KeptBody | undefined {
    const key = createHash('sha256').update(body).digest('base64');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const isLarge = body.length > PACKED_FROM;
    const bytes = isLarge ? gzipSync(body, { level: 1 }) : body;
    if (this.#kept + bytes.length > this.most) return undefined;
    this.#kept += bytes.length;
    const kept = isLarge ? this.#packed(key, bytes) : { digest: key, bytes };
    this.#known.set(key, kept);
    return kept;
  }

  #packed(key: string, packed: Buffer): KeptBody {
    const unpack = (): Buffer => {
      const atHand = this.#atHand.get(key);
      if (atHand !== undefined) return atHand;
      const bytes = gunzipSync(packed);
      this.#atHand.set(key, bytes);
      return bytes;
    };
    return {
      digest: key,
      get bytes() {
        return unpack();
      },
    };
  }
}
