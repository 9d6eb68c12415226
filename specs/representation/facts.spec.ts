import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FactReader } from '../../src/representation/facts.js';
import type { Json, JsonObject } from '../../src/representation/json.js';
import { parseXml } from '../../src/representation/xml.js';
import { contract, jsonValue, xml } from '../checks/documents.js';
import { isXmlText } from './xml-text.js';

/** Schemas in the manner of the contract: every kind of hint once. */
const SCHEMAS: Readonly<Record<string, JsonObject>> = {
  Base: {
    type: 'object',
    properties: {
      Links: { $ref: 'Links', xml: { wrapped: true } },
      Href: { type: 'string', xml: { attribute: true } },
      UID: { type: 'string', xml: { attribute: true } },
    },
  },
  Links: { type: 'array', items: { $ref: 'Link', xml: { name: 'Link' } } },
  Link: {
    type: 'object',
    properties: {
      Rel: { type: 'string', xml: { attribute: true } },
      Href: { type: 'string', xml: { attribute: true } },
    },
  },
  Thing: {
    xml: { name: 'Thing', namespace: 'urn:thing' },
    allOf: [{ $ref: 'Base' }],
    type: 'object',
    properties: {
      Title: { type: 'string' },
      Size: { type: 'integer' },
      Ratio: { type: 'number' },
      Enabled: { type: 'boolean' },
      Created: { type: 'string', format: 'date-time' },
      Inner: { $ref: 'Inner' },
      Others: { type: 'array', items: { $ref: 'Inner', xml: { name: 'Other' } } },
      Tags: { type: 'array', items: { type: 'string', xml: { name: 'Tag' } }, xml: { wrapped: true } },
      Renamed: { type: 'string', xml: { name: 'Other-Name' } },
    },
  },
  Inner: {
    type: 'object',
    properties: {
      UID: { type: 'string', xml: { attribute: true } },
      Value: { type: 'string', xml: { 'x-em-text': true } },
    },
  },
};

const THING = SCHEMAS.Thing as JsonObject;
const reader = new FactReader((ref) => SCHEMAS[ref]);

function fromJson(value: Json): Record<string, string> {
  return Object.fromEntries(reader.fromJson(value, THING));
}

function fromXml(text: string): Record<string, string> {
  const { root, problem } = parseXml(text);
  if (!root) throw new Error(problem);
  return Object.fromEntries(reader.fromXml(root, THING));
}

describe('XML and JSON that state the same', () => {
  it.each<[string, string, Json, Record<string, string>]>([
    ['an element', '<Thing><Title>x</Title></Thing>', { Title: 'x' }, { '/Title': 'x' }],
    ['an attribute', '<Thing UID="u"/>', { UID: 'u' }, { '/UID': 'u' }],
    ['nothing', '<Thing/>', {}, {}],
    ['null and absent', '<Thing/>', { Title: null, Inner: null, Links: null }, {}],
    ['empty and absent', '<Thing><Title/><Inner/></Thing>', { Title: '' }, {}],
    ['null and empty', '<Thing UID=""><Title></Title></Thing>', { Title: null, UID: null }, {}],
    ['an integer', '<Thing><Size>+007</Size></Thing>', { Size: 7 }, { '/Size': '7' }],
    ['a negative integer', '<Thing><Size>-1</Size></Thing>', { Size: -1 }, { '/Size': '-1' }],
    [
      'an integer beyond 2^53',
      '<Thing><Size>+09007199254740993</Size></Thing>',
      { Size: 9007199254740993n },
      { '/Size': '9007199254740993' },
    ],
    [
      'an integer that only a number holds',
      '<Thing><Size>1000000000000000000000</Size></Thing>',
      { Size: 1e21 },
      { '/Size': '1000000000000000000000' },
    ],
    ['nothing with a sign', '<Thing><Size>-0</Size></Thing>', { Size: 0 }, { '/Size': '0' }],
    [
      'a number beyond 2^53',
      '<Thing><Ratio>9007199254740993</Ratio></Thing>',
      { Ratio: 9007199254740993n },
      { '/Ratio': '9007199254740992' },
    ],
    ['a number', '<Thing><Ratio>1.50E0</Ratio></Thing>', { Ratio: 1.5 }, { '/Ratio': '1.5' }],
    ['a numeric string', '<Thing><Size>7</Size></Thing>', { Size: '7' }, { '/Size': '7' }],
    ['a string of digits', '<Thing><Title>007</Title></Thing>', { Title: '007' }, { '/Title': '007' }],
    ['what is no number', '<Thing><Size>many</Size></Thing>', { Size: 'many' }, { '/Size': 'many' }],
    ['true', '<Thing><Enabled>true</Enabled></Thing>', { Enabled: true }, { '/Enabled': 'true' }],
    ['1 for true', '<Thing><Enabled>1</Enabled></Thing>', { Enabled: true }, { '/Enabled': 'true' }],
    ['0 for false', '<Thing><Enabled>0</Enabled></Thing>', { Enabled: false }, { '/Enabled': 'false' }],
    [
      'a fraction of a second',
      '<Thing><Created>2026-01-02T03:04:05.7Z</Created></Thing>',
      { Created: '2026-01-02T03:04:05.700Z' },
      { '/Created': '2026-01-02T03:04:05.7Z' },
    ],
    [
      'no fraction',
      '<Thing><Created>2026-01-02T03:04:05Z</Created></Thing>',
      { Created: '2026-01-02T03:04:05.000000Z' },
      { '/Created': '2026-01-02T03:04:05Z' },
    ],
    [
      'a moment in two zones',
      '<Thing><Created>2026-01-02T03:04:10.10+01:00</Created></Thing>',
      { Created: '2026-01-02T02:04:10.1Z' },
      { '/Created': '2026-01-02T02:04:10.1Z' },
    ],
    [
      'an object with text',
      '<Thing><Inner UID="u">v</Inner></Thing>',
      { Inner: { Value: 'v', UID: 'u' } },
      { '/Inner/UID': 'u', '/Inner/Value': 'v' },
    ],
    [
      'a list in its wrapper',
      '<Thing><Tags><Tag>a</Tag><Tag>b</Tag></Tags></Thing>',
      { Tags: ['a', 'b'] },
      { '/Tags/0': 'a', '/Tags/1': 'b' },
    ],
    [
      'a list without one, members known by UID',
      '<Thing><Other UID="2">b</Other><Title>x</Title><Other UID="1">a</Other></Thing>',
      {
        Others: [
          { UID: '1', Value: 'a' },
          { UID: '2', Value: 'b' },
        ],
        Title: 'x',
      },
      {
        '/Others/1/UID': '1',
        '/Others/1/Value': 'a',
        '/Others/2/UID': '2',
        '/Others/2/Value': 'b',
        '/Title': 'x',
      },
    ],
    [
      'links, known by Rel and Href',
      '<Thing><Links><Link Rel="Up" Href="a/b"/><Link Href="c" Rel="Down"/></Links></Thing>',
      {
        Links: [
          { Rel: 'Down', Href: 'c' },
          { Rel: 'Up', Href: 'a/b' },
        ],
      },
      {
        '/Links/Up a~1b/Rel': 'Up',
        '/Links/Up a~1b/Href': 'a/b',
        '/Links/Down c/Rel': 'Down',
        '/Links/Down c/Href': 'c',
      },
    ],
    ['an empty list', '<Thing><Tags/></Thing>', { Tags: [] }, {}],
    [
      'another name in XML',
      '<Thing><Other-Name>x</Other-Name></Thing>',
      { Renamed: 'x' },
      { '/Renamed': 'x' },
    ],
    ['what is not documented', '<Thing a="1"><b>2</b></Thing>', { a: 1, b: [2] }, {}],
    [
      'members in another order',
      '<Thing><Size>1</Size><Title>x</Title></Thing>',
      { Title: 'x', Size: 1 },
      { '/Title': 'x', '/Size': '1' },
    ],
    [
      'any namespace',
      '<v:Thing xmlns:v="urn:v"><v:Title>x</v:Title></v:Thing>',
      { Title: 'x' },
      { '/Title': 'x' },
    ],
  ])('%s', (_, asXml, asJson, expected) => {
    expect(fromXml(asXml)).toEqual(expected);
    expect(fromJson(asJson)).toEqual(expected);
  });
});

describe('values that differ stay different', () => {
  it.each<[string, Json, Json]>([
    ['case', { Title: 'a' }, { Title: 'A' }],
    ['white space', { Title: 'a' }, { Title: 'a ' }],
    ['0 and absent', { Size: 0 }, {}],
    ['false and absent', { Enabled: false }, {}],
    ['digits of a fraction', { Created: '2026-01-02T03:04:05.1Z' }, { Created: '2026-01-02T03:04:05.01Z' }],
    ['zeros before the point', { Created: '2026-01-02T03:04:10Z' }, { Created: '2026-01-02T03:04:01Z' }],
    ['integers that are one number to JavaScript', { Size: 9007199254740993n }, { Size: 9007199254740992 }],
    ['strings that look like numbers', { Title: '1.0' }, { Title: '1' }],
    ['strings that look like times', { Title: '05.10Z' }, { Title: '05.1Z' }],
    ['the order of what has no name', { Tags: ['a', 'b'] }, { Tags: ['b', 'a'] }],
    ['members of a list', { Others: [{ UID: '1' }] }, { Others: [{ UID: '2' }] }],
  ])('%s', (_, one, other) => {
    expect(fromJson(one)).not.toEqual(fromJson(other));
  });
});

/** A tiny writer of XML by the hints of a schema; nothing of src/ takes part. */
function write(name: string, value: Json, schema: JsonObject): string {
  const { properties } = flat(schema);
  if (properties.size === 0) return `<${name}>${escaped(value)}</${name}>`;
  const attributes: string[] = [];
  const content: string[] = [];
  for (const [key, property] of properties) {
    const member = (value as JsonObject)[key];
    if (member === undefined || member === null) continue;
    const hints = (property.xml ?? {}) as JsonObject;
    const own = String(hints.name ?? key);
    const { items } = flat(property);
    if (hints.attribute) attributes.push(` ${own}="${escaped(member)}"`);
    else if (hints['x-em-text']) content.push(escaped(member));
    else if (Array.isArray(member) && items) {
      const inner = member.map((m: Json) => write(String((items.xml as JsonObject).name), m, items)).join('');
      content.push(hints.wrapped ? `<${own}>${inner}</${own}>` : inner);
    } else content.push(write(own, member, property));
  }
  return `<${name}${attributes.join('')}>${content.join('')}</${name}>`;
}

function flat(schema: JsonObject): { properties: Map<string, JsonObject>; items: JsonObject | undefined } {
  const all = [
    ...(typeof schema.$ref === 'string' ? [flat(SCHEMAS[schema.$ref] ?? {})] : []),
    ...((schema.allOf ?? []) as readonly JsonObject[]).map(flat),
  ];
  const own = Object.entries((schema.properties ?? {}) as Readonly<Record<string, JsonObject>>);
  return {
    properties: new Map([...all.flatMap((part) => [...part.properties]), ...own]),
    items: (schema.items as JsonObject | undefined) ?? all.find((part) => part.items)?.items,
  };
}

function escaped(value: Json): string {
  return String(value).replaceAll(/[<&"\]\t\r\n]/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** Text that XML 1.0 can hold. */
const text = fc.string({ unit: 'binary', maxLength: 12 }).filter(isXmlText);
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const time = fc
  .tuple(fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }), fc.nat(9999))
  .map(([date, digits]) => date.toISOString().replace('Z', `${digits}Z`));
const inner = fc.record({ UID: orNull(text), Value: orNull(text) }, { requiredKeys: [] });
const thing = fc.record(
  {
    Links: orNull(fc.array(fc.record({ Rel: text, Href: orNull(text) }), { maxLength: 4 })),
    Href: orNull(text),
    UID: text,
    Title: orNull(text),
    Size: orNull(fc.maxSafeInteger()),
    Ratio: orNull(fc.double({ noNaN: true, noDefaultInfinity: true })),
    Enabled: orNull(fc.boolean()),
    Created: orNull(time),
    Inner: orNull(inner),
    Others: orNull(fc.array(inner, { maxLength: 4 })),
    Tags: orNull(fc.array(text, { maxLength: 4 })),
    Renamed: orNull(text),
  },
  { requiredKeys: [] },
);

describe('XML written from a value and JSON of the same value', () => {
  it('state the same facts', () => {
    fc.assert(
      fc.property(thing, (value) => {
        expect(fromXml(write('Thing', value, THING))).toEqual(fromJson(value));
      }),
      { numRuns: 300 },
    );
  });

  it('state them in any order of members, and with times trimmed', () => {
    const trimmed = (value: Json): Json =>
      typeof value === 'string' && /^\d{4}-.*\.\d+Z$/.test(value) ? value.replace(/\.?0+Z$/, 'Z') : value;
    fc.assert(
      fc.property(thing, (value) => {
        const other = Object.fromEntries(
          Object.entries(value as JsonObject)
            .reverse()
            .map(([name, member]) => [name, name === 'Created' ? trimmed(member) : member]),
        );
        expect(fromJson(other)).toEqual(fromJson(value));
      }),
    );
  });

  it('state something else when one value changes', () => {
    fc.assert(
      fc.property(thing, text, (value, title) => {
        fc.pre(title !== '' && title !== value.Title);
        expect(fromXml(write('Thing', { ...value, Title: title }, THING))).not.toEqual(fromJson(value));
      }),
    );
  });
});

describe('the names in a value', () => {
  it('are those of the documented members that have one, at any depth', () => {
    const value = {
      Title: 'x',
      Size: null,
      Renamed: '',
      Hint: 1,
      Others: [{ Value: 'v' }, { UID: 'u' }],
      Tags: [],
    };
    expect([...reader.namesIn(value, THING)].sort()).toEqual(['Others', 'Tags', 'Title', 'UID', 'Value']);
  });
});

describe('the examples of the contract', () => {
  const facts = new FactReader((ref) => contract.schema(ref.replace('#/components/schemas/', '')));

  it.each([
    ...new Set(contract.operations.filter((o) => o.method === 'GET').flatMap((o) => Object.values(o.roots))),
  ])('%s states the same in both forms', (name) => {
    const schema = contract.schema(name) as JsonObject;
    const { root } = parseXml(xml(name));
    const inXml = root && facts.fromXml(root, schema);
    expect(inXml?.size).toBeGreaterThan(0);
    expect(Object.fromEntries(inXml ?? [])).toEqual(
      Object.fromEntries(facts.fromJson(jsonValue(name), schema)),
    );
  });
});
