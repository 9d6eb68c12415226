import type { Fault } from './fault.js';

export const creationIgnored: Fault = {
  id: 'creation-ignored',
  summary: 'A password is accepted with 202, and never created.',
  acts: 'createPassword',
  breaks: { operation: 'listPasswords', checks: ['created-is-listed'] },
  inWrites: true,
  withoutEffect: true,
};
