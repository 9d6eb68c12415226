import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/representation/document.js';
import { placeOf, type Resource, resourcesOf } from '../../src/representation/resources.js';
import { example, json, xml } from '../checks/documents.js';

function resources(body: string): Resource[] {
  return resourcesOf(readDocument(Buffer.from(body)));
}

describe('a resource', () => {
  it('has UID, Name, Href, Type and links in XML', () => {
    const body =
      '<Backup UID="u" Name="n" Href="h" Type="t"><Links><Link Rel="Up" Href="a" Type="T" Name="N"/><Link Rel="Down"/></Links></Backup>';
    expect(resources(body)).toEqual([
      {
        location: '/Backup',
        root: true,
        uid: 'u',
        name: 'n',
        href: 'h',
        type: 't',
        links: [
          { location: '/Backup/Links/Link[1]', rel: 'Up', href: 'a', type: 'T', name: 'N' },
          { location: '/Backup/Links/Link[2]', rel: 'Down' },
        ],
      },
    ]);
  });

  it('has them in JSON', () => {
    const body =
      '{"UID":"u","Name":"n","Href":"h","Type":"t","Links":[{"Rel":"Up","Href":"a","Type":"T","Name":"N"},{"Rel":"Down","Type":null}]}';
    expect(resources(body)).toEqual([
      {
        location: '',
        root: true,
        uid: 'u',
        name: 'n',
        href: 'h',
        type: 't',
        links: [
          { location: '/Links/0', rel: 'Up', href: 'a', type: 'T', name: 'N' },
          { location: '/Links/1', rel: 'Down' },
        ],
      },
    ]);
  });
});

describe('what counts as a resource', () => {
  it.each([
    ['an Href', '<a Href="x"/>', '{"Href":"x"}', 1],
    ['an empty Href', '<a Href=""/>', '{"Href":""}', 1],
    ['a UID', '<a UID="x"/>', '{"UID":"x"}', 1],
    ['links', '<a><Links/></a>', '{"Links":[]}', 1],
    ['a Name is not enough', '<a Name="x"/>', '{"Name":"x"}', 0],
    ['nor a Type', '<a Type="x"/>', '{"Type":"x"}', 0],
    ['links are none', '<a><Links><Link Href="x"/></Links></a>', '{"Links":[{"Href":"x"}]}', 1],
    [
      'nor is a link by itself',
      '<a><b Rel="Related" Href="x"/></a>',
      '{"b":{"Rel":"Related","Href":"x"}}',
      0,
    ],
    ['one in another', '<a Href="x"><b Href="y"/></a>', '{"Href":"x","b":{"Href":"y"}}', 2],
    ['one in what is none', '<a><b><c UID="y"/></b></a>', '{"b":[{"c":{"UID":"y"}}]}', 1],
    ['nothing', '<a/>', '{}', 0],
  ])('%s', (_, asXml, asJson, count) => {
    expect(resources(asXml)).toHaveLength(count);
    expect(resources(asJson)).toHaveLength(count);
  });

  it.each([
    ['null', '{"UID":null,"Href":null,"Links":null}'],
    ['numbers', '{"UID":1,"Href":2}'],
    ['an object for links', '{"Links":{"Href":1}}'],
    ['broken JSON', '{"Href":"x"'],
    ['broken XML', '<a Href="x">'],
    ['neither', 'Href'],
    ['empty', ''],
  ])('not %s', (_, body) => {
    expect(resources(body)).toEqual([]);
  });
});

describe('places', () => {
  it('are XPath in XML, with a number among namesakes', () => {
    const body = '<List><Ref UID="1"/><Ref UID="2"><In Href="x"/></Ref><Other UID="3"/></List>';
    expect(resources(body).map((r) => [r.location, r.root])).toEqual([
      ['/List/Ref[1]', false],
      ['/List/Ref[2]', false],
      ['/List/Ref[2]/In', false],
      ['/List/Other', false],
    ]);
  });

  it('are JSON Pointer in JSON, escaped', () => {
    const body = '{"a/b":[{"UID":"1"},{"~":{"UID":"2"}}],"UID":"0"}';
    expect(resources(body).map((r) => [r.location, r.root])).toEqual([
      ['', true],
      ['/a~1b/0', false],
      ['/a~1b/1/~0', false],
    ]);
  });

  it('of links count what is no link, too', () => {
    const [resource] = resources('{"Links":[null,"x",{"Rel":"Up"},[],{"Rel":"Down"}]}');
    expect(resource?.links.map((l) => [l.location, l.rel])).toEqual([
      ['/Links/2', 'Up'],
      ['/Links/4', 'Down'],
    ]);
  });

  it.each([
    ['<a Href="x"/>', '/a/@Href'],
    ['{"Href":"x"}', '/Href'],
  ])('of a fact in %s', (body, expected) => {
    const document = readDocument(Buffer.from(body));
    const [resource] = resourcesOf(document);
    expect(resource && placeOf(resource, 'Href', document)).toBe(expected);
  });
});

describe.each([
  'Backup',
  'BackupServer',
  'EntityReferences',
  'LogonSession',
  'EnterpriseManager',
  'QueryResult',
])('the examples of %s', (name) => {
  /** Everything but the places, which differ; references stand in one order in both. */
  const facts = (body: string) =>
    resources(body)
      .map(({ location: _, root: __, links, ...own }) => ({
        ...own,
        links: links.map(({ location: ___, ...l }) => l),
      }))
      .map((r) => JSON.stringify(r, (_, v: unknown) => (isRecord(v) ? sorted(v) : v)))
      .sort();

  it('have the same resources and links in XML and in JSON', () => {
    expect(facts(xml(name))).toEqual(facts(json(name)));
  });

  it('have as many links as there are in the text', () => {
    const found = resources(xml(name)).flatMap((r) => r.links);
    expect(found).toHaveLength(example(name, 'xml').match(/<Link /g)?.length ?? 0);
  });
});

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)));
}
