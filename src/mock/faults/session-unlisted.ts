import type { Fault } from './fault.js';

export const sessionUnlisted: Fault = {
  id: 'session-unlisted',
  summary: 'The list of logon sessions lacks the youngest one.',
  breaks: { operation: 'listLogonSessions', checks: ['session-listed'] },
  document({ value }) {
    const sessions = value.LogonSessions as unknown[];
    if (sessions.length > 1) value.LogonSessions = sessions.slice(0, -1);
  },
};
