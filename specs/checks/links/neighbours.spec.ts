/** What links say of what they lead to: Type, Name, the way up and down, and operations that change something. */

import { actionLinks } from '../../../src/checks/links/action-links.js';
import { actionNamed } from '../../../src/checks/links/action-named.js';
import { childrenLeadUp } from '../../../src/checks/links/children-lead-up.js';
import { linkNameOfTarget } from '../../../src/checks/links/link-name-of-target.js';
import { linkTypePresent } from '../../../src/checks/links/link-type-present.js';
import { parentsHoldChildren } from '../../../src/checks/links/parents-hold-children.js';
import { API, checkTable, type Edit, json, type Row, xml } from '../harness.js';

const BACKUP = `${API}backups/5a7c2e90-4d1b-4e8f-b3a6-9c8d7e6f5a42`;
const OTHER = `${API}backups/e19b3f48-6a0c-4d72-8f5e-2b1c0d9e8f73`;
const SERVER = `${API}backupServers/3d5f7c1e-2a84-4b6c-9f10-6c0e8a4b7d21`;
const POINT = '91d4c6b8-3e2f-4a59-8c7d-6e5f4a3b2c14';
const NO_LINKS: Edit = [/<Links>[\s\S]*<\/Links>/, '<Links />'];

checkTable(linkTypePresent, 'getBackup entity/xml', [
  { name: 'a Type in every link', answer: { body: xml('Backup') }, verdict: 'pass' },
  {
    name: 'none in one of them',
    answer: { body: xml('Backup', [' Type="RepositoryReference"', '']) },
    verdict: [
      'warn',
      ['/Backup/Links/Link[1]', 'a Type', `none for ${API}repositories/8b1e4d92-57c3-4f0a-8e6d-1f2a3b4c5d60`],
    ],
  },
  {
    name: 'null in JSON',
    of: 'getBackup entity/json',
    answer: { body: json('Backup', { '/Links/3/Type': null }) },
    verdict: ['warn', ['/Links/3', 'a Type', `none for ${BACKUP}/restorePoints`]],
  },
  {
    name: 'links that change something need none',
    of: 'getCredentials xml',
    answer: { body: xml('CredentialsInfo', [/<Link [^>]*Rel="Up" \/>/, '']) },
    verdict: ['not-observed', 'The body has no link to a resource.'],
  },
]);

const server = (name: string) => ({
  at: SERVER,
  body: `<EntityRef xmlns="http://www.veeam.com/ent/v1.0" UID="urn:veeam:BackupServer:3d5f7c1e-2a84-4b6c-9f10-6c0e8a4b7d21" Name="${name}" Href="${SERVER}" Type="BackupServerReference" />`,
});

checkTable(linkNameOfTarget, 'getBackup entity/xml', [
  {
    name: 'the same',
    answer: { body: xml('Backup') },
    beside: [server('vbr01.example.com')],
    verdict: 'pass',
  },
  {
    name: 'another',
    answer: { body: xml('Backup') },
    beside: [server('vbr02.example.com')],
    verdict: ['warn', ['/Backup/Links/Link[2]/@Name', 'vbr02.example.com', 'vbr01.example.com']],
  },
  {
    name: 'a part may call the whole what it likes',
    answer: {
      body: xml('Backup', [
        `Href="${SERVER}" Name="vbr01.example.com" Type="BackupServerReference"`,
        `Href="${OTHER}" Name="Parent Backup" Type="BackupReference"`,
      ]),
    },
    beside: [{ at: OTHER, body: xml('Backup') }],
    verdict: ['not-observed', 'No link with a Name leads to a resource that was read.'],
  },
]);

checkTable(actionLinks, 'getCredentials xml', [
  { name: 'documented addresses', answer: { body: xml('CredentialsInfo') }, verdict: 'pass' },
  {
    name: 'the action left out, as the link Edit of a job does',
    of: 'getJob entity/xml',
    answer: {
      body: `<Job xmlns="http://www.veeam.com/ent/v1.0"><Links><Link Rel="Edit" Href="${API}jobs/${POINT}" /></Links></Job>`,
    },
    verdict: 'pass',
  },
  {
    name: 'an address that nobody knows for the method',
    answer: {
      body: xml('CredentialsInfo', [
        /\/credentials\/[^"]*" Type="Credentials" Rel="Delete"/,
        '/nowhere" Rel="Start"',
      ]),
    },
    verdict: [
      'warn',
      ['/CredentialsInfo/Links/Link[3]/@Href', 'an address that takes POST', `${SERVER}/nowhere`],
    ],
  },
  ...[
    ['download', 'Download', false] as const,
    // Other actions have pages, so their addresses are known.
    ['start', 'Start', true] as const,
  ].map(([action, rel, warns]): Row => {
    const href = `${API}jobs/${POINT}/nowhere?action=${action}`;
    return {
      name: `an action ${action} where no page has it`,
      of: 'getJob entity/xml',
      answer: {
        body: `<Job xmlns="http://www.veeam.com/ent/v1.0"><Links><Link Rel="${rel}" Href="${href}" /></Links></Job>`,
      },
      verdict: warns
        ? ['warn', ['/Job/Links/Link/@Href', 'an address that takes POST', href]]
        : ['not-observed', 'The body has no link that changes something.'],
    };
  }),
  {
    name: 'nothing that changes anything',
    of: 'getBackup entity/xml',
    answer: { body: xml('Backup') },
    verdict: ['not-observed', 'The body has no link that changes something.'],
  },
]);

const points = {
  body: xml('RestorePoints', [/<\/RestorePoint>[\s\S]*<\/RestorePoints>/, '</RestorePoint></RestorePoints>']),
};

checkTable(childrenLeadUp, 'listBackupRestorePoints entity/xml', [
  {
    name: 'back to where they are listed',
    url: `${BACKUP}/restorePoints?format=Entity`,
    answer: points,
    verdict: 'pass',
  },
  {
    name: 'to another of that kind',
    url: `${OTHER}/restorePoints?format=Entity`,
    answer: points,
    verdict: [
      'warn',
      ['/RestorePoints/RestorePoint/Links/Link[1]', new URL(OTHER).pathname.replace('/api', ''), BACKUP],
    ],
  },
  {
    name: 'to nothing of that kind',
    url: `${BACKUP}/restorePoints?format=Entity`,
    answer: { body: xml('EntityReferences', [/backups\//g, 'jobs/']).replaceAll('"Up"', '"Down"') },
    verdict: ['not-observed', 'No member of the list has an Up link to such a resource.'],
  },
]);

checkTable(parentsHoldChildren, 'getRestorePoint entity/xml', [
  {
    name: 'what it leads up to lists it',
    answer: { body: xml('RestorePoint') },
    beside: [{ at: `${BACKUP}/restorePoints`, body: xml('RestorePoints') }],
    verdict: 'pass',
  },
  {
    name: 'what it leads up to does not list it',
    answer: { body: xml('RestorePoint') },
    beside: [{ at: `${BACKUP}/restorePoints`, body: xml('EntityReferences') }],
    verdict: [
      'warn',
      [
        '/RestorePoint/Links/Link[1]',
        'a member of /backups/{ID}/restorePoints',
        `urn:veeam:RestorePoint:${POINT}`,
      ],
    ],
  },
  {
    name: 'nothing of a parent was read',
    answer: { body: xml('RestorePoint') },
    verdict: ['not-observed', 'No collection of a parent was read.'],
  },
  {
    name: 'nothing leads up',
    answer: { body: xml('RestorePoint', NO_LINKS) },
    beside: [{ at: `${BACKUP}/restorePoints`, body: xml('RestorePoints') }],
    verdict: ['not-observed', 'No collection of a parent was read.'],
  },
]);

const STOP = `${API}backupSessions/${POINT}`;
const session = (rel: string, href: string): string =>
  `<BackupJobSession xmlns="http://www.veeam.com/ent/v1.0"><Links><Link Rel="${rel}" Href="${href}" /></Links></BackupJobSession>`;

checkTable(actionNamed, 'getBackupSession entity/xml', [
  {
    name: 'the action of the Rel',
    answer: { body: session('Stop', `${STOP}?action=stop`) },
    verdict: 'pass',
  },
  {
    name: 'no action',
    answer: { body: session('Stop', STOP) },
    verdict: ['fail', ['/BackupJobSession/Links/Link/@Href', 'action=stop', 'no action']],
  },
  {
    name: 'another action',
    answer: { body: session('Stop', `${STOP}?action=start`) },
    verdict: ['fail', ['/BackupJobSession/Links/Link/@Href', 'action=stop', 'action=start']],
  },
  {
    name: 'nothing to be started',
    of: 'getBackup entity/xml',
    answer: { body: xml('Backup') },
    verdict: ['not-observed', 'The body has no link to an action.'],
  },
]);
