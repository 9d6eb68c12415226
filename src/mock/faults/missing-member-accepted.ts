import type { Fault } from './fault.js';

export const missingMemberAccepted: Fault = {
  id: 'missing-member-accepted',
  summary: 'A tenant without a required member is accepted.',
  breaks: { operation: 'createCloudTenant', checks: ['missing-member-refused'] },
  inWrites: true,
  response(reply) {
    if (reply.status !== 400 || !/lacks the element \[BackupServerUid\]/.test(reply.body.toString())) return;
    reply.status = 202;
    reply.reason = 'Accepted';
  },
};
