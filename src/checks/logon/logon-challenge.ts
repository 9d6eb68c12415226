import { headerValues } from '../../http/exchange.js';
import type { Check } from '../check.js';

/** The scheme, at the beginning or after another challenge; not a parameter's value. */
const BASIC = /(?:^|,)\s*basic(?:\s|,|$)/i;

/**
 * A refused logon names the Basic scheme in WWW-Authenticate.
 *
 * Documentation: http_authentication; RFC 9110, 11.6.1.
 */
export const logonChallenge: Check = {
  id: 'logon-challenge',
  requirement: 'logon.challenge',
  needs: ['logon-refused'],
  applies: (c) => c.purpose === 'refused-logon',
  judge({ response }) {
    const challenges = headerValues(response, 'WWW-Authenticate');
    if (challenges.some((value) => BASIC.test(value))) return [];
    return [
      {
        message: 'The refused logon names no Basic challenge.',
        location: 'header:WWW-Authenticate',
        expected: 'Basic Realm=RestSvc',
        actual: challenges.join(', ') || 'absent',
      },
    ];
  },
};
