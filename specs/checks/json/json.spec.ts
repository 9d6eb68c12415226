import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/checks/check.js';
import { jsonAdditions } from '../../../src/checks/json/json-additions.js';
import { jsonListedValues } from '../../../src/checks/json/json-listed-values.js';
import { jsonMembersOnce } from '../../../src/checks/json/json-members-once.js';
import { jsonNames } from '../../../src/checks/json/json-names.js';
import { jsonNamesMixed } from '../../../src/checks/json/json-names-mixed.js';
import { jsonRequired } from '../../../src/checks/json/json-required.js';
import { jsonValues } from '../../../src/checks/json/json-values.js';
import { jsonWellFormed } from '../../../src/checks/json/json-well-formed.js';
import type { Json } from '../../../src/representation/json.js';
import { checkTable, json, type Place, type Verdict, verdictOf, xml } from '../harness.js';

const BODY = json('Backup');
const DEEP = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;

checkTable(jsonWellFormed, 'getBackup entity/json', [
  { name: 'the example', answer: { body: BODY }, verdict: 'pass' },
  { name: 'after a byte order mark', answer: { body: `\uFEFF${BODY}` }, verdict: 'pass' },
  { name: 'after white space', answer: { body: `\r\n\t ${BODY}\n` }, verdict: 'pass' },
  { name: 'a list', answer: { body: '[]' }, verdict: 'pass' },
  { name: '200 levels', answer: { body: `${'['.repeat(200)}${']'.repeat(200)}` }, verdict: 'pass' },
  ...(
    [
      ['cut off', BODY.slice(0, 100), /./],
      ['a comma too many', '{"Name":"x",}', /./],
      ['single quotes', "{'Name':'x'}", /./],
      ['a comment', '{/* x */}', /./],
      ['not a number', '{"Port":NaN}', /./],
      ['a line feed in a string', '{"Name":"a\nb"}', /./],
      ['two documents', '{}{}', /./],
      ['Latin-1', Buffer.from('{"Name":"Wäb"}', 'latin1'), /not UTF-8/],
      ['UTF-16', Buffer.from('\uFEFF{}', 'utf16le'), /not UTF-8/],
      ['100,000 levels, cut off', DEEP.slice(0, 500_000), /./],
    ] as const
  ).map(([name, body, problem]) => ({
    name,
    answer: { body },
    verdict: ['fail', ['', 'JSON (RFC 8259)', expect.stringMatching(problem) as string]] as const,
  })),
  ...(
    [
      ['201 levels', `${'['.repeat(201)}${']'.repeat(201)}`, /deeper than 200 levels/],
      ['100,000 levels', DEEP, /deeper than 200 levels/],
      ['600,000 values', `[${'1,'.repeat(600_000)}1]`, /more than 500000 values/],
    ] as const
  ).map(([name, body, limit]) => ({
    name: `${name}: our limit, not the fault of the target`,
    answer: { body },
    verdict: ['error', expect.stringMatching(limit) as string] as const,
  })),
  {
    name: 'XML is for accept-honoured',
    answer: { body: xml('Backup') },
    verdict: ['blocked', 'blocked by accept-honoured'],
  },
  { name: 'XML was asked for', of: 'getBackup entity/xml', answer: { body: '{' }, verdict: 'not-applied' },
]);

describe('JSON nested 100,000 deep', () => {
  it('is refused fast', () => {
    const started = performance.now();
    for (const check of [jsonWellFormed, jsonRequired, jsonValues, jsonAdditions])
      verdictOf(check, { name: '', of: 'getBackup entity/json', answer: { body: DEEP }, verdict: 'pass' });
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

/** Changes of the Backup example, and what each tier has to say of it. */
interface Slip {
  readonly name: string;
  readonly changes: Readonly<Record<string, Json | undefined>>;
  readonly required?: readonly Place[];
  readonly values?: readonly Place[];
  readonly listed?: readonly Place[];
  readonly additions?: readonly Place[];
}

const SLIPS: readonly Slip[] = [
  { name: 'nothing wrong', changes: {} },
  {
    name: 'a member missing',
    changes: { '/Platform': undefined },
    required: [['/Platform', 'member Platform', 'absent']],
  },
  {
    name: 'a member null is missing',
    changes: { '/Platform': null },
    required: [['/Platform', 'member Platform', 'absent']],
  },
  { name: 'an optional member null', changes: { '/Links': null }, required: [] },
  {
    name: 'an undocumented member null is not there',
    changes: { '/SqlInfo': null },
  },
  {
    name: 'a member of a link missing',
    changes: { '/Links/1/Rel': undefined },
    required: [['/Links/1/Rel', 'member Rel', 'absent']],
  },
  {
    name: 'an unknown value',
    changes: { '/Platform': 'Xen' },
    listed: [['/Platform', expect.stringMatching(/^enum \["VMware",/) as string, '"Xen"']],
  },
  {
    name: 'a value that could stand in no list',
    changes: { '/Platform': '?' },
    values: [['/Platform', expect.stringMatching(/^enum/) as string, '"?"']],
  },
  { name: 'another type', changes: { '/Name': 1 }, values: [['/Name', 'type "string"', '1']] },
  { name: 'an addition', changes: { '/SqlInfo': { A: 1 } }, additions: [['/SqlInfo', 'absent', '{"A":1}']] },
  {
    name: 'the names of EM 13: that is for json-names',
    changes: { '/Platform': undefined, '/platform': 'Xen', '/Links/0/Rel': undefined, '/Links/0/rel': null },
    required: [['/Links/0/Rel', 'member Rel', 'absent']],
    listed: [['/Platform', expect.stringMatching(/^enum/) as string, '"Xen"']],
  },
  {
    name: 'all at once',
    changes: { '/Platform': undefined, '/BackupType': 'X', '/a~1b': 1 },
    required: [['/Platform', 'member Platform', 'absent']],
    listed: [['/BackupType', expect.stringMatching(/^enum/) as string, '"X"']],
    additions: [['/a~1b', 'absent', '1']],
  },
];

function tier(check: Check, of: 'required' | 'values' | 'listed' | 'additions', bad: 'fail' | 'warn') {
  checkTable(check, 'getBackup entity/json', [
    ...SLIPS.map(({ name, changes, ...tiers }) => {
      const places = tiers[of] ?? [];
      return {
        name,
        answer: { body: json('Backup', changes) },
        verdict: (places.length > 0 ? [bad, ...places] : 'pass') as Verdict,
      };
    }),
    {
      name: 'members in another order',
      answer: { body: reversed(JSON.parse(BODY) as Json) },
      verdict: 'pass',
    },
    {
      name: 'cut off',
      answer: { body: BODY.slice(0, 100) },
      verdict: ['blocked', 'blocked by json-well-formed'],
    },
    { name: 'XML', of: 'getBackup entity/xml', answer: { body: xml('Backup') }, verdict: 'not-applied' },
  ]);
}

function reversed(value: Json): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).reverse())
      : member,
  );
}

tier(jsonRequired, 'required', 'fail');
tier(jsonValues, 'values', 'fail');
// Lists of values go on from version to version.
tier(jsonListedValues, 'listed', 'warn');
tier(jsonAdditions, 'additions', 'warn');

/** A document with the names that EM 13 gives it: leading capitals small, but for the last before a small letter. */
function camel(text: string): string {
  return text.replaceAll(/"([A-Z]+)([a-z]?)(?=[A-Za-z]*":)/g, (_, capitals: string, small: string) => {
    const count = small && capitals.length > 1 ? capitals.length - 1 : capitals.length;
    return `"${capitals.slice(0, count).toLowerCase()}${capitals.slice(count)}${small}`;
  });
}

const ROOT = json('EnterpriseManager');

checkTable(jsonNames, 'getRoot json', [
  { name: 'as documented', answer: { body: ROOT }, verdict: 'pass' },
  {
    name: 'an addition may be called anything',
    answer: { body: json('EnterpriseManager', { '/somethingElse': 1, '/x': 2 }) },
    verdict: 'pass',
  },
  { name: 'no members to tell by', answer: { body: '{}' }, verdict: 'pass' },
  {
    name: 'as EM 13 writes them',
    answer: { body: camel(ROOT) },
    // Disputed: a warning.
    verdict: [
      'warn',
      ['', 'the documented names, e.g. UID, Links, SupportedVersions', 'uid, links, supportedVersions'],
    ],
  },
  { name: 'cut off', answer: { body: '{' }, verdict: ['blocked', 'blocked by json-well-formed'] },
  {
    name: 'only the root tells, once for a target',
    of: 'getBackup entity/json',
    answer: { body: camel(BODY) },
    verdict: 'not-applied',
  },
]);

checkTable(jsonMembersOnce, 'getBackup entity/json', [
  { name: 'the example', answer: { body: BODY }, verdict: 'pass' },
  { name: 'the same names in two objects', answer: { body: '[{"a":1},{"a":1}]' }, verdict: 'pass' },
  {
    name: 'two values',
    answer: { body: BODY.replace('"Platform"', '"Platform":"Xen","Platform"') },
    verdict: ['warn', ['/Platform', 'once', 'more than once']],
  },
  {
    name: 'the same value twice, in a link',
    answer: { body: BODY.replace('"Rel":"Up"', '"Rel":"Up","Rel":"Up"') },
    verdict: ['warn', ['/Links/0/Rel', 'once', 'more than once']],
  },
  {
    name: 'three times is told once',
    answer: { body: '{"a":1,"a":2,"a":3}' },
    verdict: ['warn', ['/a', 'once', 'more than once']],
  },
  {
    name: 'as EM 13 writes names',
    answer: { body: '{"name":1,"uid":2,"name":3}' },
    verdict: ['warn', ['/name', 'once', 'more than once']],
  },
  { name: 'cut off', answer: { body: '{"a":1,"a"' }, verdict: ['blocked', 'blocked by json-well-formed'] },
  { name: 'XML', of: 'getBackup entity/xml', answer: { body: xml('Backup') }, verdict: 'not-applied' },
]);

const MIXED: Verdict = ['fail', ['', 'one naming dialect', 'both']];

checkTable(jsonNamesMixed, 'getBackup entity/json', [
  { name: 'as documented', answer: { body: BODY }, verdict: 'pass' },
  { name: 'as EM 13 writes them', answer: { body: camel(BODY) }, verdict: 'pass' },
  { name: 'no members to tell by', answer: { body: '{"x":1}' }, verdict: 'pass' },
  { name: 'one in camel case', answer: { body: BODY.replace('"Platform"', '"platform"') }, verdict: MIXED },
  {
    name: 'one in Pascal case',
    answer: { body: camel(BODY).replace('"platform"', '"Platform"') },
    verdict: MIXED,
  },
  { name: 'in a link', answer: { body: BODY.replace('"Rel"', '"rel"') }, verdict: MIXED },
  {
    name: 'the same member twice',
    answer: { body: BODY.replace('"Name"', '"name":"x","Name"') },
    verdict: MIXED,
  },
  { name: 'cut off', answer: { body: '{' }, verdict: ['blocked', 'blocked by json-well-formed'] },
  { name: 'XML', of: 'getBackup entity/xml', answer: { body: xml('Backup') }, verdict: 'not-applied' },
]);

describe('a target that writes as EM 13 does', () => {
  it.each(['Backup', 'BackupServer', 'Repository', 'VmRestorePoint', 'BackupFile'])(
    'gets %s judged as usual',
    (name) => {
      const of = `get${name} entity/json`;
      for (const check of [jsonRequired, jsonValues, jsonAdditions])
        expect(verdictOf(check, { name, of, answer: { body: camel(json(name)) }, verdict: 'pass' })).toBe(
          'pass',
        );
    },
  );
});
