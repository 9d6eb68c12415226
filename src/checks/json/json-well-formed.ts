import { representsIn } from '../applies.js';
import type { Check } from '../check.js';

/**
 * A JSON body can be parsed.
 *
 * Documentation: em_web_api_specifications, "Media Type"; RFC 8259.
 */
export const jsonWellFormed: Check = {
  id: 'json-well-formed',
  requirement: 'representations.json-well-formed',
  needs: ['status-code', 'accept-honoured'],
  applies: representsIn('json'),
  judge(exchange, { observations }) {
    const document = observations.document(exchange);
    if (document.syntax !== 'json' || document.problem === undefined) return [];
    return [
      {
        message: 'The body is not JSON.',
        location: '',
        expected: 'JSON (RFC 8259)',
        actual: document.problem,
      },
    ];
  },
};
