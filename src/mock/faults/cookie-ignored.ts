import type { Fault } from './fault.js';

export const cookieIgnored: Fault = {
  id: 'cookie-ignored',
  summary: 'A logon session cannot be read with the cookie alone.',
  breaks: { operation: 'getLogonSession', checks: ['cookie-authenticates'] },
  session: ({ header }, admits) => admits({ header }),
};
