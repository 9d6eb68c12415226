import { policyEdited } from '../../../src/checks/cdp/policy-edited.js';
import type { Check } from '../../../src/checks/check.js';
import { cloneOfJob } from '../../../src/checks/jobs/clone-of-job.js';
import { failoverPlanEdited } from '../../../src/checks/jobs/failover-plan-edited.js';
import { linkedBackupsRemoved } from '../../../src/checks/jobs/linked-backups-removed.js';
import type { Json } from '../../../src/representation/json.js';
import { FINDS } from '../finds.js';
import { API, checkTable, json, type Place } from '../harness.js';

/** What the plan copies. */
const ORIGINAL = FINDS.one('Job', ({ facts }) => facts.Platform === 'VMware');

const job = (description: string, changes: Readonly<Record<string, Json>> = {}): string =>
  json('Job', { '/Description': description, ...changes });

interface Edited {
  readonly check: Check;
  readonly read: string;
  readonly action: string;
  readonly root: string;
  readonly sent: string;
  readonly level: 'fail' | 'warn';
}

const EDITED: readonly Edited[] = [
  {
    check: policyEdited,
    read: 'getCdpPolicy',
    action: 'editCdpPolicy/cdp.edit-partial/whole',
    root: 'CdpPolicy',
    sent: 'Edited as a whole (json)',
    level: 'warn',
  },
  {
    check: failoverPlanEdited,
    read: 'getFailoverPlan',
    action: 'editFailoverPlan/jobs.failover-edit',
    root: 'FailoverPlan',
    sent: 'Edited (json)',
    level: 'fail',
  },
];

for (const { check, read, action, root, sent, level } of EDITED) {
  const before = { at: `${read} before/${action}/json`, body: json(root, { '/Description': 'Old' }) };
  const lost: Place = ['/Name', 'Old name', 'New name'];
  checkTable(check, `${read} after/${action}/json`, [
    {
      name: 'what was sent, and the rest',
      answer: { body: json(root, { '/Description': sent }) },
      beside: [before],
      verdict: 'pass',
    },
    {
      name: 'what was there before',
      answer: { body: json(root, { '/Description': 'Old' }) },
      beside: [before],
      verdict: [level, ['/Description', sent, 'Old']],
    },
    {
      name: 'more than what was sent',
      answer: { body: json(root, { '/Description': sent, '/Name': 'New name' }) },
      beside: [{ ...before, body: json(root, { '/Description': 'Old', '/Name': 'Old name' }) }],
      verdict: [level, lost],
    },
    {
      name: 'nothing was read before',
      answer: { body: json(root, { '/Description': sent }) },
      verdict: ['not-observed', 'The entity was not seen before the edit.'],
    },
  ]);
}

const COPY = `${API}jobs/00000000-0000-4000-8000-000000000001`;
const server = (id: string): Readonly<Record<string, Json>> => ({
  '/Links': [{ Rel: 'Up', Href: `${API}backupServers/${id}?format=Entity`, Type: 'BackupServer' }],
});
const task = (href: string): string =>
  json('Task', { '/Links': [{ Rel: 'Related', Href: `${href}?format=Entity`, Type: 'Job' }] });
const creation = { at: 'cloneJob json', body: json('Task') };
const ended = { at: 'getTask cloneJob/json', body: task(COPY) };

/** The original is read where the creation went. */
const original = (at: string): { at: string; body: string } => ({ at, body: job('Original', server('1')) });

checkTable(cloneOfJob, 'getJob created/json', rowsOfCopies());

function rowsOfCopies(): Parameters<typeof checkTable>[2] {
  const url = `${API}jobs/${ORIGINAL.id}?format=Entity`;
  const beside = [creation, ended, original(url)];
  return [
    {
      name: 'on the same server, linked by the task',
      url: COPY,
      answer: { body: job('To be deleted', server('1')) },
      beside,
      verdict: 'pass',
    },
    {
      name: 'on another server',
      url: COPY,
      answer: { body: job('To be deleted', server('2')) },
      beside,
      verdict: ['fail', ['/Links', '/api/backupservers/1', '/api/backupservers/2']],
    },
    {
      name: 'the task links to something else',
      url: COPY,
      answer: { body: job('To be deleted', server('1')) },
      beside: [creation, { ...ended, body: task(`${API}jobs/2`) }, original(url)],
      verdict: ['fail', ['/Links', new URL(COPY).pathname, `${API}jobs/2?format=Entity`]],
    },
    {
      name: 'the original was not read',
      url: COPY,
      answer: { body: job('To be deleted', server('1')) },
      beside: [creation, ended],
      verdict: ['not-observed', 'The original, or the task, was not seen.'],
    },
  ];
}

const LINK = 'linkJob/jobs.linked-backups-lost/json';
const copyJob = (...uids: readonly string[]): string =>
  job('Copy', {
    '/JobInfo': {
      ImmediateBackupCopyJobInfo: {
        LinkedBackupIncludes: {
          LinkedBackups: uids.map((LinkedBackupUid) => ({ ObjectInJobId: '1', LinkedBackupUid })),
        },
      },
    },
  });
const linked = { at: `getJob before/${LINK}`, body: copyJob('urn:veeam:Backup:1') };

checkTable(linkedBackupsRemoved, `getJob after/${LINK}`, [
  { name: 'no linked backup is left', answer: { body: copyJob() }, beside: [linked], verdict: 'pass' },
  {
    name: 'it is still linked',
    answer: { body: copyJob('urn:veeam:Backup:1') },
    beside: [linked],
    verdict: ['fail', ['/JobInfo', 'no linked backup', '1']],
  },
  {
    name: 'there was none',
    answer: { body: copyJob() },
    beside: [{ ...linked, body: copyJob() }],
    verdict: ['not-observed', 'The job had no linked backups.'],
  },
]);
