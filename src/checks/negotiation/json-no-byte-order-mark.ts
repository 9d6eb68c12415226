import { type Check, NotObserved } from '../check.js';

/**
 * JSON begins with JSON, not with a byte order mark: parsers stumble over it.
 *
 * Documentation: em_web_api_specifications, "Media Type"; RFC 8259, 8.1.
 */
export const jsonNoByteOrderMark: Check = {
  id: 'json-no-byte-order-mark',
  requirement: 'representations.json-byte-order-mark',
  applies: (c) => c.expect.media === 'json',
  judge(exchange, { observations }) {
    if (observations.syntax(exchange) !== 'json') return new NotObserved('The response has no JSON.');
    const { body } = exchange.response;
    if (body[0] !== 0xef) return [];
    return [
      {
        message: 'The JSON text begins with a byte order mark.',
        location: 'body',
        expected: '{ or [',
        actual: 'EF BB BF',
      },
    ];
  },
};
