import { isObject } from '../../representation/json.js';
import { READABLE } from '../applies.js';
import { type Check, type Fault, NotObserved } from '../check.js';

const INTERVAL = /Intervals\b.*\/(StartDate|EndDate)$/;
/** Times without a zone are in UTC. */
const timeOf = (text: string): number => Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);

/**
 * The restore intervals of a CDP replica come with the answer itself, not by a task, and lie between the two times that
 * were asked for.
 *
 * Documentation: post_cdpreplicavm_id_actionintervals, post_cdpreplicavapp_id_actionintervals.
 */
export const intervalsWithin: Check = {
  id: 'intervals-within',
  requirement: 'cdp.intervals',
  needs: ['status-code', ...READABLE],
  applies: ({ operation, purpose }) =>
    purpose === 'action' && operation.roots.entity === 'CdpReplicaIntervals',
  judge(exchange, { case: c, contract, observations }) {
    const body = c.probes[0]?.body;
    const asked = body?.kind === 'value' && isObject(body.value) ? body.value : {};
    const [from, to] = [timeOf(String(asked.StartDate)), timeOf(String(asked.EndDate))];
    const schema = contract.schema('CdpReplicaIntervals');
    const document = observations.document(exchange);
    const facts =
      schema === undefined
        ? undefined
        : document.syntax === 'xml' && document.root?.name === 'CdpReplicaIntervals'
          ? observations.facts.fromXml(document.root, schema)
          : document.syntax === 'json' && isObject(document.value) && 'StartDate' in document.value
            ? observations.facts.fromJson(document.value, schema)
            : undefined;
    if (facts === undefined) return new NotObserved('The answer holds no intervals.');
    const faults: Fault[] = [];
    for (const [location, actual] of facts) {
      const time = INTERVAL.test(location) ? timeOf(actual) : from;
      if (time >= from && time <= to) continue;
      const message = 'An interval is not between the times that were asked for.';
      faults.push({ message, location, expected: `${asked.StartDate} to ${asked.EndDate}`, actual });
    }
    return faults;
  },
};
