import { account, role } from '../../resource/registry.js';
import { memberOf, recordOf, resource } from '../../routes/resources.js';
import { ok, type Route, route } from '../../routes/route.js';
import { document } from '../../serialize/layout.js';
import { SERVICE } from '../../serialize/parts.js';
import { ACCOUNT_ROLE, ACCOUNT_ROLES, SCOPE, SCOPES } from './layouts.js';
import { accountRole, accountScope, rolesOf, scopesOf, securitySettings } from './security.js';
import { SECURITY_WRITES } from './writes.js';

/** Accounts, their roles and their restore scopes. */
export const SECURITY_ROUTES: readonly Route[] = [
  route('getSecuritySettings', 'GET security', ({ world }) =>
    ok(document('EnterpriseSecuritySettings', SERVICE, securitySettings(world.site))),
  ),
  ...resource('listAccounts', 'getAccount', account),
  route('listAccountRoles', 'GET security/accounts/{ID}/roles', (call) => {
    const owner = recordOf(account, call);
    const roles = rolesOf(call.world.estate, owner).map((r) => accountRole(r, owner, call.world.site));
    return ok(document('EnterpriseAccountInRoleList', ACCOUNT_ROLES, { [ACCOUNT_ROLES.member]: roles }));
  }),
  route('getAccountRole', 'GET security/accounts/{ID}/roles/{ID}', (call) => {
    const owner = recordOf(account, call);
    const found = memberOf(rolesOf(call.world.estate, owner), 'EnterpriseRole', 'role', call);
    return ok(document('EnterpriseAccountInRole', ACCOUNT_ROLE, accountRole(found, owner, call.world.site)));
  }),
  route('listAccountScopes', 'GET security/accounts/{ID}/scopes', (call) => {
    const owner = recordOf(account, call);
    const scopes = scopesOf(call.world.estate, owner).map((s) => accountScope(s, owner, call.world.site));
    return ok(document('EnterpriseAccountHierarchyScopes', SCOPES, { [SCOPES.member]: scopes }));
  }),
  route('getAccountScope', 'GET security/accounts/{ID}/scopes/{ID}', (call) => {
    const owner = recordOf(account, call);
    const type = 'EnterpriseAccountHierarchyScope';
    const found = memberOf(scopesOf(call.world.estate, owner), type, 'restore scope', call);
    return ok(document(type, SCOPE, accountScope(found, owner, call.world.site)));
  }),
  ...resource('listRoles', 'getRole', role),
  ...SECURITY_WRITES,
];
