import { setHeader } from '../reply.js';
import type { Fault } from './fault.js';

export const contentTypeWrong: Fault = {
  id: 'content-type-wrong',
  summary: 'A repository says it is text/html.',
  breaks: { operation: 'getRepository', checks: ['content-type'] },
  response(reply) {
    if (reply.status === 200) setHeader(reply, 'Content-Type', 'text/html');
  },
};
