import { restoreBodyAccepted } from '../../../src/checks/backups/restore-body-accepted.js';
import { guestFilesAfterBrowse } from '../../../src/checks/catalog/guest-files-after-browse.js';
import { restoreWithoutBodyAccepted } from '../../../src/checks/catalog/restore-without-body-accepted.js';
import type { Check } from '../../../src/checks/check.js';
import { statusCode } from '../../../src/checks/http/status-code.js';
import { checkTable, json } from '../harness.js';

const FILES = 'after/browseCatalogVmRestorePoint/catalog.guest-files-after-browse/json';

/** Check, a case that has the form of its page, and its status code. */
const FORMS: readonly (readonly [Check, string, number])[] = [
  [restoreBodyAccepted, 'restoreVm xml', 202],
  [restoreBodyAccepted, 'restoreVm cloud-director/json', 202],
  [restoreBodyAccepted, 'restoreVApp json', 202],
  [restoreWithoutBodyAccepted, 'restoreGuestFile xml', 202],
  [guestFilesAfterBrowse, `getGuestFileSystem ${FILES}`, 200],
];

for (const [check, of, status] of FORMS) {
  checkTable(check, of, [
    { name: `${of}: accepted`, answer: { status }, verdict: 'pass' },
    {
      name: `${of}: refused`,
      answer: { status: 400 },
      verdict: ['fail', ['status', `${status}`, '400 BadRequest']],
    },
    { name: `${of}: no answer`, verdict: ['error', 'timeout: No complete answer within 30000 ms.'] },
    { name: 'says nothing of other requests', of: 'createPassword xml', answer: {}, verdict: 'not-applied' },
  ]);
}

checkTable(statusCode, 'restoreVm json', [
  { name: 'as its page has it', answer: { status: 202, body: json('Task') }, verdict: 'pass' },
  {
    name: 'what the form explains is not found twice',
    answer: { status: 400 },
    verdict: ['blocked', 'blocked by restore-body-accepted'],
  },
  {
    name: 'another status of another operation',
    of: 'failoverVmReplicaPoint json',
    answer: { status: 400 },
    verdict: ['fail', ['status', '202', '400']],
  },
]);
