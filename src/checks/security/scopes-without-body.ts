import { withoutBody } from '../writes/without-body.js';

/**
 * What gives restore scopes to an account is answered without a body; status-code judges that it is 202.
 *
 * Documentation: post_security_accounts_id_scopes.
 */
export const scopesWithoutBody = withoutBody('scopes-without-body', 'security.scopes-status', [
  'createAccountScopes',
]);
