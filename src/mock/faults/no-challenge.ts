import { removeHeader } from '../reply.js';
import type { Fault } from './fault.js';

export const noChallenge: Fault = {
  id: 'no-challenge',
  summary: 'A refused logon comes without WWW-Authenticate.',
  breaks: { operation: 'logon', checks: ['logon-challenge'] },
  response(reply) {
    if (reply.status === 401) removeHeader(reply, 'WWW-Authenticate');
  },
};
