import { setBody } from '../reply.js';
import type { Fault } from './fault.js';

export const notWellFormed: Fault = {
  id: 'not-well-formed',
  summary: 'The XML of a backup server ends in the middle of its last tag.',
  breaks: { operation: 'getBackupServer', checks: ['xml-well-formed'] },
  response(reply, { media }) {
    if (reply.status === 200 && media === 'xml') setBody(reply, reply.body.subarray(0, -4));
  },
};
