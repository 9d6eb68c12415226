import { createHash } from 'node:crypto';

/** The bodies that a run keeps: equal ones once, and not more bytes of them than there is room for. */
export class KeptBodies {
  readonly #known = new Map<string, Buffer>();
  #bytes = 0;

  /** @param most bytes of different bodies */
  constructor(private readonly most: number) {}

  /** The body, or an equal one that is kept already; undefined where there is no room for it. */
  keep(body: Buffer): Buffer | undefined {
    const key = createHash('sha256').update(body).digest('base64');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#bytes + body.length > this.most) return undefined;
    this.#bytes += body.length;
    this.#known.set(key, body);
    return body;
  }
}
