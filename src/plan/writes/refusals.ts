import type { Contract } from '../../contract/contract.js';
import { ACCEPT } from '../../http/session.js';
import { isList, isObject, type Json, type JsonObject } from '../../representation/json.js';
import type { Case, Expectation } from '../case.js';
import type { WriteBody, WritePurpose } from './case.js';
import { rulesOfCreation } from './rules.js';
import { look, type Stage, write } from './steps.js';

/** What a refused request would have been called, had it been accepted. */
const REFUSED = 'refused';

/**
 * Requests to create something that must be refused: cut off, of another media type, without a member, with one of a wrong type, with one
 * that nobody knows, in the wrong order. Then the collection, which must not have changed.
 */
export function refusals(stage: Stage, body: Json): Case[] {
  const { recipe, media, making, collection, listing, scene } = stage;
  const { request: root } = scene.contract.operation(recipe.create);
  if (root === undefined || !isObject(body) || recipe.list === undefined) return [];
  const expect: Expectation = { status: [400], media, form: 'error' };
  // Had it been accepted, it would be found by another name than what was created before.
  const name = `${scene.prefix}${REFUSED}-${media}`;
  const found = recipe.identify?.({ ...making, name }) ?? name;
  // What is accepted nevertheless must be found when the run cleans up.
  const other: Stage = { ...stage, name: found };
  const value = recipe.body({ ...making, name }) as JsonObject;
  const refused = (purpose: WritePurpose, changed: WriteBody): Case => {
    const c = write(
      other,
      recipe.create,
      `${purpose}/${stage.variant}`,
      purpose,
      collection,
      undefined,
      expect,
    );
    return { ...c, probes: c.probes.map((p) => ({ ...p, body: changed })) };
  };
  const withValue = (changed: JsonObject): WriteBody => ({ kind: 'value', media, root, value: changed });
  const cut = media === 'json' ? JSON.stringify(value).slice(0, -1) : `<${root}><`;
  if (recipe.refusedElsewhere) return rulesOfCreation(other, name);
  const cases = [refused('malformed-body', { kind: 'text', contentType: ACCEPT[media], text: cut })];
  // The type of a body is the same matter whatever the answer shall be in: once is enough.
  if (media === 'xml') {
    const text: WriteBody = { kind: 'text', contentType: 'text/plain', text: name };
    cases.push({ ...refused('wrong-type', text), expect: { status: [] } });
  }
  const required = requiredOf(scene.contract, root, value);
  if (required !== undefined) {
    const { [required]: _, ...rest } = value;
    cases.push(refused('missing-member', withValue(rest)));
  }
  const mistyped = Object.keys(value).find((member) => typeof value[member] !== 'object');
  if (mistyped !== undefined)
    cases.push(refused('mistyped-member', withValue({ ...value, [mistyped]: { NoSuchMember: 'x' } })));
  cases.push(refused('unknown-member', withValue({ ...value, NoSuchMember: 'x' })));
  if (media === 'xml' && Object.keys(value).length > 1)
    cases.push(refused('wrong-order', { kind: 'value', media, root, value, disordered: true }));
  cases.push(...rulesOfCreation(other, name));
  // What has no name of its own cannot be told from what was created before.
  if (found === stage.name || recipe.nameless) return cases;
  return [...cases, look(stage, recipe.list, 'unchanged', 'unchanged', listing, { refused: found })];
}

/** A required member, if possible not the name: what is accepted without one must be found again. */
function requiredOf(contract: Contract, root: string, value: JsonObject): string | undefined {
  const { required } = contract.schema(root) ?? {};
  const names = (isList(required) ? required : []).map(String).filter((name) => name in value);
  return names.find((name) => !/name/i.test(name)) ?? names[0];
}
