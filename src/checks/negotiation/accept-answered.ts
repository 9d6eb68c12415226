import { header } from '../../http/exchange.js';
import { type Check, Noted } from '../check.js';
import { MEDIA_TYPES } from '../http/content-type.js';

/**
 * Whatever Accept says, the answer is in one of the two media types and says which, or it is 406. Which of them comes is
 * documented for Accept with one type only; here it is noted.
 *
 * Documentation: em_web_api_specifications, "Request Header"; RFC 9110, 12.5.1.
 */
export const acceptAnswered: Check = {
  id: 'accept-answered',
  requirement: 'negotiation.two-types',
  also: ['negotiation.wildcard', 'negotiation.list'],
  applies: (c) => c.purpose === 'accept',
  judge(exchange, { case: c, observations }) {
    const { status, reason } = exchange.response;
    const said = header(exchange.response, 'Content-Type');
    if (!c.expect.status.includes(status)) {
      return [
        {
          message: 'The operation is not served because of what Accept says.',
          location: 'status',
          expected: c.expect.status.join(' or '),
          actual: `${status} ${reason}`.trim(),
        },
      ];
    }
    const document = observations.document(exchange);
    const { syntax } = document;
    if (syntax === 'empty' && status === 406) return new Noted('406, without a body');
    if (syntax === 'empty' || syntax === 'neither' || ('problem' in document && document.problem)) {
      return [
        {
          message: 'The body is in neither of the two media types.',
          location: 'body',
          expected: 'application/xml or application/json',
          actual: said ?? 'no Content-Type',
        },
      ];
    }
    const mediaType = said?.split(';', 1)[0]?.trim().toLowerCase();
    if (mediaType === MEDIA_TYPES[syntax]) return new Noted(`${status}, ${mediaType}`);
    return [
      {
        message: 'Content-Type does not fit the body.',
        location: 'header:Content-Type',
        expected: MEDIA_TYPES[syntax],
        actual: said ?? 'absent',
      },
    ];
  },
};
