/** Answers that are under way, or wait for their turn: addresses are asked ahead, and what they say is taken in order. */
export class Fetches<T> {
  readonly #asked = new Map<string, Promise<T>>();

  /**
   * @param ask asks an address
   * @param width how many may be under way at the same time
   */
  constructor(
    private readonly ask: (url: string) => Promise<T>,
    private readonly width: number,
  ) {}

  /** Asks the first of some addresses, which will be taken in this order. */
  ahead(urls: Iterable<string>): void {
    let places = this.width;
    for (const url of urls) {
      if (places === 0) return;
      places -= 1;
      // Whoever takes it hears of a failure.
      this.look(url).catch(() => undefined);
    }
  }

  /** What an address answers, which stays to be taken. */
  look(url: string): Promise<T> {
    const key = url.toLowerCase();
    const answer = this.#asked.get(key) ?? this.ask(url);
    this.#asked.set(key, answer);
    return answer;
  }

  /** What an address answers, once. */
  take(url: string): Promise<T> {
    const answer = this.look(url);
    this.#asked.delete(url.toLowerCase());
    return answer;
  }
}
