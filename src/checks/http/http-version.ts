import type { Check } from '../check.js';

/**
 * The protocol is HTTP 1.1; judged by the entry point and the logons, through which every run goes.
 *
 * Documentation: em_web_api_specifications.
 */
export const httpVersion: Check = {
  id: 'http-version',
  requirement: 'headers.http-version',
  applies: (c) =>
    c.purpose === 'logon' || (c.purpose === 'read' && c.operation.resource === 'EnterpriseManager'),
  judge: ({ response }) =>
    response.httpVersion === '1.1'
      ? []
      : [
          {
            message: 'The answer is in another version of HTTP.',
            location: 'status',
            expected: 'HTTP/1.1',
            actual: `HTTP/${response.httpVersion}`,
          },
        ],
};
