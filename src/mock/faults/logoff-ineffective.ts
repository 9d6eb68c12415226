import type { Fault } from './fault.js';

export const logoffIneffective: Fault = {
  id: 'logoff-ineffective',
  summary: 'Logoff answers 204, but the session goes on working.',
  acts: 'logoff',
  breaks: { operation: 'getLogonSession', checks: ['logoff-ends-session'] },
  withoutEffect: true,
};
