import { READABLE, represents } from '../applies.js';
import type { Check } from '../check.js';
import { entitiesOf, judgeEach, textOf } from '../entities.js';

const PLATFORMS = ['VMware', 'Hyperv', 'vCloud'];

/**
 * The platform of a restore scope is one of the three that are documented, however it is spelt.
 *
 * Documentation: get_security_accounts_id_scopes_id, "Platform".
 */
export const scopePlatform: Check = {
  id: 'scope-platform',
  requirement: 'security.scope-platform',
  needs: READABLE,
  applies: (c) => represents(c) && /^(getAccountScope|listAccountScopes)$/.test(c.operation.id),
  judge: (exchange, context) =>
    judgeEach(entitiesOf(exchange, context), 'No restore scope in the body has a Platform.', (scope) => {
      const platform = textOf(scope, 'Platform');
      if (platform === undefined) return undefined;
      if (PLATFORMS.some((known) => known.toLowerCase() === platform.toLowerCase())) return [];
      return [
        {
          message: 'The Platform of the scope is not documented.',
          location: `${scope.location}/Platform`,
          expected: PLATFORMS.join(', '),
          actual: platform,
        },
      ];
    }),
};
