import type { Fault } from './fault.js';

export const roleIgnored: Fault = {
  id: 'role-ignored',
  summary: 'A restore operator is given the list of jobs.',
  breaks: { operation: 'listJobs', checks: ['forbidden-refused'] },
  anyRole: true,
};
