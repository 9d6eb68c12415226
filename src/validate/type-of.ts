import type { Contract } from '../contract/contract.js';
import type { Violation } from '../contract/shape.js';
import type { Reading } from '../reading/reading.js';
import { isObject } from '../representation/json.js';

/** Types that fit a document equally well; one where it is told. */
export type Fitting = readonly string[];

/**
 * Root elements of the documents that the API answers with or is sent; JSON schemas have the same names. The body of an edit has the
 * root of its entity, and a type of its own: `JobEdit`.
 */
export function typesOf(contract: Contract): string[] {
  const roots = [...contract.xml.model.elements.keys()].filter((name) => contract.schema(name) !== undefined);
  return [...roots, ...roots.map(editOf).filter((name) => contract.schema(name) !== undefined)];
}

function editOf(root: string): string {
  return `${root}Edit`;
}

/**
 * The type of a document: the name of its root where it is XML. JSON names no root: its own member Type says it, or else
 * the members do: the types that it offends least against.
 *
 * @param asEdit reads it as the body of an edit, which leaves out what is not to be changed; absent where it is an answer
 * @returns none where the document was not read, or has nothing of any type
 */
export function typeOf(reading: Reading, contract: Contract, asEdit?: () => Reading): Fitting {
  const { document } = reading;
  if (document.syntax === 'xml') {
    const { name } = document.root ?? {};
    if (name === undefined) return [];
    const isEdit =
      asEdit !== undefined &&
      contract.schema(editOf(name)) !== undefined &&
      lacks(reading.xmlViolations) &&
      !lacks(asEdit().xmlViolations);
    return [isEdit ? editOf(name) : name];
  }
  if (document.syntax !== 'json' || !isObject(document.value)) return [];
  const { value } = document;
  const named = typeof value.Type === 'string' ? contract.linkTypes.rootsOf(value.Type) : [];
  const known = typesOf(contract);
  const ofType = known.filter((type) => named.includes(contract.rootOf(type)));
  const candidates = ofType.length > 0 ? ofType : known;
  const members = Object.keys(value);
  let best: string[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  for (const root of candidates) {
    const documented = contract.membersOf(root);
    if (!members.some((name) => documented.has(name.toLowerCase()))) continue;
    const told = reading.jsonViolations(root);
    const violations = told.length;
    const isEdit = contract.rootOf(root) !== root;
    if (isEdit && (asEdit === undefined || lacks(told) || violations >= fewest)) continue;
    if (violations < fewest) best = [];
    fewest = Math.min(fewest, violations);
    if (violations === fewest) best.push(root);
  }
  return fewest === 0 ? best.slice(0, 1) : best;
}

function lacks(violations: readonly Violation[]): boolean {
  return violations.some(({ tier }) => tier === 'required');
}
