/**
 * The two tellings of the contract, XSD and JSON schema, brought into one notation, so that they can be held against each
 * other: a line for each attribute and element below a root, in XML order, with cardinality and value.
 *
 *     Backup/@UID: string /urn:veeam:…/
 *     Backup/Links?/Link*
 *     Backup/Platform: string VMware|HyperV|…
 */
import { readdirSync, readFileSync } from 'node:fs';
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { openapi, type Schema, xsdFolder } from './validation.js';

const XS = { xs: 'http://www.w3.org/2001/XMLSchema' };

const modules = readdirSync(xsdFolder)
  .filter((name) => name.endsWith('.xsd'))
  .map((name) => XmlDocument.fromString(readFileSync(new URL(name, xsdFolder), 'utf8')));

function elements(of: XmlDocument | XmlElement, xpath: string): XmlElement[] {
  return of.find(xpath, XS).filter((node): node is XmlElement => node instanceof XmlElement);
}

function attribute(element: XmlElement, name: string): string | undefined {
  return element.attr(name)?.content;
}

function declared(kind: string): Map<string, XmlElement> {
  const all = modules.flatMap((module) => elements(module, `/xs:schema/xs:${kind}`));
  return new Map(all.map((element) => [String(attribute(element, 'name')), element]));
}

const roots = declared('element');
const complexTypes = declared('complexType');
const simpleTypes = declared('simpleType');

/** Root element of a schema: its own name, but for bodies of edits. */
export function rootOf(schema: string): string {
  return openapi.components.schemas[schema]?.xml?.name ?? schema;
}

export const xsdRoots: readonly string[] = [...roots.keys()].sort();

/** The chain of a type and what it extends, base first. */
function lineage(name: string): XmlElement[] {
  const type = complexTypes.get(name);
  if (!type) throw new Error(`The XSD has no type ${name}.`);
  const [simple] = elements(type, 'xs:simpleContent/xs:extension');
  if (simple) return [simple];
  const [extension] = elements(type, 'xs:complexContent/xs:extension');
  return extension ? [...lineage(String(attribute(extension, 'base'))), extension] : [type];
}

function xsdValue(name: string): string {
  const restriction = simpleTypes.get(name);
  if (!restriction) return name.replace(/^xs:/, '').replace('unsignedShort', 'int 0..65535');
  const facets = elements(restriction, 'xs:restriction/*').map((facet) => [
    facet.name,
    attribute(facet, 'value'),
  ]);
  const facet = (wanted: string) =>
    facets.filter(([kind]) => kind === wanted).map(([, value]) => String(value));
  const [base] = elements(restriction, 'xs:restriction');
  return value(xsdValue(String(base && attribute(base, 'base'))), {
    values: facet('enumeration'),
    pattern: facet('pattern')[0]?.replace(/^\.\*/, ''),
    from: facet('minInclusive')[0] ?? facet('minLength')[0],
    to: facet('maxInclusive')[0] ?? facet('maxLength')[0],
  });
}

interface Facets {
  readonly values: readonly string[];
  readonly pattern: string | undefined;
  readonly from: number | string | undefined;
  readonly to: number | string | undefined;
}

function value(base: string, { values, pattern, from, to }: Facets): string {
  const parts = [base];
  if (values.length > 0) parts.push(values.join('|'));
  if (pattern !== undefined) parts.push(`/${pattern}/`);
  if (from !== undefined || to !== undefined) parts.push(`${from ?? ''}..${to ?? ''}`);
  return parts.join(' ');
}

function xsdMember(place: string, type: string): string[] {
  const text = xsdText(type);
  if (text) return [`${place}: ${text}`, ...xsdType(place, type)];
  return complexTypes.has(type) ? [place, ...xsdType(place, type)] : [`${place}: ${xsdValue(type)}`];
}

/** What an element of simple content holds beside its attributes. */
function xsdText(type: string): string | undefined {
  const declaration = complexTypes.get(type);
  const [extension] = declaration ? elements(declaration, 'xs:simpleContent/xs:extension') : [];
  return extension && xsdValue(String(attribute(extension, 'base')));
}

function xsdType(place: string, name: string): string[] {
  const types = lineage(name);
  const isEdit = !roots.has(place.split('/')[0] ?? '');
  const attributes = types
    .flatMap((type) => elements(type, 'xs:attribute'))
    .map((it) => {
      const mark = attribute(it, 'use') === 'required' ? '' : '?';
      return `${place}/@${attribute(it, 'name')}${mark}: ${xsdValue(String(attribute(it, 'type')))}`;
    });
  const children = types
    .flatMap((type) => elements(type, 'xs:sequence/xs:element | xs:choice/xs:element'))
    .flatMap((it) => {
      const many = attribute(it, 'maxOccurs') === 'unbounded';
      const optional =
        (isEdit && it.attr('edit', 'em')?.content === 'optional') ||
        attribute(it, 'minOccurs') === '0' ||
        it.parent?.name === 'choice';
      const mark = many ? '*' : optional ? '?' : '';
      return xsdMember(`${place}/${attribute(it, 'name')}${mark}`, String(attribute(it, 'type')));
    });
  return [...attributes.sort(), ...children];
}

/** What the XSD says of a root element, or of the body of an edit (`JobEdit`), which has the root element of its entity. */
export function xsdOutline(schema: string): string[] {
  const root = rootOf(schema);
  const element = roots.get(root);
  if (!element) throw new Error(`The XSD has no root element ${root}.`);
  return xsdMember(schema, String(attribute(element, 'type')));
}

interface Flat {
  readonly properties: ReadonlyMap<string, Schema>;
  readonly required: ReadonlySet<string>;
}

interface ValueSchema extends Schema {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** The schema a reference leads to; what stands beside the reference wins. */
function resolve(schema: Schema): ValueSchema {
  if (!schema.$ref) return schema;
  const target = openapi.components.schemas[schema.$ref.replace('#/components/schemas/', '')];
  if (!target) throw new Error(`Dangling reference ${schema.$ref}.`);
  const { $ref: _, ...beside } = schema;
  return { ...resolve(target), ...beside };
}

function flatten(schema: Schema): Flat {
  const { allOf = [], properties = {}, required = [] } = resolve(schema);
  const bases = allOf.map(flatten);
  return {
    properties: new Map([...bases.flatMap((base) => [...base.properties]), ...Object.entries(properties)]),
    required: new Set([...bases.flatMap((base) => [...base.required]), ...required]),
  };
}

const NUMBERS: Readonly<Record<string, string>> = { int32: 'int', int64: 'long', double: 'double' };

function schemaValue(schema: ValueSchema): string {
  const { type = '', format = '', pattern, minimum, minLength, maximum, maxLength } = schema;
  const base = format.endsWith('date-time') ? 'dateTime' : (NUMBERS[format] ?? type);
  return value(base, {
    values: schema.enum ?? [],
    pattern: pattern?.replace(/^\^/, '').replace(/\$$/, ''),
    from: minimum ?? minLength,
    to: maximum ?? maxLength,
  });
}

function schemaMember(place: string, schema: Schema): string[] {
  const resolved = resolve(schema);
  if (resolved.type === 'array') return [place, ...schemaItems(place, resolved)];
  if (resolved.type === 'object') {
    const text = [...flatten(schema).properties.values()].find((it) => it.xml?.['x-em-text']);
    return [text ? `${place}: ${schemaValue(resolve(text))}` : place, ...schemaType(place, schema)];
  }
  return [`${place}: ${schemaValue(resolved)}`];
}

function schemaItems(place: string, { items }: Schema): string[] {
  return items ? schemaMember(`${place}/${items.xml?.name}*`, items) : [];
}

function schemaType(place: string, schema: Schema): string[] {
  const { properties, required } = flatten(schema);
  const attributes: string[] = [];
  const children: string[] = [];
  for (const [key, property] of properties) {
    const resolved = resolve(property);
    // What stands beside a reference names the element; in the target it names a root.
    const name = property.xml?.name ?? key;
    const mark = required.has(key) ? '' : '?';
    // Another spelling in JSON alone.
    if (property['x-em-alias-of'] !== undefined) continue;
    if (property.xml?.['x-em-text']) continue;
    if (resolved.xml?.attribute) attributes.push(`${place}/@${name}${mark}: ${schemaValue(resolved)}`);
    // An array that is not wrapped leaves no trace of its own in XML.
    else if (resolved.type === 'array' && !resolved.xml?.wrapped)
      children.push(...schemaItems(place, resolved));
    // Where XML takes several and JSON has room for one.
    else if (resolved.xml?.['x-em-many']) children.push(...schemaMember(`${place}/${name}*`, property));
    else children.push(...schemaMember(`${place}/${name}${mark}`, property));
  }
  return [...attributes.sort(), ...children];
}

/** What the JSON schema says of a root element. */
export function schemaOutline(root: string): string[] {
  return schemaMember(root, { $ref: `#/components/schemas/${root}` });
}
