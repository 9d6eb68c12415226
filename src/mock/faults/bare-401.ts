import { setBody } from '../reply.js';
import type { Fault } from './fault.js';

export const bare401: Fault = {
  id: 'bare-401',
  summary: 'Without a session the list of VM restore points is refused with an empty body.',
  breaks: { operation: 'listVmRestorePoints', checks: ['error-entity'] },
  response(reply) {
    if (reply.status === 401) setBody(reply, '');
  },
};
