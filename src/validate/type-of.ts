import type { Contract } from '../contract/contract.js';
import type { Reading } from '../reading/reading.js';
import { isObject } from '../representation/json.js';

/** Types that fit a document equally well; one where it is told. */
export type Fitting = readonly string[];

/** Root elements of the documents that the API answers with or is sent; JSON schemas have the same names. */
export function typesOf(contract: Contract): string[] {
  return [...contract.xml.model.elements.keys()].filter((name) => contract.schema(name) !== undefined);
}

/**
 * The type of a document: the name of its root where it is XML. JSON names no root: its own member Type says it, or else
 * the members do: the types that it offends least against.
 *
 * @returns none where the document was not read, or has nothing of any type
 */
export function typeOf(reading: Reading, contract: Contract): Fitting {
  const { document } = reading;
  if (document.syntax === 'xml') return document.root ? [document.root.name] : [];
  if (document.syntax !== 'json' || !isObject(document.value)) return [];
  const { value } = document;
  const named = typeof value.Type === 'string' ? contract.linkTypes.rootsOf(value.Type) : [];
  const known = new Set(typesOf(contract));
  const candidates = named.some((root) => known.has(root)) ? named.filter((root) => known.has(root)) : known;
  const members = Object.keys(value);
  let best: string[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  for (const root of candidates) {
    const documented = contract.membersOf(root);
    if (!members.some((name) => documented.has(name.toLowerCase()))) continue;
    const violations = reading.jsonViolations(root).length;
    if (violations < fewest) best = [];
    fewest = Math.min(fewest, violations);
    if (violations === fewest) best.push(root);
  }
  return fewest === 0 ? best.slice(0, 1) : best;
}
