import { badRequest, noRoot } from '../errors.js';
import { type Layout, NAMESPACE, type ObjectLayout } from '../serialize/layout.js';
import type { BodySpec, Rule } from './request.js';
import { needMembers, readValue } from './value.js';
import { parseXml, type XmlNode } from './xml-tree.js';

type Rules = Readonly<Record<string, Rule>>;

/**
 * An XML body: the root in the API's namespace, elements in the documented order.
 *
 * @throws ApiError 400
 */
export function readXml(text: string, { root, layout, rules }: BodySpec<unknown>): unknown {
  const tree = parseXml(text);
  if (tree === undefined || tree.name !== root || tree.namespace !== NAMESPACE) throw noRoot(root);
  return object(tree, layout, rules);
}

function object(node: XmlNode, layout: ObjectLayout, rules: Rules): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const [name, value] of node.attributes) {
    if (!layout.attributes.includes(name)) throw badRequest(`[${node.name}] has no attribute [${name}].`);
    read[name] = readValue(value, name, rules[name] ?? {});
  }
  if (layout.text !== undefined) {
    read[layout.text] = readValue(textOf(node), node.name, rules[layout.text] ?? {});
  } else {
    Object.assign(read, children(node, layout, rules));
  }
  needMembers(read, node.name, rules);
  return read;
}

function children(node: XmlNode, layout: ObjectLayout, rules: Rules): Record<string, unknown> {
  if (node.text.trim() !== '') throw badRequest(`[${node.name}] has text where elements are expected.`);
  const places = layout.children.map(([member, child, element = member]) => ({ member, child, element }));
  const read: Record<string, unknown> = {};
  let reached = 0;
  for (const child of node.children) {
    const place = places.findIndex(({ element }) => element === child.name);
    const found = places[place];
    if (found === undefined) throw badRequest(`[${node.name}] has no element [${child.name}].`);
    if (place < reached) {
      throw badRequest(`The element [${child.name}] of [${node.name}] stands in the wrong order.`);
    }
    reached = place;
    const { member, child: childLayout } = found;
    const rule = rules[member] ?? {};
    if (childLayout.kind === 'repeated') {
      const before = (read[member] ?? []) as readonly unknown[];
      read[member] = [...before, any(child, childLayout.item, rule)];
    } else if (member in read) {
      throw badRequest(`[${node.name}] has the element [${child.name}] twice.`);
    } else if (!child.nil) {
      read[member] = any(child, childLayout, rule);
    }
  }
  return read;
}

function any(node: XmlNode, layout: Layout, rule: Rule): unknown {
  switch (layout.kind) {
    case 'text':
      return readValue(textOf(node), node.name, rule);
    case 'object':
      return object(node, layout, rule.members ?? {});
    case 'list':
      return { [layout.member]: items(node, layout.element, layout.item, rule) };
    case 'array':
      return items(node, layout.element, layout.item, rule);
    case 'repeated':
      return [any(node, layout.item, rule)];
  }
}

function items(node: XmlNode, element: string, item: Layout, rule: Rule): unknown[] {
  return node.children.map((child) => {
    if (child.name !== element) throw badRequest(`[${node.name}] has no element [${child.name}].`);
    return any(child, item, rule);
  });
}

function textOf(node: XmlNode): string {
  const [child] = node.children;
  if (child !== undefined) throw badRequest(`[${node.name}] has no element [${child.name}].`);
  return node.text;
}
