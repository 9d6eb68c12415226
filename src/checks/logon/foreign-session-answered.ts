import { READABLE } from '../applies.js';
import { type Check, Noted } from '../check.js';

/** Refusals that are known, or that the table of status codes has for any method; genuine servers say 500 for 404. */
const REFUSALS = [401, 403, 404, 405, 500, 501];

/**
 * Who may see or end the session of another account is not documented: the answer is the session, its end, or a
 * refusal. Which of them comes is noted.
 *
 * Documentation: get_loginsessions_id, delete_loginsessions_id.
 */
export const foreignSessionAnswered: Check = {
  id: 'foreign-session-answered',
  requirement: 'logon.foreign-session',
  needs: READABLE,
  applies: (c) => c.purpose === 'foreign-session' || c.purpose === 'foreign-logoff',
  judge({ request, response }, { case: c }) {
    const { status, reason } = response;
    const does = c.purpose === 'foreign-session' ? 'is shown' : 'may be ended';
    if (status === c.operation.successStatus)
      return new Noted(`${status}: a session of another account ${does}`);
    if (REFUSALS.includes(status)) return new Noted(`${status}: a session of another account is refused`);
    return [
      {
        message: `${request.method} of a session of another account is neither answered nor refused.`,
        location: 'status',
        expected: [c.operation.successStatus, ...REFUSALS].join(' or '),
        actual: `${status} ${reason}`.trim(),
      },
    ];
  },
};
