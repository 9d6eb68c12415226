import { representsIn } from '../applies.js';
import type { Check } from '../check.js';

/**
 * No object has two members of one name: which of them counts is up to each parser.
 *
 * Documentation: resource_representations and every JSON example; RFC 8259, 4.
 */
export const jsonMembersOnce: Check = {
  id: 'json-members-once',
  requirement: 'representations.json-members-once',
  needs: ['json-well-formed'],
  applies: representsIn('json'),
  judge(exchange, { observations }) {
    const document = observations.document(exchange);
    const repeated = document.syntax === 'json' && document.problem === undefined ? document.repeated : [];
    return [...new Set(repeated)].map((location) => ({
      message: 'The member stands more than once in its object.',
      location,
      expected: 'once',
      actual: 'more than once',
    }));
  },
};
