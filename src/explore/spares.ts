/** Addresses of one operation that are remembered, or tried, at most. */
const MOST = 20;

/** Addresses that links led to when enough of their kind were known: for where those turn out to be empty. */
export class Spares {
  readonly #urls = new Map<string, Set<string>>();

  keep(operation: string, url: string): void {
    const kept = this.#urls.get(operation) ?? new Set();
    if (kept.size < MOST) kept.add(url);
    this.#urls.set(operation, kept);
  }

  of(operation: string): readonly string[] {
    return [...(this.#urls.get(operation) ?? [])];
  }
}
