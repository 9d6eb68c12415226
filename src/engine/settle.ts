import type { Again } from '../checks/check.js';
import type { Observations } from '../checks/observations.js';
import { collectionsOf, mayHaveVanished } from '../checks/vanished.js';
import { ACCEPT, sessionHeaders } from '../http/session.js';
import type { Judging } from './judging.js';
import type { Scene } from './scene.js';

/** Requests that are made to read again; more doubts than that say that the target is another one every moment. */
const MOST = 400;

/**
 * Reads again what disagrees, before the target is blamed: of what has changed meanwhile, both readings were true. The lists
 * of what was not there any more come first, then each pair that differs, one reading right after the other.
 */
export async function settle(
  { client, limits }: Scene,
  token: string,
  { observations, judging }: { readonly observations: Observations; readonly judging: Judging },
  signal: AbortSignal | undefined,
): Promise<void> {
  let left = MOST;
  const asked = new Set<string>();
  const read = async (group: readonly Again[]): Promise<void> => {
    const key = group.map(({ url, media }) => `${media} ${url}`).join(' ');
    if (asked.has(key) || signal?.aborted) return;
    asked.add(key);
    left -= group.length;
    if (left < 0) {
      limits.reach(`What disagrees is read again in ${MOST} requests at most.`);
      return;
    }
    for (const { url, media } of group)
      await client.send({ method: 'GET', url, headers: { Accept: ACCEPT[media], ...sessionHeaders(token) } });
  };
  for (const c of observations.cases)
    for (const exchange of observations.made(c.id))
      if (mayHaveVanished(exchange, c))
        for (const url of collectionsOf(exchange, observations)) await read([{ url, media: 'xml' }]);
  for (const group of await judging.doubts()) await read(group);
}
