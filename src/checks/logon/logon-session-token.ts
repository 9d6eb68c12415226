import { header } from '../../http/exchange.js';
import { SESSION_HEADER } from '../../http/session.js';
import type { Check } from '../check.js';

/**
 * A logon answers with the session id in the X-RestSvcSessionId header.
 *
 * Documentation: http_authentication; em_web_api_specifications, "Response Header".
 */
export const logonSessionToken: Check = {
  id: 'logon-session-token',
  requirement: 'logon.session-token',
  needs: ['status-code'],
  applies: (c) => c.purpose === 'logon',
  judge: ({ response }) =>
    header(response, SESSION_HEADER)
      ? []
      : [
          {
            message: 'The logon gives no session id.',
            location: `header:${SESSION_HEADER}`,
            expected: 'a session id',
            actual: 'absent',
          },
        ],
};
