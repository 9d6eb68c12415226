import type { Exchange } from '../http/exchange.js';
import { ACCEPT } from '../http/session.js';
import type { Wire } from './wire.js';

/** Asks for the root of the API, which needs no session. */
export function rootOf(
  { client, target }: Pick<Wire, 'client' | 'target'>,
  accept: string = ACCEPT.xml,
): Promise<Exchange> {
  return client.send({ method: 'GET', url: target.base.href, headers: { Accept: accept } });
}
