import type { Answered } from '../../http/exchange.js';
import { isObject } from '../../representation/json.js';
import { child } from '../../representation/xml.js';
import type { CheckContext } from '../check.js';

/** A simple member of the resource that a body holds, as text; undefined where it has none. */
export function memberOf(
  exchange: Answered,
  member: string,
  { observations }: Pick<CheckContext, 'observations'>,
): string | undefined {
  const document = observations.document(exchange);
  if (document.syntax === 'xml')
    return document.root && (child(document.root, member)?.text ?? document.root.attributes.get(member));
  if (document.syntax !== 'json' || !isObject(document.value)) return undefined;
  const value = document.value[member];
  return value === undefined || value === null || typeof value === 'object' ? undefined : String(value);
}
