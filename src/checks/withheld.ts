import { withheld } from '../contract/withheld.js';
import type { Answered } from '../http/exchange.js';
import type { CheckContext } from './check.js';

/** Whether an answer is one that withholds what was asked for, whatever operation it belongs to. */
export function isWithheld(exchange: Answered, { contract, observations }: CheckContext): boolean {
  const { url } = exchange.request;
  const route = contract.route('GET', observations.target.path(url), new URL(url).searchParams);
  return route !== undefined && withheld(route.operation, exchange.response.status) !== undefined;
}
