import { READABLE } from '../applies.js';
import { type Check, type CheckContext, NotObserved } from '../check.js';
import { listsSession } from './logon-sessions.js';

/**
 * After its logoff a session is gone from the list of logon sessions.
 *
 * Documentation: get_loginsessions.
 */
export const endedSessionUnlisted: Check = {
  id: 'ended-session-unlisted',
  requirement: 'logon.sessions-listed',
  reach: 'run',
  needs: ['status-code', ...READABLE],
  applies: (c) => c.purpose === 'ended-session-list',
  judge(exchange, context) {
    if (lives(context)) return new NotObserved('The session still works: another check says so.');
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

/** Whether the session is served after its logoff. */
function lives({ case: c, observations }: CheckContext): boolean {
  const tries = observations.cases.filter(
    ({ purpose, probes }) =>
      purpose === 'ended-session' &&
      probes.some(({ identity }) => identity.kind === 'case' && identity.caseId === c.about),
  );
  return tries.flatMap(({ id }) => observations.ofCase(id)).some(({ response }) => response.status < 300);
}
