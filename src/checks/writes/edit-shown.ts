import type { Answered } from '../../http/exchange.js';
import type { Facts } from '../../representation/facts.js';
import { READABLE, rootOf } from '../applies.js';
import { type Check, type CheckContext, type Fault, NotObserved } from '../check.js';
import { differences } from './as-sent.js';

/** A check that an edit of what was there before the run shows, and that the rest of the entity is as it was. */
export function editShown(id: string, requirement: string, also: readonly string[] = []): Check {
  return {
    id,
    requirement,
    reach: 'run',
    ...(also.length > 0 ? { also } : {}),
    needs: ['status-code', ...READABLE],
    applies: ({ role, purpose }) => role?.rule === requirement && purpose === 'after',
    judge(exchange, context) {
      const { before = '', shows } = context.case.role ?? {};
      const shown = differences(exchange, shows, 'The edit is not to be seen.', context);
      if (shown instanceof NotObserved) return shown;
      const earlier = context.observations.ofCase(before).at(-1);
      if (earlier === undefined) return new NotObserved('The entity was not seen before the edit.');
      return [...shown, ...lost(earlier, exchange, Object.keys(shows ?? {}), context)];
    },
  };
}

/** Members that the edit did not name, and that are not as they were; what follows from the time is none. */
function lost(earlier: Answered, now: Answered, edited: readonly string[], context: CheckContext): Fault[] {
  const [old, current] = [factsOf(earlier, context), factsOf(now, context)];
  const aside = ['Links', 'NextRun', ...edited];
  return [...old].flatMap(([location, expected]) => {
    const actual = current.get(location) ?? 'absent';
    if (aside.includes(location.split('/')[1] ?? '') || actual === expected) return [];
    return [{ message: 'The edit changed what it did not name.', location, expected, actual }];
  });
}

function factsOf(exchange: Answered, { case: c, contract, observations }: CheckContext): Facts {
  const schema = contract.schema(rootOf(c) ?? '') ?? {};
  const document = observations.document(exchange);
  if (document.syntax === 'xml' && document.root) return observations.facts.fromXml(document.root, schema);
  if (document.syntax === 'json' && document.value !== undefined)
    return observations.facts.fromJson(document.value, schema);
  return new Map();
}
