import type { Recalled } from '../http/client-options.js';
import { type HttpRequest, sentHeaders } from '../http/exchange.js';
import { SESSION_HEADER } from '../http/session.js';
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
 * recording has none of that case, by its session and the others, unless the case is about who asks. What was asked several
 * times is answered in the order of the recording, and with the last answer from then on. Of requests under way at the same time
 * that is answered first which was answered first then, so that the run takes the same course.
 */
export class Replay {
  readonly #places = new Map<string, Place[]>();
  /** False where somebody has taken the sessions out of the recording. */
  readonly #hasSessions: boolean;
  readonly #waiting: { readonly place: Place; readonly go: () => void }[] = [];

  constructor(private readonly recorded: readonly Recorded[]) {
    this.#hasSessions = recorded.some(({ session }) => session !== '');
    for (const [place, { caseId, method, url, accept, session }] of recorded.entries()) {
      const plain = plainKey(method, url, accept);
      for (const key of [ofCase(caseId, plain), ofSession(session, plain)]) {
        const known = this.#places.get(key);
        if (known) known.push(place);
        else this.#places.set(key, [place]);
      }
    }
  }

  /** The recorded answer; a failure of the kind `unrecorded` where there is none. */
  async answer(request: HttpRequest, caseId?: string): Promise<Recalled> {
    const accept = sentHeaders(request)
      .filter(([name]) => name.toLowerCase() === 'accept')
      .map(([, value]) => value)
      .join(', ');
    const plain = plainKey(request.method, request.url, accept);
    const place = this.#next(ofCase(caseId, plain)) ?? this.#alike(request, caseId, plain);
    if (place === undefined) return UNRECORDED;
    await this.#turn(place);
    return this.recorded[place] ?? UNRECORDED;
  }

  /** What was asked in the same words for another purpose. */
  #alike({ method, headers }: HttpRequest, caseId: string | undefined, plain: string): Place | undefined {
    const { [SESSION_HEADER]: token = '', Cookie: cookie } = headers;
    const isAboutWho = method !== 'GET' || token === '' || cookie !== undefined;
    if (caseId !== undefined && isAboutWho) return undefined;
    return this.#next(ofSession(this.#hasSessions ? String(token) : '', plain));
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

function plainKey(method: string, url: string, accept: string): string {
  const { pathname, search } = new URL(url);
  return `${method} ${pathname.replace(/\/+$/, '').toLowerCase()}${search}\n${accept}`;
}

function ofCase(caseId: string | undefined, plain: string): string {
  return `case ${caseId ?? ''}\n${plain}`;
}

function ofSession(session: string, plain: string): string {
  return `session ${session}\n${plain}`;
}
