import { rootOf } from '../checks/applies.js';
import type { Observations } from '../checks/observations.js';
import { type Answered, isAnswered } from '../http/exchange.js';
import type { Document } from '../representation/document.js';
import { isEmpty } from '../representation/empty.js';
import { BeyondLimit } from '../representation/limits.js';
import type { Seen } from './events.js';

/**
 * What was seen of each operation that answered as its page says at least once, with something in it: neither a refusal
 * nor an empty list shows anything of an operation.
 */
export function seenOf(observations: Observations): Seen[] {
  const { contract, cases, exchanges } = observations;
  const successes = new Map(cases.filter((c) => c.expect.form !== 'error').map((c) => [c.id, c]));
  const seen = new Map<string, { roots: Set<string>; fields: Set<string> }>();
  for (const exchange of exchanges) {
    const c = successes.get(exchange.caseId ?? '');
    if (!c || !isAnswered(exchange) || !c.expect.status.includes(exchange.response.status)) continue;
    const { id } = c.operation;
    if (observations.limit(exchange) !== undefined) continue;
    const document = read(observations, exchange);
    if (document === undefined || isEmpty(document)) continue;
    const entry = seen.get(id) ?? { roots: new Set(), fields: new Set() };
    seen.set(id, entry);
    const root = rootOf(c);
    const schema = contract.schema(root ?? '');
    if (document.syntax === 'xml' && document.root) entry.roots.add(document.root.name);
    if (document.syntax === 'json' && document.value !== undefined && schema) {
      for (const name of observations.facts.namesIn(document.value, schema)) entry.fields.add(name);
    }
  }
  return [...seen].map(([operation, { roots, fields }]) => ({
    operation,
    roots: [...roots].sort(),
    fields: [...fields].sort(),
  }));
}

/** The body of an answer; undefined where it is beyond our limits. */
function read(observations: Observations, exchange: Answered): Document | undefined {
  try {
    return observations.document(exchange);
  } catch (error) {
    if (error instanceof BeyondLimit) return undefined;
    throw error;
  }
}
