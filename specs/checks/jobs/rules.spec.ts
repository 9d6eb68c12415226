import { agentRetryRefused } from '../../../src/checks/agents/agent-retry-refused.js';
import { lastPolicyObjectRefused } from '../../../src/checks/cdp/last-policy-object-refused.js';
import type { Check } from '../../../src/checks/check.js';
import { editWithoutAddressRefused } from '../../../src/checks/infrastructure/edit-without-address-refused.js';
import { incompleteBackupServerRefused } from '../../../src/checks/infrastructure/incomplete-backup-server-refused.js';
import { unknownZipPasswordRefused } from '../../../src/checks/infrastructure/unknown-zip-password-refused.js';
import { unprocessedQuickBackupRefused } from '../../../src/checks/infrastructure/unprocessed-quick-backup-refused.js';
import { usedCredentialsDeletionRefused } from '../../../src/checks/infrastructure/used-credentials-deletion-refused.js';
import { usedPasswordDeletionRefused } from '../../../src/checks/infrastructure/used-password-deletion-refused.js';
import { cloneBodyRefused } from '../../../src/checks/jobs/clone-body-refused.js';
import { foreignJobDeletionRefused } from '../../../src/checks/jobs/foreign-job-deletion-refused.js';
import { jobRetryRefused } from '../../../src/checks/jobs/job-retry-refused.js';
import { lastJobObjectRefused } from '../../../src/checks/jobs/last-job-object-refused.js';
import { actionByParameterRefused } from '../../../src/checks/nas/action-by-parameter-refused.js';
import { nasRetryRefused } from '../../../src/checks/nas/nas-retry-refused.js';
import { checkTable, json } from '../harness.js';

const REFUSALS = '400 or 403 or 404 or 405 or 409';

/** Check, and the case of a request that must be refused at once. */
const AT_ONCE: readonly (readonly [Check, string])[] = [
  [incompleteBackupServerRefused, 'createBackupServer without-password/json'],
  [editWithoutAddressRefused, 'editBackupServer without-address/xml'],
  [usedCredentialsDeletionRefused, 'deleteCredentials used/xml'],
  [usedPasswordDeletionRefused, 'deletePassword used/xml'],
  [actionByParameterRefused, 'stopNasJob by-parameter/json'],
];

for (const [check, of] of AT_ONCE) {
  checkTable(check, of, [
    { name: 'refused', answer: { status: 400 }, verdict: 'pass' },
    {
      name: 'accepted',
      answer: { status: 202, reason: 'Accepted' },
      verdict: ['fail', ['status', REFUSALS, '202 Accepted']],
    },
    { name: 'no answer', verdict: ['error', 'timeout: No complete answer within 30000 ms.'] },
    { name: 'says nothing of other requests', of: 'createPassword xml', answer: {}, verdict: 'not-applied' },
  ]);
}

/** Check, and the case of a request that its task may refuse as well. */
const BY_TASK: readonly (readonly [Check, string])[] = [
  [jobRetryRefused, 'retryJob never-run/json'],
  [agentRetryRefused, 'retryAgentBackupJob ended-well/xml'],
  [nasRetryRefused, 'retryNasJob ended-well/xml'],
  [cloneBodyRefused, 'cloneJob name-of-51/json'],
  [cloneBodyRefused, 'cloneJob of-another-kind/xml'],
  [lastPolicyObjectRefused, 'deleteCdpPolicyInclude last/xml'],
  [unprocessedQuickBackupRefused, 'startQuickBackup of-no-job/xml'],
  [unknownZipPasswordRefused, 'startVeeamZip no-password/json'],
  [foreignJobDeletionRefused, 'deleteJob of-agents/xml'],
  [foreignJobDeletionRefused, 'deleteJob of-shares/xml'],
];

const FAILED = json('Task', { '/Result': { Message: 'No', Success: false } });
const RUNNING = json('Task', { '/State': 'Running', '/Result': undefined });
const accepted = { status: 202, reason: 'Accepted', body: RUNNING };

for (const [check, of] of BY_TASK) {
  const task = `getTask ${of.replace(' ', '/')}`;
  checkTable(check, of, [
    { name: 'refused at once', answer: { status: 400 }, verdict: 'pass' },
    { name: 'refused by its task', answer: accepted, beside: [{ at: task, body: FAILED }], verdict: 'pass' },
    {
      name: 'done',
      answer: accepted,
      beside: [{ at: task, body: json('Task') }],
      verdict: ['fail', ['status', REFUSALS, '202 Accepted, and its task succeeded']],
    },
    {
      name: 'the task goes on',
      answer: accepted,
      beside: [{ at: task, body: RUNNING }],
      verdict: ['not-observed', 'Its task has not ended.'],
    },
    {
      name: 'another answer',
      answer: { status: 500 },
      verdict: ['fail', ['status', REFUSALS, '500 Internal Server Error']],
    },
  ]);
}

const objects = (...names: readonly string[]): string =>
  JSON.stringify({
    ObjectInJobs: names.map((Name) => ({
      Name,
      Href: `https://em.example.com:9398/api/jobs/1/includes/${Name}`,
    })),
  });
const LISTED = 'listJobObjects before/removeJobObject/jobs.last-object/last/json';

checkTable(lastJobObjectRefused, 'removeJobObject last/json', [
  {
    name: 'refused',
    answer: { status: 400 },
    beside: [{ at: LISTED, body: objects('web01') }],
    verdict: 'pass',
  },
  {
    name: 'removed',
    answer: accepted,
    beside: [
      { at: LISTED, body: objects('web01') },
      { at: 'getTask removeJobObject/last/json', body: json('Task') },
    ],
    verdict: ['fail', ['status', REFUSALS, '202 Accepted, and its task succeeded']],
  },
  {
    name: 'one of two is removed',
    answer: accepted,
    beside: [{ at: LISTED, body: objects('web01', 'web02') }],
    verdict: ['not-observed', 'The job has 2 objects, not one.'],
  },
]);
