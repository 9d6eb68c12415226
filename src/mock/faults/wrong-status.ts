import type { Fault } from './fault.js';

export const wrongStatus: Fault = {
  id: 'wrong-status',
  summary: 'A backup file is answered with 203 instead of 200.',
  breaks: { operation: 'getBackupFile', checks: ['status-code'] },
  response(reply) {
    if (reply.status !== 200) return;
    reply.status = 203;
    reply.reason = 'NonAuthoritativeInformation';
  },
};
