import { READABLE } from '../applies.js';
import type { Check } from '../check.js';

/**
 * A logon is answered with 201, as status-code judges, and with the new logon session.
 *
 * Documentation: post_sessionmngr.
 */
export const loggedOnSession: Check = {
  id: 'logged-on-session',
  requirement: 'logon.created',
  needs: ['status-code', 'xml-root', ...READABLE],
  applies: (c) => c.purpose === 'logon',
  judge(exchange, { observations }) {
    const type = observations.resources(exchange).find((r) => r.root)?.type ?? 'absent';
    if (type === 'LogonSession') return [];
    const message = 'The answer to the logon is no logon session.';
    return [{ message, location: '/Type', expected: 'LogonSession', actual: type }];
  },
};
