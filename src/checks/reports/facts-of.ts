import type { Answered } from '../../http/exchange.js';
import type { Facts } from '../../representation/facts.js';
import { rootOf } from '../applies.js';
import type { CheckContext } from '../check.js';

/** The facts of an answer by the schema of its case; none where it cannot be read. */
export function factsOf(exchange: Answered, { case: c, contract, observations }: CheckContext): Facts {
  const schema = contract.schema(rootOf(c) ?? '');
  const document = observations.document(exchange);
  if (schema === undefined) return new Map();
  if (document.syntax === 'xml' && document.root) return observations.facts.fromXml(document.root, schema);
  if (document.syntax === 'json' && document.value !== undefined)
    return observations.facts.fromJson(document.value, schema);
  return new Map();
}
