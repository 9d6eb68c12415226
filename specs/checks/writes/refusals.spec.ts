import type { Check } from '../../../src/checks/check.js';
import { deletedTaskRefused } from '../../../src/checks/tasks/deleted-task-refused.js';
import { foreignTaskRefused } from '../../../src/checks/tasks/foreign-task-refused.js';
import { deletedIsGone } from '../../../src/checks/writes/deleted-is-gone.js';
import { malformedBodyRefused } from '../../../src/checks/writes/malformed-body-refused.js';
import { missingMemberRefused } from '../../../src/checks/writes/missing-member-refused.js';
import { mistypedMemberRefused } from '../../../src/checks/writes/mistyped-member-refused.js';
import { undocumentedMethodRefused } from '../../../src/checks/writes/undocumented-method-refused.js';
import { unknownMemberRefused } from '../../../src/checks/writes/unknown-member-refused.js';
import { wrongOrderRefused } from '../../../src/checks/writes/wrong-order-refused.js';
import { wrongTypeRefused } from '../../../src/checks/writes/wrong-type-refused.js';
import { API, checkTable } from '../harness.js';

const TASK = 'createVCloudOrganizationConfig';

/** Check, case, status that is right, one that is not, how bad that is. */
const TABLE: readonly (readonly [Check, string, number, number, 'fail' | 'warn'])[] = [
  [malformedBodyRefused, 'createPassword malformed-body/xml', 400, 202, 'fail'],
  [missingMemberRefused, 'createCloudTenant missing-member/json', 400, 202, 'warn'],
  [mistypedMemberRefused, 'createPassword mistyped-member/xml', 400, 202, 'warn'],
  [unknownMemberRefused, 'createPassword unknown-member/json', 400, 202, 'warn'],
  [wrongOrderRefused, 'createPassword wrong-order/xml', 400, 202, 'fail'],
  [deletedIsGone, 'getPassword deleted/json', 404, 200, 'fail'],
  [undocumentedMethodRefused, 'listBackups undocumented-method', 405, 200, 'fail'],
  [deletedTaskRefused, 'getTask deleted/xml', 404, 200, 'fail'],
  [foreignTaskRefused, 'getTask foreign/xml', 404, 200, 'warn'],
];

for (const [check, of, right, wrong, verdict] of TABLE) {
  checkTable(check, of, [
    { name: `is held where the answer is ${right}`, answer: { status: right }, verdict: 'pass' },
    {
      name: `is not held where the answer is ${wrong}`,
      answer: { status: wrong, reason: 'Done' },
      verdict: [verdict, ['status', /task/i.test(check.id) ? '404 or 500' : String(right), `${wrong} Done`]],
    },
    {
      name: 'says nothing of a request that should succeed',
      of: `${TASK} xml`,
      answer: {},
      verdict: 'not-applied',
    },
  ]);
}

checkTable(wrongTypeRefused, 'createPassword wrong-type/xml', [
  { name: 'is held where the type is refused', answer: { status: 415 }, verdict: 'pass' },
  { name: 'is held where the content is refused', answer: { status: 400 }, verdict: 'pass' },
  { name: 'is held where the server gives up', answer: { status: 500 }, verdict: 'pass' },
  {
    name: 'is not held where the body is taken',
    answer: { status: 202, reason: 'Accepted' },
    verdict: ['warn', ['status', '415, 400 or another refusal', '202 Accepted']],
  },
  {
    name: 'says nothing of a body of the right type',
    of: 'createPassword malformed-body/xml',
    answer: { status: 400 },
    verdict: 'not-applied',
  },
]);

checkTable(undocumentedMethodRefused, 'getCdpReplica undocumented-method', [
  { name: 'is held where the answer is 405', answer: { status: 405 }, verdict: 'pass' },
  {
    name: 'is not held where the answer is 404 and the collection is there',
    answer: { status: 404 },
    beside: [{ at: `${API}cdpReplicas` }],
    verdict: ['fail', ['status', '405', '404 Not Found']],
  },
  {
    name: 'is not held where the answer is a success, whether or not the collection was asked for',
    answer: { status: 200 },
    verdict: ['fail', ['status', '405', '200 OK']],
  },
  {
    name: 'is not looked at where nobody has asked for the collection',
    answer: { status: 404 },
    verdict: ['not-observed', 'Nothing was read there: the target may have no such resource.'],
  },
  {
    name: 'is not looked at where the server has no such collection',
    answer: { status: 404 },
    beside: [{ at: `${API}cdpReplicas`, status: 404 }],
    verdict: ['not-observed', 'The target has nothing there: reading it is answered with 404.'],
  },
]);
