/**
 * Writes the XML form of example documents from their JSON form: contracts/examples/json/NAME.json → xml/NAME.xml.
 * Order and form come from the schemas' properties and `xml` hints. Independent of src/, which is tested with the
 * examples.
 *
 *     tsx scripts/example-xml.ts NAME…
 */
import { readFile, writeFile } from 'node:fs/promises';
import { bundled } from './contract-files.js';

type Node = Record<string, unknown>;
const NAMESPACE = 'http://www.veeam.com/ent/v1.0';
const FRAME = `xmlns="${NAMESPACE}" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"`;

const { schemas } = ((await bundled()) as { components: { schemas: Record<string, Node> } }).components;

interface Flat {
  properties: Map<string, Node>;
  items: Node | undefined;
}

/** The hints that stand on a property or item itself: on what a $ref leads to they describe a root element. */
function hints(schema: Node): Node {
  return (schema.xml ?? {}) as Node;
}

function flatten(schema: Node, into: Flat = { properties: new Map(), items: undefined }): Flat {
  if (typeof schema.$ref === 'string') flatten(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, into);
  for (const part of (schema.allOf ?? []) as Node[]) flatten(part, into);
  for (const [name, property] of Object.entries((schema.properties ?? {}) as Record<string, Node>))
    into.properties.set(name, property);
  if (schema.items) into.items = schema.items as Node;
  return into;
}

const escapeXml = (value: unknown): string =>
  String(value)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

function write(name: string, value: unknown, schema: Node, indent: string, frame = ''): string {
  const { properties } = flatten(schema);
  if (typeof value !== 'object' || value === null) {
    return value === '' ? `${indent}<${name} />` : `${indent}<${name}>${escapeXml(value)}</${name}>`;
  }
  const attributes: string[] = [];
  const children: string[] = [];
  let text = '';
  const members = value as Node;
  for (const unknown of Object.keys(members).filter((key) => !properties.has(key))) {
    throw new Error(`${name}: the schema has no property ${unknown}.`);
  }
  for (const [key, property] of properties) {
    const member = members[key];
    if (member === undefined || member === null) continue;
    const flat = flatten(property);
    const xml = hints(property);
    const xmlName = String(xml.name ?? key);
    if (xml.attribute) attributes.push(` ${xmlName}="${escapeXml(member)}"`);
    else if (xml['x-em-text']) text = escapeXml(member);
    else if (Array.isArray(member)) {
      const item = flat.items ?? {};
      const itemName = String(hints(item).name ?? key);
      const deeper = xml.wrapped ? `${indent}  ` : indent;
      const inner = member.map((m) => write(itemName, m, item, `${deeper}  `));
      if (!xml.wrapped) children.push(...inner);
      else
        children.push(
          inner.length > 0
            ? `${indent}  <${xmlName}>\n${inner.join('\n')}\n${indent}  </${xmlName}>`
            : `${indent}  <${xmlName} />`,
        );
    } else children.push(write(xmlName, member, property, `${indent}  `));
  }
  const start = `${indent}<${name}${frame}${attributes.join('')}`;
  if (children.length > 0) return `${start}>\n${children.join('\n')}\n${indent}</${name}>`;
  return text ? `${start}>${text}</${name}>` : `${start} />`;
}

for (const name of process.argv.slice(2)) {
  const json = JSON.parse(
    await readFile(new URL(`../contracts/examples/json/${name}.json`, import.meta.url), 'utf8'),
  ) as unknown;
  const schema = schemas[name];
  if (!schema) throw new Error(`The contract has no schema ${name}.`);
  const xml = write(name, json, schema, '', ` ${FRAME}`);
  await writeFile(
    new URL(`../contracts/examples/xml/${name}.xml`, import.meta.url),
    `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`,
  );
}
