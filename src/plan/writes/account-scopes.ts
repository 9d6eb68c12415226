import type { Recipe } from './recipe.js';

/** Documentation: post_security_accounts_id_scopes, delete_security_accounts_id_scopes_id. */
export const accountScopes: Recipe = {
  resource: 'HierarchyScope',
  below: 'scopes',
  create: 'createAccountScopes',
  list: 'listAccountScopes',
  read: 'getAccountScope',
  remove: 'deleteAccountScope',
  identify: ({ finds }) => finds.object('VMware', 'Vm').name,
  body: ({ finds }) => {
    const { uid, name } = finds.object('VMware', 'Vm');
    return { HierarchyScopeItems: [{ HierarchyObjRef: uid, ObjectName: name }] };
  },
  shows: ({ finds }) => ({ Name: finds.object('VMware', 'Vm').name }),
};
