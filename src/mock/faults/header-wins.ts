import type { Fault } from './fault.js';

export const headerWins: Fault = {
  id: 'header-wins',
  summary: 'For the list of logon sessions the session id of the header counts, whatever the cookie says.',
  breaks: { operation: 'listLogonSessions', checks: ['cookie-wins'] },
  session: ({ header, cookie }, admits) => admits(header === undefined ? { cookie } : { header }),
};
