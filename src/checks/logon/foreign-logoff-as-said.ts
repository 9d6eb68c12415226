import { type Check, NotObserved } from '../check.js';

/**
 * Where one account was refused the end of the session of another, the session goes on; where it was granted, the
 * session has ended.
 *
 * Documentation: http_response_codes; delete_loginsessions_id.
 */
export const foreignLogoffAsSaid: Check = {
  id: 'foreign-logoff-as-said',
  requirement: 'errors.refused-without-effect',
  reach: 'run',
  applies: (c) => c.purpose === 'after-foreign-logoff',
  judge({ response }, { case: c, observations }) {
    const [logoff] = observations.ofCase(c.about ?? '');
    if (logoff === undefined) return new NotObserved('The end of the session was not asked for.');
    const refused = logoff.response.status >= 400;
    const expected = refused ? 200 : 401;
    const { status, reason } = response;
    if (status === expected) return [];
    return [
      {
        message: refused
          ? 'The logoff of another account was refused, and the session is gone.'
          : 'The logoff of another account was granted, and the session goes on.',
        location: 'status',
        expected: String(expected),
        actual: `${status} ${reason}`.trim(),
      },
    ];
  },
};
