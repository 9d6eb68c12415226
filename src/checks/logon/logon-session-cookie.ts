import { header } from '../../http/exchange.js';
import { cookieToken, SESSION_HEADER } from '../../http/session.js';
import type { Check } from '../check.js';

/**
 * A logon sets the session id as a cookie, too; cookie and header agree.
 *
 * Documentation: http_authentication; em_web_api_specifications, "Response Header".
 */
export const logonSessionCookie: Check = {
  id: 'logon-session-cookie',
  requirement: 'logon.session-cookie',
  needs: ['status-code'],
  applies: (c) => c.purpose === 'logon',
  judge({ response }) {
    const cookie = cookieToken(response) || undefined;
    const token = header(response, SESSION_HEADER);
    if (cookie !== undefined && (token === undefined || cookie === token)) return [];
    return [
      {
        message:
          cookie === undefined
            ? 'The logon sets no cookie.'
            : 'Cookie and header carry different session ids.',
        location: 'header:Set-Cookie',
        expected: `${SESSION_HEADER}=<session id>`,
        actual: cookie === undefined ? 'absent' : 'another session id',
      },
    ];
  },
};
