import { header } from '../../http/exchange.js';
import { type Check, NotObserved } from '../check.js';

/**
 * A response with a body says its length, and the length is right. Clients in daily use rely on it.
 *
 * Documentation: em_web_api_specifications, "Response Header".
 */
export const contentLength: Check = {
  id: 'content-length',
  requirement: 'headers.content-length',
  applies: (c) => c.expect.media !== undefined,
  judge({ response }) {
    if (response.body.length === 0) return new NotObserved('The response has no body.');
    const value = header(response, 'Content-Length');
    const bytes = String(response.coding?.wireBytes ?? response.body.length);
    if (value === bytes) return [];
    return [
      {
        message:
          value === undefined ? 'The response has a body and no Content-Length.' : 'Content-Length is wrong.',
        location: 'header:Content-Length',
        expected: bytes,
        actual: value ?? `absent (Transfer-Encoding: ${header(response, 'Transfer-Encoding') ?? 'absent'})`,
      },
    ];
  },
};
