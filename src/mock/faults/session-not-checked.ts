import type { Fault } from './fault.js';

export const sessionNotChecked: Fault = {
  id: 'session-not-checked',
  summary: 'The list of backups is given to anybody.',
  breaks: { operation: 'listBackups', checks: ['unauthenticated-refused', 'invented-session-refused'] },
  session: () => true,
};
