import { removeHeader } from '../reply.js';
import { SESSION_NAME } from '../sessions.js';
import type { Fault } from './fault.js';

export const noSessionHeader: Fault = {
  id: 'no-session-header',
  summary: 'Logon gives the session in the cookie only, not in X-RestSvcSessionId.',
  breaks: { operation: 'logon', checks: ['logon-session-token'] },
  response(reply) {
    removeHeader(reply, SESSION_NAME);
  },
};
