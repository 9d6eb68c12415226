import type { EstateView } from '../../estate/view.js';
import { action } from '../../resource/links.js';
import type { Schemas } from '../../resource/schema.js';
import type { Site } from '../../resource/site.js';
import type { Named } from '../backups/records.js';
import type { AccountRecord, RoleRecord, ScopeRecord } from './records.js';

/** Documentation: get_security. Like all of this file it has no Type, as in the examples. */
export function securitySettings(site: Site): Schemas['EnterpriseSecuritySettings'] {
  const accounts = site.href('security/accounts');
  return {
    Links: [
      { Rel: 'Down', Href: accounts, Type: 'EnterpriseAccountReferenceList' },
      { Rel: 'Down', Href: site.href('security/roles'), Type: 'EnterpriseRoleReferenceList' },
      action('Create', accounts),
      action('Start', `${accounts}?action=rebuildScope`),
    ],
    Href: site.href('security'),
  };
}

/** The roles of an account, which are in the estate. */
export function rolesOf({ estate }: EstateView, account: AccountRecord): RoleRecord[] {
  return account.roles.flatMap((id) => estate.roles.filter((r) => r.id === id));
}

/** The restore scopes of an account. */
export function scopesOf({ estate }: EstateView, account: AccountRecord): ScopeRecord[] {
  return estate.scopes.filter((s) => s.account === account.id);
}

/** Documentation: get_security_accounts_id_roles_id. */
export function accountRole(
  role: RoleRecord,
  account: Named,
  site: Site,
): Schemas['EnterpriseAccountInRole'] {
  const self = site.resource('EnterpriseAccount', account.id, `/roles/${role.id}`);
  return { RoleName: role.name, Links: [action('Delete', self)], Href: self };
}

/** Documentation: get_security_accounts_id_scopes_id; the host is named by its id, as the table has it. */
export function accountScope(
  scope: ScopeRecord,
  account: Named,
  site: Site,
): Schemas['EnterpriseAccountHierarchyScope'] {
  const self = site.resource('EnterpriseAccount', account.id, `/scopes/${scope.id}`);
  return {
    Name: scope.name,
    HierarchyRootName: scope.hierarchyRoot,
    Platform: scope.platform,
    HierarchyObjectType: scope.objectType,
    State: scope.state,
    Links: [action('Delete', self)],
    Href: self,
  };
}
