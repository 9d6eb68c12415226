import type { Answered } from '../http/exchange.js';
import { ACCEPT } from '../http/session.js';
import type { Case } from '../plan/case.js';

/**
 * Cases that exploration has asked already, word for word, with its answers: a quick run takes these for theirs.
 *
 * @param explored what exploration was answered in XML at an address
 */
export function answeredBefore(
  cases: readonly Case[],
  explored: (url: string) => Answered | undefined,
): Map<string, readonly Answered[]> {
  const found = new Map<string, readonly Answered[]>();
  for (const { purpose, expect, probes, id } of cases) {
    if (purpose !== 'read' || expect.media !== 'xml') continue;
    const answers = probes.flatMap(({ destination, accept, identity }) =>
      destination.kind === 'url' && accept === ACCEPT.xml && identity.kind === 'run'
        ? (explored(destination.url) ?? [])
        : [],
    );
    if (answers.length > 0 && answers.length === probes.length) found.set(id, answers);
  }
  return found;
}
