import { badRequest, noRoot } from '../errors.js';
import type { Layout, ObjectLayout } from '../serialize/layout.js';
import type { BodySpec, Rule } from './request.js';
import { needMembers, readValue } from './value.js';

type Rules = Readonly<Record<string, Rule>>;

/**
 * A JSON body. Members may stand in any order; scalars may be written as text, as the documentation's examples do.
 *
 * @throws ApiError 400
 */
export function readJson(text: string, { root, layout, rules }: BodySpec<unknown>): unknown {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw noRoot(root);
  }
  return object(parsed, root, layout, rules);
}

function object(value: unknown, name: string, layout: ObjectLayout, rules: Rules): Record<string, unknown> {
  const members = objectOf(value, name);
  const layouts = new Map<string, Layout>(layout.children.map(([member, child]) => [member, child]));
  // A rule may be about a name that only requests have.
  const known = new Set([...layout.json, ...layout.attributes, ...layouts.keys(), ...Object.keys(rules)]);
  const read: Record<string, unknown> = {};
  for (const [member, inner] of Object.entries(members)) {
    // The example of put_cdppolicies_id takes XML's declaration along into JSON.
    if (member === 'xmlns') continue;
    if (!known.has(member)) throw badRequest(`[${name}] has no element [${member}].`);
    if (inner === null) continue;
    read[member] = any(inner, member, layouts.get(member) ?? { kind: 'text' }, rules[member] ?? {});
  }
  needMembers(read, name, rules);
  return read;
}

function any(value: unknown, name: string, layout: Layout, rule: Rule): unknown {
  switch (layout.kind) {
    case 'text':
      if (typeof value === 'object') throw badRequest(`The value of [${name}] is no text.`);
      return readValue(String(value), name, rule);
    case 'object':
      return object(value, name, layout, rule.members ?? {});
    case 'list': {
      const { [layout.member]: items, ...others } = objectOf(value, name);
      const [other] = Object.keys(others);
      if (other !== undefined) throw badRequest(`[${name}] has no element [${other}].`);
      return { [layout.member]: array(items ?? [], layout.member, layout.item, rule) };
    }
    case 'array':
    case 'repeated':
      return array(value, name, layout.item, rule);
  }
}

function array(value: unknown, name: string, item: Layout, rule: Rule): unknown[] {
  if (!Array.isArray(value)) throw badRequest(`The value of [${name}] is no list.`);
  return value.map((inner) => any(inner, name, item, rule));
}

function objectOf(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw badRequest(`The value of [${name}] is no object.`);
  }
  return value as Record<string, unknown>;
}
