import { removeHeader } from '../reply.js';
import type { Fault } from './fault.js';

export const noCookie: Fault = {
  id: 'no-cookie',
  summary: 'Logon sets no cookie.',
  breaks: { operation: 'logon', checks: ['logon-session-cookie'] },
  response(reply) {
    removeHeader(reply, 'Set-Cookie');
  },
};
