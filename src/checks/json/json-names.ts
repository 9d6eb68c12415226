import { representsIn } from '../applies.js';
import type { Check } from '../check.js';

/**
 * JSON members carry the documented names. Judged once for a target, at its root: a target that writes camelCase does so
 * everywhere. Disputed: EM 13 does.
 *
 * Documentation: resource_representations and every JSON example.
 */
export const jsonNames: Check = {
  id: 'json-names',
  requirement: 'representations.json-names',
  needs: ['json-well-formed'],
  applies: (c) => representsIn('json')(c) && c.operation.resource === 'EnterpriseManager',
  judge: (exchange, { observations }) =>
    observations.dialects(exchange).has('camel')
      ? [
          {
            message: 'The target writes the names of JSON members in camelCase.',
            location: '',
            expected: 'the documented names, e.g. UID, Links, SupportedVersions',
            actual: 'uid, links, supportedVersions',
          },
        ]
      : [],
};
