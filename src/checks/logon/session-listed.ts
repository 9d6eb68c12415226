import { READABLE } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { listsSession } from './logon-sessions.js';

/**
 * A session that is open stands in the list of logon sessions.
 *
 * Documentation: get_loginsessions.
 */
export const sessionListed: Check = {
  id: 'session-listed',
  requirement: 'logon.sessions-listed',
  reach: 'run',
  needs: ['status-code', ...READABLE],
  applies: (c) => c.purpose === 'open-session-list',
  judge(exchange, context) {
    const listed = listsSession(exchange, context);
    if (listed instanceof NotObserved) return listed;
    if (listed) return [];
    return [
      {
        message: 'The list of logon sessions does not have one that is open.',
        location: '/LogonSessions',
        expected: 'the session of the request',
        actual: 'absent',
      },
    ];
  },
};
