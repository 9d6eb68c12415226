import { expect } from 'vitest';
import { xmlJsonAgree } from '../../../src/checks/identity/xml-json-agree.js';
import type { Json } from '../../../src/representation/json.js';
import { API, checkTable, type Edit, json, jsonValue, type Row, type Verdict, xml } from '../harness.js';

type Changes = Readonly<Record<string, Json | undefined>>;

/** A row: an example with changes in JSON, and with edits in XML. */
function pair(
  name: string,
  example: string,
  changes: Changes,
  edits: readonly Edit[],
  verdict: Verdict = 'pass',
): Row {
  const form = example === 'EntityRef' ? 'reference' : 'entity';
  const operation = example === 'EntityRef' ? 'getRestorePoint' : `get${example}`;
  return {
    name,
    of: `${operation} ${form}/json`,
    answer: { body: json(example, changes) },
    beside: [{ at: `${operation} ${form}/xml`, body: xml(example, ...edits) }],
    verdict,
  };
}

function differ(location: string, inXml: string, inJson: string): Verdict {
  return ['fail', [location, `${inXml} (XML)`, `${inJson} (JSON)`]];
}

const SERVER = 'BackupServer';
const POINT = 'RestorePoint';
const FILE = 'BackupFile';
const UP = 'Up https://em.example.com:9398/api/repositories/8b1e4d92-57c3-4f0a-8e6d-1f2a3b4c5d60';
const POINTER = (label: string): string => label.replaceAll('~', '~0').replaceAll('/', '~1');

function members(value: Json): Json {
  if (Array.isArray(value)) return [...value].reverse().map(members) as Json;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, members(member as Json)]),
  );
}

checkTable(xmlJsonAgree, 'getBackup entity/json', [
  ...[
    'Backup',
    'BackupServer',
    'Repository',
    'RestorePoint',
    'VmRestorePoint',
    'BackupFile',
    'EntityRef',
  ].map((example) => pair(`the examples of ${example}`, example, {}, [])),
  ...(
    [
      ['9007199254740993', '9007199254740993', 'pass'],
      ['9223372036854775807', '9223372036854775807', 'pass'],
      ['9007199254740993', '9007199254740992', differ('/Capacity', '9007199254740993', '9007199254740992')],
      ['9007199254740992', '9007199254740993', differ('/Capacity', '9007199254740992', '9007199254740993')],
    ] as const
  ).map(([inXml, inJson, verdict]) => ({
    name: `an integer beyond 2^53: ${inXml} and ${inJson}`,
    of: 'getRepository entity/json',
    answer: { body: json('Repository').replace(/"Capacity":\d+/, `"Capacity":${inJson}`) },
    beside: [
      {
        at: 'getRepository entity/xml',
        body: xml('Repository', [/<Capacity>\d+/, `<Capacity>${inXml}`]),
      },
    ],
    verdict,
  })),
  {
    name: 'XML that we do not read',
    answer: { body: json('Backup') },
    beside: [{ at: 'getBackup entity/xml', body: '<a>'.repeat(300) + '</a>'.repeat(300) }],
    verdict: ['error', 'The body nests deeper than 256 levels, and this suite reads no more.'],
  },
  {
    name: 'the examples of QueryResult',
    of: 'queryRestorePoint json',
    answer: { body: json('QueryResult') },
    beside: [{ at: 'queryRestorePoint xml', body: xml('QueryResult') }],
    verdict: 'pass',
  },
  {
    name: 'the root of the API, where JSON has nulls',
    of: 'getRoot json',
    answer: { body: json('EnterpriseManager') },
    beside: [{ at: 'getRoot xml', body: xml('EnterpriseManager') }],
    verdict: 'pass',
  },
  {
    name: 'members and list items in another order',
    answer: { body: JSON.stringify(members(jsonValue('Backup'))) },
    beside: [{ at: 'getBackup entity/xml', body: xml('Backup') }],
    verdict: 'pass',
  },
  pair('null and absent', SERVER, { '/Description': null }, [[/<Description>.*<\/Description>/, '']]),
  pair('null and empty', SERVER, { '/Description': null }, [
    [/<Description>.*<\/Description>/, '<Description />'],
  ]),
  pair('absent and empty', SERVER, { '/Description': undefined }, [
    [/<Description>.*<\/Description>/, '<Description />'],
  ]),
  pair('no links and an empty list', 'Backup', { '/Links': [] }, [[/<Links>[\s\S]*<\/Links>/, '']]),
  pair('a time trimmed and not', POINT, { '/BackupDateUTC': '2026-03-09T22:00:12.620000Z' }, []),
  pair('a fraction of nothing', POINT, { '/BackupDateUTC': '2026-03-09T22:00:12.000Z' }, [
    [/12\.62Z/, '12Z'],
  ]),
  // Spellings of one fact (specs/representation/same-fact.spec.ts).
  pair('a time with an offset', POINT, { '/BackupDateUTC': '2026-03-09T23:00:12.62+01:00' }, []),
  pair(
    'another moment',
    POINT,
    { '/BackupDateUTC': '2026-03-09T22:00:12.62+01:00' },
    [],
    differ('/BackupDateUTC', '2026-03-09T22:00:12.62Z', '2026-03-09T21:00:12.62Z'),
  ),
  pair(
    'a schedule as genuine servers write it: whole dates, and RetrySpecified1',
    'Job',
    {
      '/JobScheduleOptions/Standart/OptionsDaily/Time': '2017-02-23T21:00:00Z',
      '/JobScheduleOptions/Standart/OptionsMonthly/Time': '2017-02-23T22:00:00+01:00',
      '/JobScheduleOptions/Standart/RetryOptions/RetrySpecified': undefined,
      '/JobScheduleOptions/Standart/RetryOptions/RetrySpecified1': true,
    },
    [],
  ),
  pair(
    'a schedule at another time',
    'Job',
    { '/JobScheduleOptions/Standart/OptionsDaily/Time': '2017-02-23T19:30:00Z' },
    [],
    differ('/JobScheduleOptions/Standart/OptionsDaily/Time', '22:00:00+01:00', '19:30:00Z'),
  ),
  pair('an address encoded differently', 'Backup', { '/Links/0/Href': `${API}repositories/a%3Fb` }, [
    [/repositories\/[^"]+/, 'repositories/a%3fb'],
  ]),
  pair('numbers written differently', FILE, { '/CompressRatio': 2 }, [
    [/<CompressRatio>.*</, '<CompressRatio>2.0<'],
  ]),
  pair('an exponent', FILE, { '/CompressRatio': 0.00001 }, [[/<CompressRatio>.*</, '<CompressRatio>1E-05<']]),
  pair('a plus sign', SERVER, { '/Port': 443 }, [[/<Port>.*</, '<Port>+0443<']]),
  pair('a number and a numeric string: that is for json-values', SERVER, { '/Port': '443' }, []),
  {
    name: 'an integer beyond what JSON numbers can hold in JavaScript',
    of: 'getBackupFile entity/json',
    answer: { body: json(FILE).replace(/"BackupSize":\d+/, '"BackupSize":9223372036854775807') },
    beside: [
      {
        at: 'getBackupFile entity/xml',
        body: xml(FILE, [/<BackupSize>\d+/, '<BackupSize>9223372036854775807']),
      },
    ],
    verdict: 'pass',
  },
  pair('undocumented members are for the tiers', SERVER, { '/Hint': 'x' }, [
    ['</BackupServer>', '<Note>y</Note></BackupServer>'],
  ]),
  pair('escaped in XML', 'Backup', { '/Name': '<R&D "1">\u00a0' }, [
    [/Name="Web Servers" UID/, 'Name="&lt;R&amp;D &quot;1&quot;>&#160;" UID'],
  ]),
  pair('CDATA', SERVER, { '/Description': 'a < b' }, [
    [/<Description>.*</, '<Description><![CDATA[a < b]]><'],
  ]),
  pair('XML in another order', 'Backup', {}, [
    [/(<Platform>.*<\/Platform>)(\s*)(<BackupType>.*<\/BackupType>)/, '$3$2$1'],
  ]),
  pair('another value', 'Backup', { '/Platform': 'HyperV' }, [], differ('/Platform', 'VMware', 'HyperV')),
  pair(
    'another fraction',
    POINT,
    { '/BackupDateUTC': '2026-03-09T22:00:12.621Z' },
    [],
    differ('/BackupDateUTC', '2026-03-09T22:00:12.62Z', '2026-03-09T22:00:12.621Z'),
  ),
  pair(
    'another second',
    POINT,
    { '/BackupDateUTC': '2026-03-09T22:00:13.62Z' },
    [],
    differ('/BackupDateUTC', '2026-03-09T22:00:12.62Z', '2026-03-09T22:00:13.62Z'),
  ),
  pair('absent in JSON', SERVER, { '/WcfPort': undefined }, [], differ('/WcfPort', '9405', 'absent')),
  pair('null in JSON', SERVER, { '/WcfPort': null }, [], differ('/WcfPort', '9405', 'absent')),
  pair('absent in XML', SERVER, {}, [[/<WcfPort>.*<\/WcfPort>/, '']], differ('/WcfPort', 'absent', '9405')),
  pair('0 is not absent', SERVER, { '/Port': 0 }, [[/<Port>.*<\/Port>/, '']], differ('/Port', 'absent', '0')),
  pair(
    'white space counts',
    'Backup',
    { '/Name': 'Web  Servers' },
    [],
    differ('/Name', 'Web Servers', 'Web  Servers'),
  ),
  pair(
    'case counts',
    'Backup',
    { '/Name': 'web Servers' },
    [],
    differ('/Name', 'Web Servers', 'web Servers'),
  ),
  pair(
    'the Type of a link',
    'Backup',
    { '/Links/0/Type': 'Repository' },
    [],
    differ(`/Links/${POINTER(UP)}/Type`, 'RepositoryReference', 'Repository'),
  ),
  pair(
    'a link less',
    'Backup',
    { '/Links/0': null },
    [],
    [
      'fail',
      [`/Links/${POINTER(UP)}/Href`, expect.stringMatching(/\(XML\)$/) as string, 'absent (JSON)'],
      [`/Links/${POINTER(UP)}/Name`, expect.stringMatching(/\(XML\)$/) as string, 'absent (JSON)'],
      [`/Links/${POINTER(UP)}/Type`, expect.stringMatching(/\(XML\)$/) as string, 'absent (JSON)'],
      [`/Links/${POINTER(UP)}/Rel`, expect.stringMatching(/\(XML\)$/) as string, 'absent (JSON)'],
    ],
  ),
  {
    name: 'ten differences are enough',
    answer: { body: '{}' },
    beside: [{ at: 'getBackup entity/xml', body: xml('Backup') }],
    verdict: [
      'fail',
      ...Array.from(
        { length: 10 },
        () => [expect.any(String), expect.any(String), 'absent (JSON)'] as [string, string, string],
      ),
    ],
  },
  {
    name: 'the target may change: one reading that agrees is enough',
    answer: { body: json('Backup') },
    beside: [
      {
        at: `${API}backups/5A7C2E90-4d1b-4e8f-b3a6-9c8d7e6f5a42/?FORMAT=entity`,
        body: xml('Backup', ['>VMware<', '>HyperV<']),
      },
      { at: 'getBackup entity/xml', body: xml('Backup') },
    ],
    verdict: 'pass',
  },
  {
    name: 'the XML form was not read',
    answer: { body: json('Backup') },
    beside: [{ at: 'getBackup reference/xml', body: xml('EntityRef') }],
    verdict: ['not-observed', 'The XML form was not read.'],
  },
  {
    name: 'the XML form is cut off',
    answer: { body: json('Backup') },
    beside: [{ at: 'getBackup entity/xml', body: xml('Backup').slice(0, 500) }],
    verdict: ['not-observed', 'The XML form was not read.'],
  },
  {
    name: 'the XML form failed',
    answer: { body: json('Backup') },
    beside: [{ at: 'getBackup entity/xml', status: 500, body: xml('Error') }],
    verdict: ['not-observed', 'The XML form was not read.'],
  },
  {
    name: 'JSON cut off',
    answer: { body: '{"Name":' },
    beside: [{ at: 'getBackup entity/xml', body: xml('Backup') }],
    verdict: ['blocked', 'blocked by json-well-formed'],
  },
  {
    name: 'the XML side is not judged again',
    of: 'getBackup entity/xml',
    answer: { body: xml('Backup') },
    verdict: 'not-applied',
  },
  {
    name: 'a logon makes a session of its own each time',
    of: 'logon json',
    answer: { body: json('LogonSession') },
    verdict: 'not-applied',
  },
]);
