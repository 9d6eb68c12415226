import type { Check } from '../check.js';

/**
 * The cookie alone carries the session.
 *
 * Documentation: http_authentication.
 */
export const cookieAuthenticates: Check = {
  id: 'cookie-authenticates',
  requirement: 'logon.cookie-authenticates',
  applies: (c) => c.purpose === 'cookie',
  judge: ({ response }, { case: c }) =>
    c.expect.status.includes(response.status)
      ? []
      : [
          {
            message: 'A request with the session cookie and without the header is not served.',
            location: 'status',
            expected: c.expect.status.join(' or '),
            actual: String(response.status),
          },
        ],
};
