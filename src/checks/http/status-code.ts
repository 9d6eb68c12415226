import type { Purpose } from '../../plan/case.js';
import type { Check } from '../check.js';

const JUDGED_ELSEWHERE: ReadonlySet<Purpose> = new Set([
  'cookie',
  'cookie-wins',
  'odd-page',
  'malformed-query',
  'accept',
  'version-logon',
  'form-logon',
  'foreign-session',
  'foreign-logoff',
  'after-foreign-logoff',
  'wrong-type',
]);

/**
 * A successful operation answers with the status code of its page. Error cases, and queries of which it is
 * not documented how they end, have checks of their own.
 *
 * Documentation: http_response_codes, and "Response Codes" of each operation.
 */
export const statusCode: Check = {
  id: 'status-code',
  requirement: 'headers.status-code',
  also: ['cloud.address-edit-status', 'logon.entry-point-is-open'],
  needs: ['restore-body-accepted', 'restore-without-body-accepted', 'guest-files-after-browse'],
  applies: (c) => c.expect.form !== 'error' && !JUDGED_ELSEWHERE.has(c.purpose) && c.role?.byTask !== true,
  judge(exchange, { case: c, observations }) {
    const { response } = exchange;
    if (c.expect.status.includes(response.status)) return [];
    // The server's own words say what went wrong; a body beyond our limits must not hide the status.
    const said = observations.reading(exchange).message;
    return [
      {
        message: `The operation answered ${response.status} ${response.reason}.`,
        location: 'status',
        expected: c.expect.status.join(' or '),
        actual: said === undefined ? String(response.status) : `${response.status}: ${said}`,
      },
    ];
  },
};
