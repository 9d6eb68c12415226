import type { Answered } from '../../http/exchange.js';
import type { Facts } from '../../representation/facts.js';
import { sameFact } from '../../representation/same-fact.js';
import { representsIn, rootOf } from '../applies.js';
import { again, between, unlessClose } from '../between.js';
import { type Check, type Fault, NotObserved } from '../check.js';
import type { Observations } from '../observations.js';

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
    const { url } = exchange.request;
    const { status } = exchange.response;
    const answers = observations.fetched(url).filter((other) => other.response.status === status);
    const inXml = answers.filter((other) => isIn('xml', other, observations));
    if (inXml.length === 0) return new NotObserved('The XML form was not read.');
    const factsOf = (answer: Answered): Facts => {
      const { root, value } = { root: undefined, value: undefined, ...observations.document(answer) };
      return root === undefined
        ? observations.facts.fromJson(value ?? null, schema)
        : observations.facts.fromXml(root, schema);
    };
    const json = factsOf(exchange);
    // The target may change between two reads: one reading that agrees is enough.
    const differences: { readonly other: Answered; readonly faults: Fault[] }[] = [];
    for (const other of inXml) {
      const faults = compare(factsOf(other), json);
      if (faults.length === 0) return [];
      differences.push({ other, faults });
    }
    const [closest] = differences.sort((a, b) => a.faults.length - b.faults.length);
    if (closest === undefined) return [];
    const found = between(
      answers.filter((other) => isIn('json', other, observations)),
      inXml,
    );
    const anew = again(exchange, closest.other);
    if (found === undefined)
      return closest.faults.slice(0, MOST).map((f) => ({ ...f, against: closest.other, again: anew }));
    // What moved between both is in no place wrong: state, progress, counters, members that came or went.
    const [before, after] = [factsOf(found.before), factsOf(found.after)];
    return compare(after, factsOf(found.own))
      .filter(({ location }) => sameFact(before.get(location), after.get(location)))
      .slice(0, MOST)
      .map((f) => ({ ...f, against: found.after, ...unlessClose(found, anew) }));
  },
};

function isIn(syntax: 'xml' | 'json', answer: Answered, observations: Observations): boolean {
  const document = observations.document(answer);
  return document.syntax === syntax && document.problem === undefined;
}

function compare(xml: Facts, json: Facts): Fault[] {
  const faults: Fault[] = [];
  const note = (location: string, inXml: string | undefined, inJson: string | undefined): void => {
    if (sameFact(inXml, inJson)) return;
    faults.push({
      message: 'XML and JSON differ.',
      location,
      expected: `${inXml ?? 'absent'} (XML)`,
      actual: `${inJson ?? 'absent'} (JSON)`,
    });
  };
  for (const [location, inXml] of xml) note(location, inXml, json.get(location));
  for (const [location, inJson] of json) if (!xml.has(location)) note(location, undefined, inJson);
  return faults;
}
