import type { Check } from '../check.js';

/**
 * 204 No Content has no body.
 *
 * Documentation: http_response_codes; RFC 9110, 15.3.5.
 */
export const noBody: Check = {
  id: 'no-body',
  requirement: 'headers.no-body-without-content',
  also: ['methods.no-content'],
  needs: ['status-code'],
  applies: (c) => c.expect.status.includes(204),
  judge: ({ response }) =>
    response.body.length === 0
      ? []
      : [
          {
            message: 'A response without content has a body.',
            location: 'header:Content-Length',
            expected: 'no body',
            actual: `${response.body.length} bytes`,
          },
        ],
};
