import { type HttpRequest, type HttpResponse, sentHeaders, type WireFailure } from '../http/exchange.js';
import type { Recorded } from './har.js';

/** Says what a request is not in the recording. */
const UNRECORDED: WireFailure = { kind: 'unrecorded', message: 'The recording has no answer to it.' };

/**
 * Answers requests from a recording in place of a target. A request is known by its case, method, address and Accept; where the
 * recording names no cases, by the others. What was asked several times is answered in the order of the recording, and with
 * the last answer from then on.
 */
export class Replay {
  readonly #answers = new Map<string, Recorded['outcome'][]>();

  constructor(recorded: readonly Recorded[]) {
    for (const { caseId, method, url, accept, outcome } of recorded)
      for (const key of keysOf(method, url, accept, caseId)) {
        const known = this.#answers.get(key);
        if (known) known.push(outcome);
        else this.#answers.set(key, [outcome]);
      }
  }

  /** The recorded answer; a failure of the kind `unrecorded` where there is none. */
  answer(request: HttpRequest, caseId?: string): HttpResponse | WireFailure {
    const accept = sentHeaders(request)
      .filter(([name]) => name.toLowerCase() === 'accept')
      .map(([, value]) => value)
      .join(', ');
    for (const key of keysOf(request.method, request.url, accept, caseId)) {
      const answers = this.#answers.get(key);
      const [first] = answers ?? [];
      if (answers === undefined || first === undefined) continue;
      return answers.length > 1 ? (answers.shift() ?? first) : first;
    }
    return UNRECORDED;
  }
}

/** From what is known best to what is known least. */
function keysOf(method: string, url: string, accept: string, caseId: string | undefined): string[] {
  const address = new URL(url);
  // An account, a case or a session of its own makes an address look another one.
  const place = `${address.pathname.replace(/\/+$/, '').toLowerCase()}${address.search}`;
  const plain = `${method} ${place}\n${accept}`;
  return [...(caseId === undefined ? [] : [`${caseId}\n${plain}`]), `\n${plain}`];
}
