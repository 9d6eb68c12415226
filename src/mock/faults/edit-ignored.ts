import type { Fault } from './fault.js';

export const editIgnored: Fault = {
  id: 'edit-ignored',
  summary: 'The edit of credentials answers 204 and changes nothing.',
  acts: 'editCredentials',
  breaks: { operation: 'getCredentials', checks: ['edited-as-sent'] },
  inWrites: true,
  withoutEffect: true,
};
