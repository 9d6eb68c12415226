import type { Facts } from '../../representation/facts.js';
import { sameFact } from '../../representation/same-fact.js';
import { representsIn, rootOf } from '../applies.js';
import { type Check, type Fault, NotObserved } from '../check.js';

/** More differences than this say nothing more. */
const MOST = 10;

/**
 * XML and JSON of the same resource state the same facts.
 *
 * Documentation: em_web_api_specifications, "Media Type": both represent the same resources.
 */
export const xmlJsonAgree: Check = {
  id: 'xml-json-agree',
  requirement: 'representations.xml-json-agree',
  reach: 'run',
  needs: ['json-well-formed'],
  applies: (c) => representsIn('json')(c) && c.purpose === 'read',
  judge(exchange, { case: c, contract, observations }) {
    const schema = contract.schema(rootOf(c) ?? '');
    const document = observations.document(exchange);
    if (!schema || document.syntax !== 'json' || document.value === undefined)
      return new NotObserved('There is no JSON to compare.');
    const json = observations.facts.fromJson(document.value, schema);
    const differences: Fault[][] = [];
    for (const other of observations.fetched(exchange.request.url)) {
      const reading = observations.document(other);
      if (other.response.status !== exchange.response.status || reading.syntax !== 'xml' || !reading.root)
        continue;
      differences.push(compare(observations.facts.fromXml(reading.root, schema), json));
    }
    if (differences.length === 0) return new NotObserved('The XML form was not read.');
    // The target may change between two reads: one reading that agrees is enough.
    const [closest = []] = differences.sort((a, b) => a.length - b.length);
    return closest.slice(0, MOST);
  },
};

function compare(xml: Facts, json: Facts): Fault[] {
  const faults: Fault[] = [];
  for (const location of new Set([...xml.keys(), ...json.keys()])) {
    const inXml = xml.get(location);
    const inJson = json.get(location);
    if (!sameFact(inXml, inJson)) {
      faults.push({
        message: 'XML and JSON differ.',
        location,
        expected: `${inXml ?? 'absent'} (XML)`,
        actual: `${inJson ?? 'absent'} (JSON)`,
      });
    }
  }
  return faults;
}
