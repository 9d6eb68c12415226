import type { Check } from '../../../src/checks/check.js';
import { smallQuotaRefused } from '../../../src/checks/cloud/small-quota-refused.js';
import { checkTable } from '../harness.js';

/** Check, and the case of a request that the documentation rules out. */
const RULES: readonly (readonly [Check, string])[] = [
  [smallQuotaRefused, 'createCloudTenantResource below-1-gb/xml'],
];

for (const [check, of] of RULES) {
  checkTable(check, of, [
    { name: 'refused', answer: { status: 400 }, verdict: 'pass' },
    {
      name: 'accepted',
      answer: { status: 202, reason: 'Accepted' },
      verdict: ['fail', ['status', '400 or 403 or 404 or 405 or 409', '202 Accepted']],
    },
    { name: 'no answer', verdict: ['error', 'timeout: No complete answer within 30000 ms.'] },
    { name: 'says nothing of other requests', of: 'createPassword xml', answer: {}, verdict: 'not-applied' },
  ]);
}
