import { setHeader } from '../reply.js';
import type { Fault } from './fault.js';

export const charsetDiffers: Fault = {
  id: 'charset-differs',
  summary: 'Content-Type of a repository names another charset than its XML declaration.',
  breaks: { operation: 'getRepository', checks: ['charset-agrees'] },
  response(reply, { media }) {
    if (reply.status === 200 && media === 'xml')
      setHeader(reply, 'Content-Type', 'application/xml; charset=iso-8859-1');
  },
};
