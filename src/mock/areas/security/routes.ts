import { unknownId } from '../../errors.js';
import { account, role } from '../../resource/registry.js';
import { collection, recordOf, single } from '../../routes/resources.js';
import { type Call, guidOf, ok, type Route, route } from '../../routes/route.js';
import { document } from '../../serialize/layout.js';
import { SERVICE } from '../../serialize/parts.js';
import type { Named } from '../backups/records.js';
import { ACCOUNT_ROLE, ACCOUNT_ROLES, SCOPE, SCOPES } from './layouts.js';
import { accountRole, accountScope, rolesOf, scopesOf, securitySettings } from './security.js';
import { SECURITY_WRITES } from './writes.js';

/** Accounts, their roles and their restore scopes. */
export const SECURITY_ROUTES: readonly Route[] = [
  route('getSecuritySettings', 'GET security', ({ world }) =>
    ok(document('EnterpriseSecuritySettings', SERVICE, securitySettings(world.site))),
  ),
  collection('listAccounts', account),
  single('getAccount', account),
  route('listAccountRoles', 'GET security/accounts/{ID}/roles', (call) => {
    const owner = recordOf(account, call);
    const roles = rolesOf(call.world.estate, owner).map((r) => accountRole(r, owner, call.world.site));
    return ok(document('EnterpriseAccountInRoleList', ACCOUNT_ROLES, { [ACCOUNT_ROLES.member]: roles }));
  }),
  route('getAccountRole', 'GET security/accounts/{ID}/roles/{ID}', (call) => {
    const owner = recordOf(account, call);
    const found = lastOf(call, 'EnterpriseRole', 'role', rolesOf(call.world.estate, owner));
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
    const found = lastOf(call, type, 'restore scope', scopesOf(call.world.estate, owner));
    return ok(document(type, SCOPE, accountScope(found, owner, call.world.site)));
  }),
  collection('listRoles', role),
  single('getRole', role),
  ...SECURITY_WRITES,
];

/** The record whose id stands last in the path. */
function lastOf<R extends Named>({ target }: Call, type: string, noun: string, records: readonly R[]): R {
  const guid = guidOf(target.segments.at(-1) ?? '', type);
  const record = records.find((r) => r.id === guid);
  if (record === undefined) throw unknownId(guid, noun);
  return record;
}
