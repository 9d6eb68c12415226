import { setBody } from '../reply.js';
import type { Fault } from './fault.js';

export const byteOrderMark: Fault = {
  id: 'byte-order-mark',
  summary: 'The JSON of a restore point of a machine begins with a byte order mark.',
  breaks: { operation: 'getVmRestorePoint', checks: ['json-no-byte-order-mark'] },
  response(reply, { media }) {
    if (reply.status === 200 && media === 'json')
      setBody(reply, Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), reply.body]));
  },
};
