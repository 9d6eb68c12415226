import type { Check } from '../../../src/checks/check.js';
import { acceptedWithoutBody } from '../../../src/checks/infrastructure/accepted-without-body.js';
import { quickBackupLinksSession } from '../../../src/checks/infrastructure/quick-backup-links-session.js';
import { secretCreatedWithoutBody } from '../../../src/checks/infrastructure/secret-created-without-body.js';
import { severalVmsZipped } from '../../../src/checks/infrastructure/several-vms-zipped.js';
import { zipLinksSession } from '../../../src/checks/infrastructure/zip-links-session.js';
import { API, checkTable, json } from '../harness.js';

const BODILESS: readonly (readonly [Check, string])[] = [
  [acceptedWithoutBody, 'createBackupServer json'],
  [acceptedWithoutBody, 'createPassword xml'],
  [secretCreatedWithoutBody, 'createCredentials json'],
];

for (const [check, of] of BODILESS) {
  checkTable(check, of, [
    { name: 'no body', answer: {}, verdict: 'pass' },
    { name: 'a body', answer: { body: '{}' }, verdict: ['warn', ['/', 'no body', '2 bytes']] },
    { name: 'another answer', answer: { status: 500 }, verdict: ['blocked', 'blocked by status-code'] },
    { name: 'another operation', of: 'createCloudTenant json', answer: {}, verdict: 'not-applied' },
  ]);
}

const LINKED: readonly (readonly [Check, string])[] = [
  [quickBackupLinksSession, 'getTask startQuickBackup/json'],
  [zipLinksSession, 'getTask startVeeamZip/json'],
];
const task = (path: string): string =>
  json('Task', {
    '/Links': [{ Rel: 'Related', Href: `${API}${path}?format=Entity`, Type: 'BackupJobSession' }],
  });

for (const [check, of] of LINKED) {
  checkTable(check, of, [
    { name: 'the session', answer: { body: task('backupSessions/1') }, verdict: 'pass' },
    {
      name: 'something else',
      answer: { body: task('jobs/1') },
      verdict: ['fail', ['/Links', '/backupSessions/{ID}', `${API}jobs/1?format=Entity`]],
    },
    {
      name: 'nothing',
      answer: { body: json('Task', { '/Links': [] }) },
      verdict: ['fail', ['/Links', '/backupSessions/{ID}', 'absent']],
    },
    {
      name: 'a task that failed',
      answer: { body: json('Task', { '/Result': { Message: 'No', Success: false } }) },
      verdict: ['not-observed', 'The task has not succeeded.'],
    },
  ]);
}

checkTable(severalVmsZipped, 'startVeeamZip several/xml', [
  { name: 'accepted', answer: { body: json('Task') }, verdict: 'pass' },
  { name: 'refused', answer: { status: 400 }, verdict: ['warn', ['status', '202', '400 BadRequest']] },
  { name: 'one VM', of: 'startVeeamZip xml', answer: { body: json('Task') }, verdict: 'not-applied' },
]);
