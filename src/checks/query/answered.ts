import type { Answered } from '../../http/exchange.js';
import { isObject } from '../../representation/json.js';
import type { Observations } from '../observations.js';

/** Whether a request was refused as a client's mistake, with an Error entity that says why. */
export function refusedWithError(exchange: Answered, observations: Observations): boolean {
  const { status } = exchange.response;
  if (status < 400 || status >= 500) return false;
  const document = observations.document(exchange);
  if (document.syntax === 'xml') return document.root?.name === 'Error';
  return document.syntax === 'json' && isObject(document.value) && 'Message' in document.value;
}
