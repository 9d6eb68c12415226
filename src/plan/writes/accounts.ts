import type { JsonObject } from '../../representation/json.js';
import { accountRoles } from './account-roles.js';
import { accountScopes } from './account-scopes.js';
import type { Making, Recipe } from './recipe.js';

/** Documentation: post_security_accounts, delete_security_accounts_id. */
export const accounts: Recipe = {
  resource: 'EnterpriseAccount',
  ownTargetOnly: 'An account of the domain that the target does not have yet would be needed.',
  create: 'createAccount',
  list: 'listAccounts',
  read: 'getAccount',
  remove: 'deleteAccount',
  identify: accountOf,
  body: (making) => ({ ...spec(making), AccountType: 'User', AccountName: accountOf(making) }),
  shows: () => ({ AccountType: 'User', AllowRestoreAllVms: true }),
  rules: [
    ...(['User', 'Group', 'ExternalUser'] as const).map((type) => ({
      requirement: 'security.account-name',
      as: `odd-name-of-${type}`,
      identify: ({ name }: Making) => name,
      body: (making: Making) => ({ ...spec(making), AccountType: type, AccountName: making.name }),
    })),
    {
      requirement: 'security.scope-needed',
      as: 'no-scope',
      body: (making) => ({
        ...spec(making),
        AccountType: 'User',
        AccountName: accountOf(making),
        AllowRestoreAllVms: false,
      }),
    },
    {
      requirement: 'security.extensions-needed',
      as: 'no-extensions',
      body: (making) => ({
        ...spec(making),
        AccountType: 'User',
        AccountName: accountOf(making),
        FlrSettings: { FlrInplaceOnly: true },
      }),
    },
    {
      requirement: 'security.last-role',
      as: 'last',
      operation: 'deleteAccountRole',
      below: ({ finds }) => `roles/${finds.one('EnterpriseRole').id}`,
    },
  ],
  children: [accountRoles, accountScopes],
};

/** The same for a group of a single sign-on service, which may have any name. */
export const externalGroups: Recipe = {
  resource: 'EnterpriseAccount',
  kind: 'external-group',
  refusedElsewhere: true,
  ownTargetOnly: 'An account of a single sign-on service that the target does not have yet would be needed.',
  create: 'createAccount',
  list: 'listAccounts',
  read: 'getAccount',
  remove: 'deleteAccount',
  body: (making) => ({ ...spec(making), AccountType: 'ExternalGroup', AccountName: making.name }),
  looks: [
    {
      requirement: 'security.account-name',
      operation: 'getAccount',
      shows: ({ name }) => ({ AccountType: 'ExternalGroup', Name: name }),
    },
  ],
};

/** A name in a domain. */
function accountOf({ name }: Pick<Making, 'name'>): string {
  return `EXAMPLE\\${name}`;
}

/** An account of the first role that may restore everything; type and name are to be given. */
function spec({ finds }: Making): JsonObject {
  return {
    AccountType: 'User',
    AccountName: '',
    Roles: { EnterpriseRoles: [{ EnterpriseRoleUid: finds.one('EnterpriseRole').uid }] },
    AllowRestoreAllVms: true,
  };
}
