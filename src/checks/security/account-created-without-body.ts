import { withoutBody } from '../writes/without-body.js';

/**
 * What adds an account, or gives it a role, is answered without a body; status-code judges that it is 201.
 *
 * Documentation: post_security_accounts; post_security_accounts_id_roles.
 */
export const accountCreatedWithoutBody = withoutBody(
  'account-created-without-body',
  'security.created-without-body',
  ['createAccount', 'createAccountRole'],
);
