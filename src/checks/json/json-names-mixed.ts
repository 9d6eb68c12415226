import { representsIn } from '../applies.js';
import type { Check } from '../check.js';

/**
 * One body does not mix PascalCase and camelCase names.
 *
 * Documentation: resource_representations and every JSON example; no server has been seen to mix them.
 */
export const jsonNamesMixed: Check = {
  id: 'json-names-mixed',
  requirement: 'representations.json-names-mixed',
  needs: ['json-well-formed'],
  applies: representsIn('json'),
  judge: (exchange, { observations }) =>
    observations.dialects(exchange).size > 1
      ? [
          {
            message: 'The body mixes PascalCase and camelCase names.',
            location: '',
            expected: 'one naming dialect',
            actual: 'both',
          },
        ]
      : [],
};
