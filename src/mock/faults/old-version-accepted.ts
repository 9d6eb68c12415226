import { changeParameter, type Fault } from './fault.js';

export const oldVersionAccepted: Fault = {
  id: 'old-version-accepted',
  summary: 'Version 1.4, which is not listed, can still be logged on to.',
  breaks: { operation: 'logon', checks: ['unsupported-version-refused'] },
  target: (target) => changeParameter(target, 'v', (version) => (version === 'v1_4' ? 'latest' : version)),
};
