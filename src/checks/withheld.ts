import { withheld } from '../contract/withheld.js';
import type { Answered } from '../http/exchange.js';
import type { CheckContext } from './check.js';

/** Whether an answer is one that withholds what was asked for, whatever operation it belongs to. */
export function isWithheld(exchange: Answered, { observations }: CheckContext): boolean {
  const { url } = exchange.request;
  const route = observations.route(url);
  return route !== undefined && withheld(route.operation, exchange.response.status) !== undefined;
}
