import { READABLE } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { listsSession } from './logon-sessions.js';

/**
 * After its logoff a session is gone from the list of logon sessions.
 *
 * Documentation: get_loginsessions.
 */
export const endedSessionUnlisted: Check = {
  id: 'ended-session-unlisted',
  requirement: 'logon.sessions-listed',
  needs: ['status-code', ...READABLE],
  applies: (c) => c.purpose === 'ended-session-list',
  judge(exchange, context) {
    const listed = listsSession(exchange, context);
    if (listed instanceof NotObserved) return listed;
    if (!listed) return [];
    return [
      {
        message: 'The list of logon sessions has one that was logged off.',
        location: '/LogonSessions',
        expected: 'no session that has ended',
        actual: 'the session that was logged off',
      },
    ];
  },
};
