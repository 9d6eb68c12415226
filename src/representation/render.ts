import type { Resolve } from './facts.js';
import { isList, isObject, type Json, type JsonObject } from './json.js';

const NAMESPACE = 'http://www.veeam.com/ent/v1.0';

/** Properties of a schema, those that it takes over from others first. */
interface Flat {
  readonly properties: ReadonlyMap<string, JsonObject>;
  readonly items: JsonObject | undefined;
}

/**
 * Writes a value as XML by a JSON schema: the order of its properties is that of the elements, its `xml` hints say
 * what is an attribute and what is called otherwise (OpenAPI 3.1, XML Object). Members that the schema does not know
 * become elements at the end.
 *
 * @param type name of the schema, which is that of the root element unless its `xml` hint says another (`JobEdit`)
 * @param disordered true: the children of the root stand in the opposite order
 */
export function renderXml(
  type: string,
  value: Json,
  resolve: Resolve,
  { disordered = false }: { readonly disordered?: boolean } = {},
): string {
  const schema = resolve(type) ?? {};
  const root = isObject(schema.xml) && typeof schema.xml.name === 'string' ? schema.xml.name : type;
  const frame = ` xmlns="${NAMESPACE}"`;
  return `<?xml version="1.0" encoding="utf-8"?>${element(root, value, schema, { resolve, frame, disordered })}`;
}

interface Manner {
  readonly resolve: Resolve;
  readonly frame?: string;
  readonly disordered?: boolean;
}

function element(name: string, value: Json, schema: JsonObject, manner: Manner): string {
  const { resolve, frame = '', disordered = false } = manner;
  if (!isObject(value)) return `<${name}${frame}>${escapeXml(value)}</${name}>`;
  const { properties } = flatten(schema, resolve);
  const attributes: string[] = [];
  const children: string[] = [];
  let text = '';
  for (const [key, property] of [...properties, ...unknownMembers(value, properties)]) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    const xml = hints(property);
    const called = String(xml.name ?? key);
    if (xml.attribute === true) attributes.push(` ${called}="${escapeXml(member)}"`);
    else if (xml['x-em-text'] === true) text = escapeXml(member);
    else if (isList(member)) {
      const item = flatten(property, resolve).items ?? {};
      const inner = member.map((m) => element(String(hints(item).name ?? key), m, item, { resolve }));
      if (xml.wrapped === true) children.push(`<${called}>${inner.join('')}</${called}>`);
      else children.push(...inner);
    } else children.push(element(called, member, property, { resolve }));
  }
  if (disordered) children.reverse();
  return `<${name}${frame}${attributes.join('')}>${children.join('')}${text}</${name}>`;
}

function unknownMembers(value: JsonObject, known: Flat['properties']): [string, JsonObject][] {
  return Object.keys(value)
    .filter((key) => !known.has(key))
    .map((key) => [key, {}]);
}

/** The hints that stand on a property or item itself: on what a $ref leads to they describe a root element. */
function hints(schema: JsonObject): JsonObject {
  return isObject(schema.xml) ? schema.xml : {};
}

function flatten(schema: JsonObject, resolve: Resolve): Flat {
  const properties = new Map<string, JsonObject>();
  let items: JsonObject | undefined;
  const absorb = (part: JsonObject): void => {
    if (typeof part.$ref === 'string') absorb(resolve(part.$ref.split('/').at(-1) ?? '') ?? {});
    if (isList(part.allOf)) for (const inner of part.allOf) if (isObject(inner)) absorb(inner);
    if (isObject(part.properties)) {
      for (const [name, property] of Object.entries(part.properties))
        if (isObject(property)) properties.set(name, property);
    }
    if (isObject(part.items)) items = part.items;
  };
  absorb(schema);
  return { properties, items };
}

function escapeXml(value: Json): string {
  return String(value)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
