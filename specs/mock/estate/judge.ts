import { loadContract } from '../../../src/contract/load.js';
import type { Violation } from '../../../src/contract/shape.js';
import { readDocument } from '../../../src/representation/document.js';
import { FactReader, type Facts } from '../../../src/representation/facts.js';

const contract = loadContract();
const facts = new FactReader((ref) => contract.schema(ref.replace('#/components/schemas/', '')));

/** What the contract finds wrong with two representations of a resource, and where they say different things. */
export function judge(xml: Buffer, json: Buffer): string[] {
  let violations: readonly Violation[] = [];
  const inXml = readDocument(xml, (document, root) => {
    violations = contract.xml.violations(document, root);
  });
  const inJson = readDocument(json);
  if (inXml.syntax !== 'xml' || inXml.root === undefined) return ['The XML cannot be read.'];
  if (inJson.syntax !== 'json' || inJson.value === undefined) return ['The JSON cannot be read.'];
  const { name } = inXml.root;
  const schema = contract.schema(name);
  if (schema === undefined) return [`The contract has no ${name}.`];
  const told = [...violations, ...contract.json.violations(inJson.value, name)].map(
    ({ location, message, expected, actual }) => `${location} ${message} ${expected}, not ${actual}`,
  );
  return [...told, ...differences(facts.fromXml(inXml.root, schema), facts.fromJson(inJson.value, schema))];
}

function differences(xml: Facts, json: Facts): string[] {
  return [...new Set([...xml.keys(), ...json.keys()])]
    .filter((at) => xml.get(at) !== json.get(at))
    .map((at) => `${at} is ${JSON.stringify(xml.get(at))} in XML, ${JSON.stringify(json.get(at))} in JSON`);
}
