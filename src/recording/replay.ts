import type { Recalled } from '../http/client.js';
import { type HttpRequest, sentHeaders } from '../http/exchange.js';
import type { Recorded } from './har.js';

/** Says what a request is not in the recording. */
const UNRECORDED: Recalled = {
  outcome: { kind: 'unrecorded', message: 'The recording has no answer to it.' },
  startedAt: new Date(0).toISOString(),
  durationMs: 0,
};

/** Where an answer stands in the recording. */
type Place = number;

/**
 * Answers requests from a recording in place of a target. A request is known by its case, method, address and Accept; where the
 * recording has none of that case, by the others. What was asked several times is answered in the order of the recording, and
 * with the last answer from then on. Of requests under way at the same time that is answered first which was answered first
 * then, so that the run takes the same course.
 */
export class Replay {
  readonly #places = new Map<string, Place[]>();
  readonly #waiting: { readonly place: Place; readonly go: () => void }[] = [];

  constructor(private readonly recorded: readonly Recorded[]) {
    for (const [place, { caseId, method, url, accept }] of recorded.entries())
      for (const key of keysOf(method, url, accept, caseId)) {
        const known = this.#places.get(key);
        if (known) known.push(place);
        else this.#places.set(key, [place]);
      }
  }

  /** The recorded answer; a failure of the kind `unrecorded` where there is none. */
  async answer(request: HttpRequest, caseId?: string): Promise<Recalled> {
    const accept = sentHeaders(request)
      .filter(([name]) => name.toLowerCase() === 'accept')
      .map(([, value]) => value)
      .join(', ');
    const [own, any] = keysOf(request.method, request.url, accept, caseId);
    const place = this.#next(own) ?? this.#next(any);
    if (place === undefined) return UNRECORDED;
    await this.#turn(place);
    return this.recorded[place] ?? UNRECORDED;
  }

  #next(key: string): Place | undefined {
    const places = this.#places.get(key) ?? [];
    return places.length > 1 ? places.shift() : places[0];
  }

  /** Waits until all that is to be asked now has been asked, and those before it are answered. */
  #turn(place: Place): Promise<void> {
    return new Promise((go) => {
      this.#waiting.push({ place, go });
      if (this.#waiting.length === 1) setImmediate(() => this.#answerFirst());
    });
  }

  #answerFirst(): void {
    const first = this.#waiting.reduce((a, b) => (b.place < a.place ? b : a));
    this.#waiting.splice(this.#waiting.indexOf(first), 1);
    first.go();
    if (this.#waiting.length > 0) setImmediate(() => this.#answerFirst());
  }
}

/** By what an answer is known: its case, and, last, without. */
function keysOf(
  method: string,
  url: string,
  accept: string,
  caseId: string | undefined,
): [own: string, any: string] {
  const address = new URL(url);
  // An account, a case or a session of its own makes an address look another one.
  const place = `${address.pathname.replace(/\/+$/, '').toLowerCase()}${address.search}`;
  const plain = `${method} ${place}\n${accept}`;
  return [`case ${caseId ?? ''}\n${plain}`, `any\n${plain}`];
}
