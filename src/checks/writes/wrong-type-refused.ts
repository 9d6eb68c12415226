import { type Check, Noted } from '../check.js';

/**
 * A body that Content-Type calls plain text, and that is neither XML nor JSON, is refused. With which status is not
 * documented: 415 for its type, 400 for what it holds, or whatever else the server says is noted.
 *
 * Documentation: em_web_api_specifications, "Media Type"; RFC 9110, 15.5.16.
 */
export const wrongTypeRefused: Check = {
  id: 'wrong-type-refused',
  requirement: 'negotiation.request-type',
  applies: (c) => c.purpose === 'wrong-type',
  judge({ response: { status, reason } }) {
    // Internal Server Error is what the table of status codes has for a POST that could not be completed.
    if ((status >= 400 && status < 500) || status === 500) return new Noted(`${status} ${reason}`.trim());
    return [
      {
        message: 'A body that is neither XML nor JSON, and says so, is not refused.',
        location: 'status',
        expected: '415, 400 or another refusal',
        actual: `${status} ${reason}`.trim(),
      },
    ];
  },
};
