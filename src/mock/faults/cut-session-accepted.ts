import type { Fault } from './fault.js';

/** Length of the session ids that the mock gives. */
const WHOLE = 48;

export const cutSessionAccepted: Fault = {
  id: 'cut-session-accepted',
  summary: 'The list of logon sessions is given to who sends the beginning of a session id.',
  breaks: { operation: 'listLogonSessions', checks: ['spoilt-session-refused'] },
  session(carried, admits) {
    const token = carried.cookie ?? carried.header ?? '';
    return admits(carried) || (/^[A-Za-z0-9+/]{16,}$/.test(token) && token.length < WHOLE);
  },
};
