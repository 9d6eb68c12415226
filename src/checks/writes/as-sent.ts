import type { Answered } from '../../http/exchange.js';
import type { JsonObject } from '../../representation/json.js';
import { rootOf } from '../applies.js';
import { type CheckContext, type Fault, NotObserved } from '../check.js';

/** Members of an entity that are not what they should be, by the contract's schema. */
export function differences(
  exchange: Answered,
  wanted: JsonObject | undefined,
  message: string,
  { case: c, contract, observations }: CheckContext,
): Fault[] | NotObserved {
  const schema = contract.schema(rootOf(c) ?? '');
  if (schema === undefined || wanted === undefined || Object.keys(wanted).length === 0)
    return new NotObserved('Nothing was sent that the entity shows.');
  const document = observations.document(exchange);
  const actual =
    document.syntax === 'xml' && document.root
      ? observations.facts.fromXml(document.root, schema)
      : document.syntax === 'json' && document.value !== undefined
        ? observations.facts.fromJson(document.value, schema)
        : undefined;
  if (actual === undefined) return new NotObserved('The body cannot be read.');
  const faults: Fault[] = [];
  for (const [location, expected] of observations.facts.fromJson(wanted, schema)) {
    const value = actual.get(location) ?? 'absent';
    if (value !== expected) faults.push({ message, location, expected, actual: value });
  }
  return faults;
}
