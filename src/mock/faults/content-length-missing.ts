import { removeHeader } from '../reply.js';
import type { Fault } from './fault.js';

export const contentLengthMissing: Fault = {
  id: 'content-length-missing',
  summary: 'The list of restore points goes out chunked, without Content-Length.',
  breaks: { operation: 'listRestorePoints', checks: ['content-length'] },
  response(reply) {
    if (reply.status === 200) removeHeader(reply, 'Content-Length');
  },
};
