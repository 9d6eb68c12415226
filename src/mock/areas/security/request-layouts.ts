import { itemsOf, part } from '../../serialize/parts.js';
import { ACCOUNT_SETTINGS } from './layouts.js';

/** A role for an account. */
export const ROLE_SPEC = part('EnterpriseRoleUid');

/** Restore scopes for an account. */
export const SCOPE_SPEC = itemsOf(
  'HierarchyScopeItems/HierarchyScopeItem',
  part('HierarchyObjRef ObjectName'),
);

/** An account to be added. */
export const ACCOUNT_SPEC = part(
  'AccountType AccountName Roles AllowRestoreAllVms HierarchyScopeObjects FlrSettings SqlSettings',
  {
    ...ACCOUNT_SETTINGS,
    Roles: itemsOf('EnterpriseRoles/EnterpriseRole', ROLE_SPEC),
    HierarchyScopeObjects: SCOPE_SPEC,
  },
);

/** Whose restore scopes are to be rebuilt. */
export const REBUILD_SPEC = part('RebuildAll RebuildUnprocessed RebuildForCurrentUser', {
  RebuildAll: part(''),
  RebuildUnprocessed: part(''),
  RebuildForCurrentUser: part(''),
});
