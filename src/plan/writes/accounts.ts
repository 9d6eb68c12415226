import { accountRoles } from './account-roles.js';
import { accountScopes } from './account-scopes.js';
import type { Recipe } from './recipe.js';

/** Documentation: post_security_accounts, delete_security_accounts_id. */
export const accounts: Recipe = {
  resource: 'EnterpriseAccount',
  ownTargetOnly: 'An account of the domain that the target does not have yet would be needed.',
  create: 'createAccount',
  list: 'listAccounts',
  read: 'getAccount',
  remove: 'deleteAccount',
  identify: ({ name }) => `EXAMPLE\\${name}`,
  body: ({ name, finds }) => ({
    AccountType: 'User',
    AccountName: `EXAMPLE\\${name}`,
    Roles: { EnterpriseRoles: [{ EnterpriseRoleUid: finds.one('EnterpriseRole').uid }] },
    AllowRestoreAllVms: true,
  }),
  shows: () => ({ AccountType: 'User', AllowRestoreAllVms: true }),
  children: [accountRoles, accountScopes],
};
