import { removeHeader } from '../reply.js';
import { SESSION_NAME } from '../sessions.js';
import { behavingAt } from './behaviours.js';
import { changeParameter, type Fault } from './fault.js';

/** Length of the session ids that the mock gives. */
const WHOLE = 48;

/** Who is let in, and how sessions are carried. */
export const SESSIONS: readonly Fault[] = [
  behavingAt('session-not-checked', 'listBackups', { summary: 'The list of backups is given to anybody.' }),
  {
    id: 'no-challenge',
    summary: 'A refused logon comes without WWW-Authenticate.',
    breaks: { operation: 'logon', checks: ['logon-challenge'] },
    response(reply) {
      if (reply.status === 401) removeHeader(reply, 'WWW-Authenticate');
    },
  },
  {
    id: 'no-session-header',
    summary: 'Logon gives the session in the cookie only, not in X-RestSvcSessionId.',
    breaks: { operation: 'logon', checks: ['logon-session-token'] },
    response(reply) {
      removeHeader(reply, SESSION_NAME);
    },
  },
  {
    id: 'no-cookie',
    summary: 'Logon sets no cookie.',
    breaks: { operation: 'logon', checks: ['logon-session-cookie'] },
    response(reply) {
      removeHeader(reply, 'Set-Cookie');
    },
  },
  {
    id: 'cookie-ignored',
    summary: 'A logon session cannot be read with the cookie alone.',
    breaks: { operation: 'getLogonSession', checks: ['cookie-authenticates'] },
    session: ({ header }, admits) => admits({ header }),
  },
  {
    id: 'header-wins',
    summary: 'For the list of logon sessions the session id of the header counts, whatever the cookie says.',
    breaks: { operation: 'listLogonSessions', checks: ['cookie-wins'] },
    session: ({ header, cookie }, admits) => admits(header === undefined ? { cookie } : { header }),
  },
  {
    id: 'cut-session-accepted',
    summary: 'The list of logon sessions is given to who sends the beginning of a session id.',
    breaks: { operation: 'listLogonSessions', checks: ['spoilt-session-refused'] },
    session(carried, admits) {
      const token = carried.cookie ?? carried.header ?? '';
      return admits(carried) || (/^[A-Za-z0-9+/]{16,}$/.test(token) && token.length < WHOLE);
    },
  },
  {
    id: 'logoff-ineffective',
    summary: 'Logoff answers 204, but the session goes on working.',
    acts: 'logoff',
    breaks: { operation: 'getLogonSession', checks: ['logoff-ends-session'] },
    withoutEffect: true,
  },
  {
    id: 'session-unlisted',
    summary: 'The list of logon sessions has none but the oldest.',
    breaks: { operation: 'listLogonSessions', checks: ['session-listed'] },
    document({ value }) {
      const sessions = value.LogonSessions as unknown[];
      value.LogonSessions = sessions.slice(0, 1);
    },
  },
  {
    id: 'old-version-accepted',
    summary: 'Version 1.4, which is not listed, can still be logged on to.',
    breaks: { operation: 'logon', checks: ['unsupported-version-refused'] },
    target: (target) => changeParameter(target, 'v', (version) => (version === 'v1_4' ? 'latest' : version)),
  },
  behavingAt('role-ignored', 'listJobs', { summary: 'A restore operator is given the list of jobs.' }),
];
