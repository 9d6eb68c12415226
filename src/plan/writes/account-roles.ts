import type { Find, Finds } from './finds.js';
import type { Recipe } from './recipe.js';

/** The account is created with the first role. */
function isSecond(finds: Finds): (role: Find) => boolean {
  const first = finds.one('EnterpriseRole');
  return (role) => role.uid !== first.uid;
}

/** Documentation: post_security_accounts_id_roles, delete_security_accounts_id_roles_id. */
export const accountRoles: Recipe = {
  resource: 'EnterpriseAccountInRole',
  below: 'roles',
  create: 'createAccountRole',
  list: 'listAccountRoles',
  read: 'getAccountRole',
  remove: 'deleteAccountRole',
  identify: ({ finds }) => finds.one('EnterpriseRole', isSecond(finds), 'second role').name,
  body: ({ finds }) => ({
    EnterpriseRoleUid: finds.one('EnterpriseRole', isSecond(finds), 'second role').uid,
  }),
  shows: ({ finds }) => ({ RoleName: finds.one('EnterpriseRole', isSecond(finds), 'second role').name }),
};
