import { setBody } from '../reply.js';
import type { Fault } from './fault.js';

export const errorStatusDiffers: Fault = {
  id: 'error-status-differs',
  summary: 'The error for the objects of an unknown job says 500 where the status is 404.',
  breaks: { operation: 'listJobObjects', checks: ['error-entity'] },
  response(reply) {
    if (reply.status !== 404) return;
    setBody(reply, reply.body.toString('utf8').replace(/(StatusCode"?[=:]"?)404/, '$1500'));
  },
};
