/** uid-pattern and uid-agrees: what a UID looks like, and whether it speaks of the resource it stands at. */
import { uidAgrees } from '../../../src/checks/identity/uid-agrees.js';
import { uidPattern } from '../../../src/checks/identity/uid-pattern.js';
import { API, checkTable, type Edit, json, type Row, xml } from '../harness.js';

const GUID = '5a7c2e90-4d1b-4e8f-b3a6-9c8d7e6f5a42';
const PATTERN = 'urn:veeam:<Kind>:<guid>';

/** A row about the Backup example with another UID. */
function uid(name: string, value: string, verdict: Row['verdict']): Row {
  return { name, answer: { body: xml('Backup', [/ UID="[^"]*"/, ` UID="${value}"`]) }, verdict };
}

function malformed(name: string, value: string): Row {
  return uid(name, value, ['fail', ['/Backup/@UID', PATTERN, value]]);
}

checkTable(uidPattern, 'getBackup entity/xml', [
  uid('as documented', `urn:veeam:Backup:${GUID}`, 'pass'),
  uid('in capitals', `URN:VEEAM:Backup:${GUID.toUpperCase()}`, 'pass'),
  uid('of another kind: that is for uid-agrees', `urn:veeam:Repository:${GUID}`, 'pass'),
  uid('of a VM of the catalog, which has its name for a GUID', 'urn:veeam:CatalogVm:web 01', 'pass'),
  malformed('a name where only VMs of the catalog have one', 'urn:veeam:Backup:web01'),
  malformed('empty', ''),
  malformed('a bare GUID', GUID),
  malformed('no kind', `urn:veeam::${GUID}`),
  malformed('another namespace', `urn:VMware:Vm:${GUID}.vm-1036`),
  malformed('a GUID in braces', `urn:veeam:Backup:{${GUID}}`),
  malformed('a GUID without hyphens', `urn:veeam:Backup:${GUID.replaceAll('-', '')}`),
  malformed('white space around', ` urn:veeam:Backup:${GUID} `),
  malformed('more behind it', `urn:veeam:Backup:${GUID}.1`),
  {
    name: 'where genuine servers are known to have a bare GUID',
    of: 'getVlanConfiguration entity/xml',
    answer: { body: xml('VlanConfiguration', [/ UID="[^"]*"/, ` UID="${GUID}"`]) },
    verdict: ['warn', ['/VlanConfiguration/@UID', PATTERN, GUID]],
  },
  {
    name: 'in JSON',
    of: 'getBackup entity/json',
    answer: { body: json('Backup', { '/UID': 'x' }) },
    verdict: ['fail', ['/UID', PATTERN, 'x']],
  },
  {
    name: 'the second of a list',
    of: 'listBackups reference/json',
    answer: { body: json('EntityReferences', { '/Refs/1/UID': '' }) },
    verdict: ['fail', ['/Refs/1/UID', PATTERN, '']],
  },
  {
    name: 'the second of a list in XML',
    of: 'listBackups reference/xml',
    answer: { body: xml('EntityReferences', [/urn:veeam:Backup:e19b3f48/, 'Backup:e19b3f48']) },
    verdict: [
      'fail',
      ['/EntityReferences/Ref[2]/@UID', PATTERN, 'Backup:e19b3f48-6a0c-4d72-8f5e-2b1c0d9e8f73'],
    ],
  },
  {
    name: 'absent: that is for xml-required',
    answer: { body: xml('Backup', [/ UID="[^"]*"/, '']) },
    verdict: ['not-observed', 'No resource in the body has a UID.'],
  },
  {
    name: 'null',
    of: 'getBackup entity/json',
    answer: { body: json('Backup', { '/UID': null }) },
    verdict: ['not-observed', 'No resource in the body has a UID.'],
  },
  {
    name: 'an empty collection',
    of: 'listBackups reference/json',
    answer: { body: '{"Refs":[]}' },
    verdict: ['not-observed', 'No resource in the body has a UID.'],
  },
  {
    name: 'a logon session has none',
    of: 'getLogonSession xml',
    answer: { body: xml('LogonSession') },
    verdict: 'not-applied',
  },
]);

function backup(name: string, verdict: Row['verdict'], ...edits: Edit[]): Row {
  return { name, answer: { body: xml('Backup', ...edits) }, verdict };
}

const OTHER = 'e19b3f48-6a0c-4d72-8f5e-2b1c0d9e8f73';
const OWN_HREF = /Href="[^"]*format=Entity"/;

checkTable(uidAgrees, 'getBackup entity/xml', [
  {
    name: 'a list that has no form of references',
    of: 'listSystemSessions xml',
    answer: {
      body: xml('SystemSessions', [
        /SystemSession:8d2f0a47-c1e3-45b8-8926-3a4b5c6d7e8f/,
        'SystemSession:9e301b58-d2f4-46c9-9a37-4b5c6d7e8f90',
      ]),
    },
    verdict: [
      'fail',
      [
        '/SystemSessions/Sessions[1]/@Href',
        '9e301b58-d2f4-46c9-9a37-4b5c6d7e8f90',
        `${API}systemSessions/8d2f0a47-c1e3-45b8-8926-3a4b5c6d7e8f?format=Entity`,
      ],
    ],
  },
  { name: 'the example', answer: { body: xml('Backup') }, verdict: 'pass' },
  {
    name: 'the reference',
    of: 'getRestorePoint reference/json',
    answer: { body: json('EntityRef') },
    verdict: 'pass',
  },
  {
    name: 'a list of references',
    of: 'listBackups reference/xml',
    answer: { body: xml('EntityReferences') },
    verdict: 'pass',
  },
  backup('the case of GUIDs and kinds does not count', 'pass', [
    `urn:veeam:Backup:${GUID}`,
    `urn:veeam:backup:${GUID.toUpperCase()}`,
  ]),
  backup('an Href with the whole UID', 'pass', [
    OWN_HREF,
    `Href="https://em.example.com:9398/api/backups/urn:veeam:Backup:${GUID}?format=Entity"`,
  ]),
  backup('percent-encoded', 'pass', [OWN_HREF, `Href="/api/backups/${GUID.replaceAll('-', '%2D')}"`]),
  backup('a relative Href', 'pass', [OWN_HREF, `Href="/api//Backups/${GUID}/?format=Entity"`]),
  backup('Type absent: the Href is judged', 'pass', [/ Type="Backup"/, '']),
  backup(
    'a UID of another kind',
    ['fail', ['/Backup/@UID', 'Backup', 'Repository']],
    ['urn:veeam:Backup:', 'urn:veeam:Repository:'],
  ),
  backup(
    'a Type of another kind',
    ['fail', ['/Backup/@UID', 'Replica', 'Backup']],
    [/ Type="Backup"/, ' Type="Replica"'],
  ),
  backup(
    'an Href of another resource',
    ['fail', ['/Backup/@Href', GUID, `https://em.example.com:9398/api/backups/${OTHER}?format=Entity`]],
    [`backups/${GUID}?format=Entity`, `backups/${OTHER}?format=Entity`],
  ),
  backup(
    'an Href whose encoding is broken',
    ['fail', ['/Backup/@Href', GUID, '/api/backups/%']],
    [OWN_HREF, 'Href="/api/backups/%"'],
  ),
  backup('an empty Href', ['fail', ['/Backup/@Href', GUID, '']], [OWN_HREF, 'Href=""']),
  {
    name: 'where another requirement is disputed',
    of: 'getVlanConfiguration entity/xml',
    answer: {
      body: xml('VlanConfiguration', [
        / UID="[^"]*"/,
        ` UID="urn:veeam:Backup:${GUID}" Type="VlanConfiguration"`,
      ]),
    },
    verdict: ['fail', ['/VlanConfiguration/@UID', 'VlanConfiguration', 'Backup']],
  },
  {
    name: 'both, in a member of a JSON list',
    of: 'listBackups reference/json',
    answer: {
      body: json('EntityReferences', {
        '/Refs/0/UID': `urn:veeam:Job:${OTHER}`,
      }),
    },
    verdict: [
      'fail',
      ['/Refs/0/UID', 'Backup', 'Job'],
      ['/Refs/0/Href', OTHER, `https://em.example.com:9398/api/backups/${GUID}`],
    ],
  },
  {
    name: 'a UID that is none',
    answer: { body: xml('Backup', [/ UID="[^"]*"/, ' UID="x"']) },
    verdict: ['blocked', 'blocked by uid-pattern'],
  },
  {
    name: 'nothing to compare it with',
    of: 'listBackups reference/json',
    answer: { body: `{"Refs":[{"UID":"urn:veeam:Backup:${GUID}","Href":null}]}` },
    verdict: ['not-observed', 'No resource in the body has a UID.'],
  },
  {
    name: 'an empty list',
    of: 'listBackups reference/json',
    answer: { body: '{"Refs":[]}' },
    verdict: ['not-observed', 'No resource in the body has a UID.'],
  },
]);
