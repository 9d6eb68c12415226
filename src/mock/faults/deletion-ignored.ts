import type { Fault } from './fault.js';

export const deletionIgnored: Fault = {
  id: 'deletion-ignored',
  summary: 'The deletion of an account answers 204, and the account stays.',
  acts: 'deleteAccount',
  breaks: { operation: 'getAccount', checks: ['deleted-is-gone'] },
  inWrites: true,
  withoutEffect: true,
};
