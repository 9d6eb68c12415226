import type { Fault } from './fault.js';

export const wrongOrderAccepted: Fault = {
  id: 'wrong-order-accepted',
  summary: 'A hardware plan whose elements stand in the wrong order is accepted.',
  breaks: { operation: 'createCloudHardwarePlan', checks: ['wrong-order-refused'] },
  inWrites: true,
  response(reply) {
    if (reply.status !== 400 || !/wrong order/.test(reply.body.toString())) return;
    reply.status = 202;
    reply.reason = 'Accepted';
  },
};
