import { isList, isObject, type Json, type JsonObject, withoutNulls } from './json.js';
import { pointer } from './pointer.js';
import { decodedAddress, instant, timeOfDay } from './same-fact.js';
import type { XmlElement } from './xml.js';

/** The facts of a representation: JSON Pointer of each documented value → its canonical text. */
export type Facts = ReadonlyMap<string, string>;

/** Finds a schema by its `$ref`. */
export type Resolve = (ref: string) => JsonObject | undefined;

/** A schema with `$ref` and `allOf` merged. */
interface Merged {
  readonly type: string | undefined;
  readonly format: string | undefined;
  readonly properties: ReadonlyMap<string, JsonObject>;
  readonly items: JsonObject | undefined;
  readonly xml: JsonObject;
  /** What spellings of a value mean the same (`x-em-fact`). */
  readonly fact: string | undefined;
  /** Name of the member that this one is another spelling of, in JSON (`x-em-alias-of`). */
  readonly aliasOf: string | undefined;
}

/**
 * Reads the facts of XML and of JSON documents by one JSON schema, so that they compare (`same-fact.ts`). XML is mapped by the `xml`
 * hints of the schema (OpenAPI 3.1, XML Object). Only what the schema documents counts; an empty value is no fact.
 */
export class FactReader {
  readonly #read = new WeakMap<object, Map<JsonObject, Facts>>();
  readonly #merged = new WeakMap<JsonObject, Merged>();

  constructor(private readonly resolve: Resolve) {}

  fromXml(root: XmlElement, schema: JsonObject): Facts {
    return this.#once(root, schema, () => this.#facts(this.#value(root, this.#merge(schema)), schema));
  }

  /** The members of an XML document that the schema knows, as they would stand in JSON; values stay text. */
  valueOf(root: XmlElement, schema: JsonObject): Json {
    return this.#value(root, this.#merge(schema));
  }

  /** List members are named by UID, or by Rel and Href, not by position. */
  fromJson(value: Json, schema: JsonObject): Facts {
    return isObject(value)
      ? this.#once(value, schema, () => this.#facts(value, schema))
      : this.#facts(value, schema);
  }

  /** A document is compared with every other reading of its resource. */
  #once(document: object, schema: JsonObject, read: () => Facts): Facts {
    const known = this.#read.get(document) ?? new Map<JsonObject, Facts>();
    this.#read.set(document, known);
    const facts = known.get(schema) ?? read();
    known.set(schema, facts);
    return facts;
  }

  #facts(value: Json, schema: JsonObject): Facts {
    const facts = new Map<string, string>();
    this.#collect(withoutNulls(value), this.#merge(schema), '', facts);
    return facts;
  }

  /** Names of the documented members that have a value, at any depth. */
  namesIn(value: Json, schema: JsonObject): Set<string> {
    const names = new Set<string>();
    const visit = (inner: Json, merged: Merged): void => {
      if (isList(inner) && merged.items) for (const member of inner) visit(member, this.#merge(merged.items));
      if (!isObject(inner)) return;
      for (const [name, property] of merged.properties) {
        const member = inner[name];
        if (member === undefined || member === '') continue;
        names.add(name);
        visit(member, this.#merge(property));
      }
    };
    visit(withoutNulls(value), this.#merge(schema));
    return names;
  }

  #value(element: XmlElement, schema: Merged): Json {
    if (schema.properties.size === 0) return element.text;
    const members: Record<string, Json> = {};
    for (const [name, property] of schema.properties) {
      const inner = this.#merge(property);
      if (inner.aliasOf !== undefined) continue;
      const xmlName = typeof inner.xml.name === 'string' ? inner.xml.name : name;
      if (inner.xml['x-em-text'] === true) {
        members[name] = element.text;
      } else if (inner.xml.attribute === true) {
        const attribute = element.attributes.get(xmlName);
        if (attribute !== undefined) members[name] = attribute;
      } else if (inner.items) {
        const item = this.#merge(inner.items);
        const itemName = typeof item.xml.name === 'string' ? item.xml.name : name;
        const holder =
          inner.xml.wrapped === true ? element.children.find((c) => c.name === xmlName) : element;
        const found = (holder?.children ?? []).filter((c) => c.name === itemName);
        members[name] = found.map((c) => this.#value(c, item));
      } else {
        const found = element.children.find((c) => c.name === xmlName);
        if (found) members[name] = this.#value(found, inner);
      }
    }
    return members;
  }

  #collect(value: Json, schema: Merged, at: string, facts: Map<string, string>): void {
    if (isList(value)) {
      if (!schema.items) return;
      const item = this.#merge(schema.items);
      for (const [i, member] of value.entries())
        this.#collect(member, item, pointer(at, label(member, i)), facts);
    } else if (isObject(value)) {
      for (const [name, property] of schema.properties) {
        const member = value[name];
        if (member === undefined) continue;
        const inner = this.#merge(property);
        this.#collect(member, inner, pointer(at, inner.aliasOf ?? name), facts);
      }
    } else if (value !== null && value !== '') {
      facts.set(at, canonical(value, schema));
    }
  }

  #merge(schema: JsonObject): Merged {
    let merged = this.#merged.get(schema);
    if (!merged) {
      merged = merge(schema, this.resolve);
      this.#merged.set(schema, merged);
    }
    return merged;
  }
}

function label(member: Json, index: number): string | number {
  if (!isObject(member)) return index;
  if (typeof member.UID === 'string' && member.UID !== '') return decodedAddress(member.UID);
  if (typeof member.Rel === 'string') return `${member.Rel} ${decodedAddress(String(member.Href ?? ''))}`;
  return typeof member.Href === 'string' ? decodedAddress(member.Href) : index;
}

/** An integer with all its digits, however large. */
function digitsOf(value: number): string {
  return Number.isInteger(value) ? String(BigInt(value)) : String(value);
}

/** An integer as a schema may have it, with a sign or a fraction of nothing; its digits. */
const INTEGER = /^([+-]?)0*(\d{1,100}?)(?:\.0*)?$/;

function canonical(value: boolean | number | bigint | string, { type, format, fact }: Merged): string {
  const text = String(value);
  if (type === 'integer') {
    const [, sign, digits = ''] = INTEGER.exec(text.trim()) ?? [];
    if (digits !== '') return sign === '-' && digits !== '0' ? `-${digits}` : digits;
  }
  // As JavaScript reads a JSON number: what digits it loses, XML loses, too.
  if (type === 'number' || type === 'integer')
    return text.trim() !== '' && Number.isFinite(Number(text)) ? digitsOf(Number(text)) : text;
  // Both spellings of xs:boolean.
  if (type === 'boolean') return text === '1' ? 'true' : text === '0' ? 'false' : text;
  if (format === 'date-time' || format === 'iso-date-time') return instant(text);
  if (fact === 'time-of-day') return timeOfDay(text);
  return decodedAddress(text);
}

function merge(schema: JsonObject, resolve: Resolve): Merged {
  const properties = new Map<string, JsonObject>();
  let type: string | undefined;
  let format: string | undefined;
  let items: JsonObject | undefined;
  let fact: string | undefined;
  const absorb = (part: JsonObject): void => {
    if (typeof part.$ref === 'string') {
      const target = resolve(part.$ref);
      if (target) absorb(target);
    }
    if (isList(part.allOf)) for (const inner of part.allOf) if (isObject(inner)) absorb(inner);
    if (isObject(part.properties)) {
      for (const [name, property] of Object.entries(part.properties))
        if (isObject(property)) properties.set(name, property);
    }
    if (typeof part.type === 'string') type = part.type;
    if (typeof part.format === 'string') format = part.format;
    if (isObject(part.items)) items = part.items;
    if (typeof part['x-em-fact'] === 'string') fact = part['x-em-fact'];
  };
  absorb(schema);
  // On what a $ref leads to, xml describes a root element: the property or item says how it stands here.
  const alias = schema['x-em-alias-of'];
  return {
    type,
    format,
    properties,
    items,
    xml: isObject(schema.xml) ? schema.xml : {},
    fact,
    aliasOf: typeof alias === 'string' ? alias : undefined,
  };
}
