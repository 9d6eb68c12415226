import type { ObjectLayout } from '../../serialize/layout.js';
import { partLayout, TEXT, texts } from '../../serialize/parts.js';
import { ACCOUNT_SETTINGS } from './account-settings.js';

/** A list in the place of its only member: in XML the items stand right below the root. */
function itemsOf(member: string, element: string, item: ObjectLayout): ObjectLayout {
  return {
    kind: 'object',
    attributes: [],
    children: [[member, { kind: 'repeated', item }, element]],
    json: [member],
  };
}

/** A role for an account. */
export const ROLE_SPEC = partLayout(['EnterpriseRoleUid']);

/** Restore scopes for an account. */
export const SCOPE_SPEC = itemsOf(
  'HierarchyScopeItems',
  'HierarchyScopeItem',
  partLayout(['HierarchyObjRef', 'ObjectName']),
);

/** An account to be added. */
export const ACCOUNT_SPEC: ObjectLayout = {
  kind: 'object',
  attributes: [],
  children: [
    ...texts('AccountType', 'AccountName'),
    ['Roles', itemsOf('EnterpriseRoles', 'EnterpriseRole', ROLE_SPEC)],
    ['AllowRestoreAllVms', TEXT],
    ['HierarchyScopeObjects', SCOPE_SPEC],
    ...ACCOUNT_SETTINGS,
  ],
  json: [
    'AccountType',
    'AccountName',
    'Roles',
    'AllowRestoreAllVms',
    'HierarchyScopeObjects',
    ...ACCOUNT_SETTINGS.map(([member]) => member),
  ],
};

/** Whose restore scopes are to be rebuilt. */
export const REBUILD_SPEC: ObjectLayout = partLayout(
  ['RebuildAll', 'RebuildUnprocessed', 'RebuildForCurrentUser'],
  {
    RebuildAll: partLayout([]),
    RebuildUnprocessed: partLayout([]),
    RebuildForCurrentUser: partLayout([]),
  },
);
