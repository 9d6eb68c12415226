/** The checks made by `refusal`: one table for each, the hard one first. */
import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/checks/check.js';
import { inventedSessionRefused } from '../../../src/checks/errors/invented-session-refused.js';
import { malformedIdRefused } from '../../../src/checks/errors/malformed-id-refused.js';
import { unauthenticatedRefused } from '../../../src/checks/errors/unauthenticated-refused.js';
import { unknownIdRefused } from '../../../src/checks/errors/unknown-id-refused.js';
import { logoffEndsSession } from '../../../src/checks/logon/logoff-ends-session.js';
import { logonRefused } from '../../../src/checks/logon/logon-refused.js';
import { checkTable, planned, type Row, xml } from '../harness.js';

const READ: Row = {
  name: 'an ordinary read',
  of: 'getBackup entity/xml',
  answer: { body: xml('Backup') },
  verdict: 'not-applied',
};

function answered(status: number, verdict: Row['verdict'], reason?: string): Row {
  return { name: String(status), answer: { status, ...(reason === undefined ? {} : { reason }) }, verdict };
}

function refused(
  check: Check,
  of: string,
  expected: string,
  statuses: readonly number[],
  wrong: readonly [number, string][],
) {
  checkTable(check, of, [
    ...statuses.map((status) => answered(status, 'pass')),
    { name: 'whatever the body is', answer: { body: '<html>' }, verdict: 'pass' },
    ...wrong.map(([status, actual]) => answered(status, ['fail', ['status', expected, actual]])),
    {
      name: 'no reason phrase',
      answer: { status: 200, reason: '' },
      verdict: ['fail', ['status', expected, '200']],
    },
    READ,
  ]);
}

const NOT_401 = [
  [200, '200 OK'],
  [302, '302 Found'],
  [400, '400 BadRequest'],
  [403, '403'],
  [404, '404 Not Found'],
  [500, '500 Internal Server Error'],
] as const satisfies [number, string][];

refused(unauthenticatedRefused, 'getBackup no-session/xml', '401', [401], NOT_401);
refused(inventedSessionRefused, 'getBackup invented-session/json', '401', [401], NOT_401);
refused(
  logonRefused,
  'logon invented-user/xml',
  '401',
  [401],
  [
    [201, '201 Created'],
    [403, '403'],
  ],
);
refused(
  logoffEndsSession,
  'getLogonSession ended-session/xml',
  '401',
  [401],
  [
    [200, '200 OK'],
    [404, '404 Not Found'],
  ],
);
refused(
  unknownIdRefused,
  'getBackup unknown-id/xml',
  '404',
  [404],
  [
    [200, '200 OK'],
    [204, '204 No Content'],
    [400, '400 BadRequest'],
    [500, '500 Internal Server Error'],
  ],
);
refused(
  malformedIdRefused,
  'getBackup malformed-id/json',
  '400 or 404',
  [400, 404],
  [
    [200, '200 OK'],
    [500, '500 Internal Server Error'],
  ],
);

describe('a refused logon', () => {
  it('is refused without credentials, too, in both media types', () => {
    for (const of of ['logon no-credentials/xml', 'logon no-credentials/json', 'logon invented-user/json'])
      expect(logonRefused.applies(planned(of))).toBe(true);
  });
});
