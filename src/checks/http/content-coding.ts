import { represents } from '../applies.js';
import { type Check, NotObserved } from '../check.js';

/**
 * A body comes as it was asked for, without a content coding, or at least with the coding in Content-Encoding: who is
 * not told cannot read it. What was compressed is decoded before anything else is judged.
 *
 * Documentation: em_web_api_specifications, "Response Header"; RFC 9110, 8.4 and 12.5.3.
 */
export const contentCoding: Check = {
  id: 'content-coding',
  requirement: 'headers.content-coding',
  once: true,
  applies: (c) => c.purpose === 'read' && represents(c),
  judge({ response: { body, coding } }) {
    if (body.length === 0) return new NotObserved('The response has no body.');
    if (coding === undefined) return [];
    const where = { location: 'header:Content-Encoding', actual: coding.name };
    return coding.said
      ? [
          {
            message: 'The body is compressed although identity was asked for.',
            expected: 'absent',
            ...where,
            disputed: 'Gateways in front of a server compress unasked.',
          },
        ]
      : [
          {
            message: 'The body is compressed, and no header says so.',
            expected: `${coding.name}, or no coding`,
            ...where,
          },
        ];
  },
};
