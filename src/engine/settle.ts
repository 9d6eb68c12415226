import type { Again } from '../checks/check.js';
import type { Observations } from '../checks/observations.js';
import { collectionsOf, mayHaveVanished } from '../checks/vanished.js';
import { type Exchange, isAnswered } from '../http/exchange.js';
import { ACCEPT, sessionHeaders } from '../http/session.js';
import type { Judging } from './judging.js';
import type { Scene } from './scene.js';

/**
 * Requests that are made to read again: so many, and of long runs a fifth of what they have sent. More doubts than that say that the
 * target is another one every moment, or that much is wrong with it.
 */
const LEAST = 400;
const SHARE = 1 / 5;

/**
 * Reads again what disagrees, before the target is blamed: of what has changed meanwhile, both readings were true. The lists
 * of what was not there any more come first, then each pair that differs, one reading right after the other: one of each operation
 * and check, then another of each, so that one that disagrees in many places does not use up what the others need.
 */
export async function settle(
  { client, limits }: Scene,
  token: string,
  { observations, judging }: { readonly observations: Observations; readonly judging: Judging },
  signal: AbortSignal | undefined,
): Promise<void> {
  const sent = observations.cases.reduce((n, { id }) => n + observations.made(id).length, 0);
  const most = Math.max(LEAST, Math.floor(sent * SHARE));
  let left = most;
  const asked = new Set<string>();
  const read = async (group: readonly Again[]): Promise<void> => {
    const key = group.map(({ url, media }) => `${media} ${url}`).join(' ');
    if (asked.has(key) || signal?.aborted) return;
    asked.add(key);
    if (left < group.length) {
      limits.reach(`What disagrees is read again in ${most} requests at most.`);
      return;
    }
    let before: Exchange | undefined;
    for (const { url, media } of group) {
      left -= 1;
      const headers = { Accept: ACCEPT[media], ...sessionHeaders(token) };
      const exchange = await client.send({ method: 'GET', url, headers });
      if (url !== group[0]?.url || media !== group[0].media) continue;
      // What lies between two readings of the same was read while nothing changed: once is enough.
      if (before && isSame(before, exchange)) return;
      before = exchange;
    }
  };
  for (const c of observations.cases)
    for (const exchange of observations.made(c.id))
      if (mayHaveVanished(exchange, c))
        for (const url of collectionsOf(exchange, observations)) await read([{ url, media: 'xml' }]);
  for (const group of await judging.doubts()) await read(group);
}

function isSame(one: Exchange, other: Exchange): boolean {
  return isAnswered(one) && isAnswered(other) && one.response.body.equals(other.response.body);
}
