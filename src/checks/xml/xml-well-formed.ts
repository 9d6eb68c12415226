import { representsIn } from '../applies.js';
import type { Check } from '../check.js';

/**
 * An XML body is well-formed and has no document type declaration.
 *
 * Documentation: em_web_api_specifications, "Media Type"; XML 1.0, 2.1.
 */
export const xmlWellFormed: Check = {
  id: 'xml-well-formed',
  requirement: 'representations.xml-well-formed',
  needs: ['status-code', 'accept-honoured', 'default-xml'],
  applies: representsIn('xml'),
  judge(exchange, { observations }) {
    const document = observations.document(exchange);
    if (document.syntax !== 'xml' || document.problem === undefined) return [];
    return [
      {
        message: 'The body is not well-formed XML.',
        location: '/',
        expected: 'well-formed XML',
        actual: document.problem,
      },
    ];
  },
};
