import { header } from '../../http/exchange.js';
import { type Check, NotObserved } from '../check.js';

/** Media types by what the bytes are; parameters and case are free (RFC 9110, 8.3.1). */
export const MEDIA_TYPES = { xml: 'application/xml', json: 'application/json' } as const;

/**
 * A response with a body names its media type, and the name fits the bytes: application/xml or application/json.
 *
 * Documentation: em_web_api_specifications, "Response Header".
 */
export const contentType: Check = {
  id: 'content-type',
  requirement: 'headers.content-type',
  applies: (c) => c.expect.media !== undefined,
  judge(exchange, { observations }) {
    const syntax = observations.syntax(exchange);
    if (syntax === 'empty') return new NotObserved('The response has no body.');
    const value = header(exchange.response, 'Content-Type');
    const mediaType = value?.split(';', 1)[0]?.trim().toLowerCase();
    const expected = syntax === 'neither' ? undefined : MEDIA_TYPES[syntax];
    if (mediaType !== undefined && mediaType === expected) return [];
    return [
      {
        message:
          value === undefined
            ? 'The response has a body and no Content-Type.'
            : 'Content-Type does not fit the body.',
        location: 'header:Content-Type',
        expected: expected ?? 'a body in application/xml or application/json',
        actual: value ?? 'absent',
      },
    ];
  },
};
