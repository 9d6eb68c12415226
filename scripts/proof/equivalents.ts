import type { Contract } from '../../src/contract/contract.js';
import { isList, isObject, type Json, type JsonObject } from '../../src/representation/json.js';
import type { Mutant } from './trial.js';

/** What the contract says of a member. */
interface Member {
  readonly schema: JsonObject;
  readonly required: boolean;
}

/** Operators after which a member is missing, or has nothing in it. */
const LEAVES_OUT = new Set(['removed', 'null', 'emptied', 'renamed', 'link-gone']);

/**
 * Why nobody could tell a mutant from a target in order: what the documentation lets a target do is no fault.
 *
 * @returns undefined where it ought to be told
 */
export function equivalence(
  { operator, place, operation: id }: Mutant,
  contract: Contract,
): string | undefined {
  const [root = '', ...names] = place.split('/');
  const last = names.at(-1) ?? '';
  const inLink = /Link\{[^}]*\}/.exec(place)?.[0];
  if (inLink !== undefined) {
    if (operator.id === 'doubled') return 'No page says that a link stands there once.';
    if (last === 'Name' && place.includes(inLink)) return 'A link may go without a name (links.name).';
    const action = /^Link\{(\S*) /.exec(inLink)?.[1] ?? '';
    if (last === 'Type' && contract.relations[action] !== 'GET' && LEAVES_OUT.has(operator.id))
      return 'Links to actions need no Type (links.actions-without-type).';
    const isReference = /(?:^|\/)(?:Ref|EntityRef)\//.test(place);
    const { resource } = contract.operation(id);
    if (LEAVES_OUT.has(operator.id) && !isPromised(inLink, resource, isReference, contract))
      return 'The page of the resource does not promise that link.';
    return undefined;
  }
  if (names.length === 0) return undefined;
  const member = memberAt(contract, root, names);
  if (member === undefined) return undefined;
  if (operator.id.startsWith('other-in-') && contract.operation(id).method !== 'GET')
    return 'What is written twice has two answers, and the value fits the schema.';
  if (['removed', 'null'].includes(operator.id) && !member.required) return 'The member is optional.';
  if (['emptied', 'value-nonsense'].includes(operator.id) && isAnyText(member.schema))
    return 'Any text may stand there.';
  if (operator.id === 'emptied' && !member.required)
    return 'The member is optional, and empty is as good as absent.';
  if (operator.id === 'doubled' && member.schema.type !== 'array' && last !== 'UID')
    return 'A list may have equal items.';
  return undefined;
}

function isPromised(
  link: string,
  resource: string | undefined,
  isReference: boolean,
  contract: Contract,
): boolean {
  const [, rel = '', type = ''] = /^Link\{(\S*) (\S*)\}$/.exec(link) ?? [];
  return contract
    .linkRules(resource ?? '')
    .some(
      (rule) =>
        rule.required &&
        rule.in.includes(isReference ? 'reference' : 'entity') &&
        rule.rel.includes(rel) &&
        (rule.type.length === 0 || rule.type.includes(type)),
    );
}

function isAnyText({ type, enum: values, pattern, format, minLength }: JsonObject): boolean {
  return type === 'string' && !values && !pattern && !format && !minLength;
}

/** The member that a path of names leads to; items of lists are called after their list, or have a name in XML alone. */
function memberAt(contract: Contract, root: string, names: readonly string[]): Member | undefined {
  let at: Member | undefined = { schema: contract.schema(root) ?? {}, required: true };
  for (const name of names) {
    const next: Member | undefined = at && step(contract, at.schema, name);
    if (next === undefined) {
      const items: Json | undefined = at && whole(contract, at.schema).items;
      // The name of an item, which only XML has.
      if (items === undefined || !isObject(items)) return undefined;
      at = { schema: whole(contract, items), required: false };
    } else at = next;
  }
  return at;
}

function step(contract: Contract, schema: JsonObject, name: string): Member | undefined {
  const { properties, required, items } = whole(contract, schema);
  if (isObject(properties)) {
    const found = properties[name];
    if (isObject(found))
      return { schema: whole(contract, found), required: isList(required) && required.includes(name) };
    // A list root: its one member is the list.
    const [only, ...others] = Object.values(properties);
    if (isObject(only) && others.length === 0) {
      const list = whole(contract, only);
      if (isObject(list.items)) return { schema: whole(contract, list.items), required: false };
    }
  }
  return isObject(items) ? step(contract, items, name) : undefined;
}

/** A schema with what it refers to and is made of. */
function whole(contract: Contract, schema: JsonObject): JsonObject {
  const { $ref, allOf, ...own } = schema;
  const parts = [
    ...(typeof $ref === 'string' ? [contract.schema($ref.replace('#/components/schemas/', '')) ?? {}] : []),
    ...(isList(allOf) ? allOf.filter(isObject) : []),
  ].map((part) => whole(contract, part));
  const all = [...parts, own];
  return Object.assign({}, ...all, {
    properties: Object.assign({}, ...all.map(({ properties }) => properties)),
    required: all.flatMap(({ required }) => (isList(required) ? required : [])),
  }) as JsonObject;
}
