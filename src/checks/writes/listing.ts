import type { Answered } from '../../http/exchange.js';
import { named } from '../../representation/named.js';
import type { CheckContext } from '../check.js';

/** Whether a collection has a member of that name; undefined where another answer came after this one. */
export function lists(
  exchange: Answered,
  name: string,
  { case: c, observations }: CheckContext,
): boolean | undefined {
  if (observations.ofCase(c.id).at(-1)?.id !== exchange.id) return undefined;
  return named(observations.document(exchange), (value) => value === name).length > 0;
}
