import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { contractValidators } from '../../scripts/validators.js';
import { JsonShape, type Validators } from '../../src/contract/json-shape.js';
import type { Tier } from '../../src/contract/shape.js';
import type { Json } from '../../src/representation/json.js';
import { contract, jsonValue } from '../checks/documents.js';

type Found = readonly [tier: Tier, location: string, expected: string, actual: string];

function judge(shape: JsonShape, value: Json, schema: string): Found[] {
  return shape.violations(value, schema).map((v) => [v.tier, v.location, v.expected, v.actual]);
}

function changed(name: string, changes: Readonly<Record<string, Json | undefined>>): Found[] {
  return judge(contract.json, jsonValue(name, changes), name);
}

/** What the module that is made of schemas exports. */
function validatorsOf(schemas: Parameters<typeof contractValidators>[0]): Validators {
  const exported = {};
  new Function('exports', 'require', contractValidators(schemas))(exported, createRequire(import.meta.url));
  return exported;
}

const starting = (text: string): string => expect.stringMatching(`^${text}`) as string;

describe('one change of an example is one violation', () => {
  it.each<[string, string, string, Json | undefined, Found]>([
    [
      'a member missing',
      'Backup',
      '/Platform',
      undefined,
      ['required', '/Platform', 'member Platform', 'absent'],
    ],
    ['a member null', 'Backup', '/Platform', null, ['required', '/Platform', 'member Platform', 'absent']],
    [
      'a member of the base missing',
      'Backup',
      '/UID',
      undefined,
      ['required', '/UID', 'member UID', 'absent'],
    ],
    [
      'a member missing in a list',
      'Backups',
      '/Backups/1/Name',
      undefined,
      ['required', '/Backups/1/Name', 'member Name', 'absent'],
    ],
    [
      'a member of a link missing',
      'Backup',
      '/Links/2/Href',
      undefined,
      ['required', '/Links/2/Href', 'member Href', 'absent'],
    ],
    [
      'the list missing',
      'EntityReferences',
      '/Refs',
      undefined,
      ['required', '/Refs', 'member Refs', 'absent'],
    ],
    ['the list null', 'EntityReferences', '/Refs', null, ['required', '/Refs', 'member Refs', 'absent']],
    [
      'an unknown value',
      'Backup',
      '/Platform',
      'Xen',
      ['listed', '/Platform', starting('enum \\["VMware",'), '"Xen"'],
    ],
    [
      'a value in another case',
      'Backup',
      '/Platform',
      'vmware',
      ['listed', '/Platform', starting('enum'), '"vmware"'],
    ],
    [
      'white space around a value',
      'Backup',
      '/Platform',
      ' VMware',
      ['values', '/Platform', starting('enum'), '" VMware"'],
    ],
    ['a number as text', 'BackupServer', '/Port', '443', ['values', '/Port', 'type "integer"', '"443"']],
    [
      'a fraction for an integer',
      'BackupServer',
      '/WcfPort',
      1.5,
      ['values', '/WcfPort', 'type "integer"', '1.5'],
    ],
    ['a number for text', 'Backup', '/Name', 7, ['values', '/Name', 'type "string"', '7']],
    ['a list for text', 'Backup', '/Name', ['x'], ['values', '/Name', 'type "string"', '["x"]']],
    ['an object for a list', 'Backup', '/Links', {}, ['values', '/Links', 'type "array"', '{}']],
    ['null in a list', 'EntityReferences', '/Refs/1', null, ['values', '/Refs/1', 'type "object"', 'null']],
    [
      'a number beyond its limit',
      'Error',
      '/StatusCode',
      700,
      ['values', '/StatusCode', 'maximum 599', '700'],
    ],
    [
      'a number below its limit',
      'QueryResult',
      '/PagingInfo/PageNum',
      0,
      ['values', '/PagingInfo/PageNum', 'minimum 1', '0'],
    ],
    [
      'a time without Z',
      'RestorePoint',
      '/BackupDateUTC',
      '2026-03-09T22:00:12.62',
      ['values', '/BackupDateUTC', expect.any(String) as string, '"2026-03-09T22:00:12.62"'],
    ],
    [
      'a time that is none, once',
      'RestorePoint',
      '/BackupDateUTC',
      'yesterday',
      ['values', '/BackupDateUTC', expect.any(String) as string, '"yesterday"'],
    ],
    ['an empty UID', 'Backup', '/UID', '', ['values', '/UID', starting('pattern'), '""']],
    ['an empty Href', 'Backup', '/Links/0/Href', '', ['values', '/Links/0/Href', 'minLength 1', '""']],
    ['an addition', 'Backup', '/SqlInfo', { A: [1] }, ['additions', '/SqlInfo', 'absent', '{"A":[1]}']],
    [
      'an addition in a list',
      'Backups',
      '/Backups/0/SqlInfo',
      'x',
      ['additions', '/Backups/0/SqlInfo', 'absent', '"x"'],
    ],
    [
      'an addition to a link',
      'Backup',
      '/Links/0/Title',
      '',
      ['additions', '/Links/0/Title', 'absent', '""'],
    ],
    [
      'an addition with a slash and a tilde',
      'Backup',
      '/a~1b~0c',
      1,
      ['additions', '/a~1b~0c', 'absent', '1'],
    ],
    [
      'a long value is cut',
      'Backup',
      '/SqlInfo',
      'x'.repeat(1000),
      ['additions', '/SqlInfo', 'absent', expect.stringMatching(/^"x{199}…$/) as string],
    ],
  ])('%s', (_, name, pointer, value, violation) => {
    expect(changed(name, { [pointer]: value })).toEqual([violation]);
  });
});

describe('changes at once are each reported', () => {
  it('of all tiers, at any depth', () => {
    const found = changed('Backups', {
      '/Backups/0/Platform': undefined,
      '/Backups/0/BackupType': 'X',
      '/Backups/0/Hint': 1,
      '/Backups/1/Links/0/Rel': undefined,
      '/Backups/1/Links/1/Extra': 1,
      '/More': true,
    });
    expect(found.map(([tier, location]) => `${tier} ${location}`).sort()).toEqual([
      'additions /Backups/0/Hint',
      'additions /Backups/1/Links/1/Extra',
      'additions /More',
      'listed /Backups/0/BackupType',
      'required /Backups/0/Platform',
      'required /Backups/1/Links/0/Rel',
    ]);
  });

  it('every member that is missing', () => {
    expect(judge(contract.json, {}, 'Backup').map(([tier, location]) => [tier, location])).toEqual(
      expect.arrayContaining(
        ['Href', 'Type', 'UID', 'Name', 'Platform', 'BackupType'].map((m) => ['required', `/${m}`]),
      ),
    );
  });
});

describe('what does not disturb', () => {
  it.each<[string, string, Readonly<Record<string, Json | undefined>>]>([
    ['nothing', 'Backup', {}],
    ['an optional member null', 'Backup', { '/Links': null }],
    ['an optional member absent', 'Backup', { '/Links': undefined }],
    ['an empty list', 'Backups', { '/Backups': [] }],
    ['an undocumented member null', 'Backup', { '/SqlInfo': null, '/Links/0/Title': null }],
    ['a kind of entities that is not used', 'QueryResult', { '/Entities/EnterpiseRoles': null }],
    ['-1 for the space of object storage', 'Repository', { '/Capacity': -1, '/FreeSpace': -1 }],
    ['an integer with an exponent', 'Repository', { '/Capacity': 1e12 }],
    ['times with any fraction', 'RestorePoint', { '/BackupDateUTC': '2026-03-09T22:00:12.6234567Z' }],
    ['a time without a fraction', 'RestorePoint', { '/BackupDateUTC': '1753-01-01T00:00:00Z' }],
  ])('%s', (_, name, changes) => {
    expect(changed(name, changes)).toEqual([]);
  });
});

describe('the verdict', () => {
  it('does not change when a value is judged again, after others, and the value is as before', () => {
    const value = jsonValue('Backup', { '/Platform': null, '/Hint': null, '/More': 1 });
    const before = JSON.stringify(value);
    const first = judge(contract.json, value, 'Backup');
    judge(contract.json, [], 'Repository');
    judge(contract.json, jsonValue('Backup'), 'Backup');
    expect(judge(contract.json, value, 'Backup')).toEqual(first);
    expect(JSON.stringify(value)).toBe(before);
  });

  it.each<Json>([null, 1, 'x', [], true])('on %j where an object is wanted', (value) => {
    expect(judge(contract.json, value, 'Backup').map(([tier, at]) => [tier, at])).toEqual([['values', '']]);
  });

  it('is refused for a schema there is not', () => {
    expect(() => contract.json.violations({}, 'Backdrop')).toThrow(/Backdrop/);
  });
});

describe('a document of its own', () => {
  const schemas = {
    Open: { type: 'object', properties: { A: { type: 'integer' } }, required: ['A'] },
    Closed: { type: 'object', properties: { A: { type: 'boolean' } }, additionalProperties: false },
    Tree: {
      allOf: [{ $ref: '#/components/schemas/Open' }],
      properties: { Inner: { $ref: '#/components/schemas/Tree' } },
      unevaluatedProperties: false,
      'x-em-docs': ['page'],
      xml: { name: 'Tree' },
    },
  };
  const shape = new JsonShape({ components: { schemas } }, () => validatorsOf(schemas));

  it.each<[string, string, Json, readonly Found[]]>([
    ['additionalProperties', 'Closed', { A: true, B: 1 }, [['additions', '/B', 'absent', '1']]],
    ['an open schema', 'Open', { A: 1, B: 2 }, []],
    ['a schema within itself', 'Tree', { A: 1, Inner: { A: 2, Inner: { A: 3 } } }, []],
    [
      'a slip deep in it',
      'Tree',
      { A: 1, Inner: { A: 2, Inner: { B: 3 } } },
      [
        ['required', '/Inner/Inner/A', 'member A', 'absent'],
        ['additions', '/Inner/Inner/B', 'absent', '3'],
      ],
    ],
  ])('%s', (_, schema, value, violations) => {
    expect(judge(shape, value, schema)).toEqual(violations);
  });

  it('judges a value as deep as is read at all', () => {
    let value: Json = { A: 1 };
    for (let i = 0; i < 198; i++) value = { A: 1, Inner: value };
    expect(shape.violations(value, 'Tree')).toEqual([]);
  });
});

describe('the entities of a query are judged by the schema of their kind', () => {
  const query = (entities: Json): Json => ({
    Entities: entities,
    PagingInfo: { PageNum: 1, PageSize: 100, PagesCount: 1 },
  });
  const backup = jsonValue('Backup', {});

  it.each<[string, Json, Found[]]>([
    ['all in order', { Backups: { Backups: [backup] }, Jobs: null }, []],
    [
      'a value deep inside',
      { Backups: { Backups: [backup, jsonValue('Backup', { '/Platform': 7 })] } },
      [['values', '/Entities/Backups/Backups/1/Platform', 'type "string"', '7']],
    ],
    ['an unknown kind', { Nothing: {} }, [['additions', '/Entities/Nothing', 'absent', '{}']]],
    ['a kind that is no object', { Backups: 1 }, [['values', '/Entities/Backups', starting('type'), '1']]],
  ])('%s', (_, entities, found) => {
    expect(judge(contract.json, query(entities), 'QueryResult')).toEqual(found);
  });
});

describe('integers beyond 2^53', () => {
  const capacity = (value: Json): Found[] => changed('Repository', { '/Capacity': value });

  it.each<[string, Json, readonly Found[]]>([
    ['one that JavaScript would round', 9007199254740993n, []],
    ['the largest of 64 bits', 9223372036854775807n, []],
    ['the smallest', -9223372036854775808n, []],
    [
      'one of 70 bits',
      2n ** 70n,
      [['values', '/Capacity', starting('format'), expect.any(String) as string]],
    ],
    ['one as a text', '9007199254740993', [['values', '/Capacity', starting('type'), '"9007199254740993"']]],
  ])('%s', (_, value, violations) => {
    expect(capacity(value)).toEqual(violations);
  });
});

describe('many violations', () => {
  it('are kept a thousand times, with how many more there are of each tier, in a time that grows with their number', () => {
    const Backups = Array.from({ length: 40_000 }, () => ({ Platform: 7 }));
    const found = judge(contract.json, { Backups }, 'Backups');
    expect(found).toHaveLength(1002);
    expect(found.slice(1000)).toEqual([
      ['required', '', 'none', expect.stringMatching(/ more$/)],
      ['values', '', 'none', expect.stringMatching(/ more$/)],
    ]);
  });
});
