import { badRequest } from '../../errors.js';
import { replaced, without } from '../../estate/replace.js';
import { account, role } from '../../resource/registry.js';
import type { Schemas } from '../../resource/schema.js';
import { memberOf, namedBy, recordOf } from '../../routes/resources.js';
import { type Call, NO_CONTENT, type Route, route } from '../../routes/route.js';
import type { AccountRecord, ScopeRecord } from './records.js';
import { ADD_ROLE, ADD_SCOPES, CREATE_ACCOUNT, REBUILD, scopesFrom } from './requests.js';
import { rolesOf, scopesOf } from './security.js';

/** Adding and removing accounts, and what they may do. */
export const SECURITY_WRITES: readonly Route[] = [
  route('createAccount', 'POST security/accounts', (call) => {
    const { record, scopes } = newAccount(call.read(CREATE_ACCOUNT), call);
    call.change(({ estate }) => ({
      ...estate,
      accounts: [...estate.accounts, record],
      scopes: [...estate.scopes, ...scopes],
    }));
    return { status: 201 };
  }),
  route('rebuildRestoreScopes', 'POST security/accounts?action=rebuildScope', (call) => {
    const spec = call.read(REBUILD);
    if (Object.keys(spec).length !== 1) {
      throw badRequest(
        '[RebuildScopeJobSpec] takes one of RebuildAll, RebuildUnprocessed, RebuildForCurrentUser.',
      );
    }
    const user = call.session?.userName.toLowerCase();
    const mine = (scope: ScopeRecord, accounts: readonly AccountRecord[]): boolean =>
      accounts.some((a) => a.id === scope.account && a.name.toLowerCase() === user);
    const started = call.start('StartRebuildScope', ({ estate }) => ({
      estate: {
        ...estate,
        scopes: estate.scopes.map((s) =>
          spec.RebuildForCurrentUser === undefined || mine(s, estate.accounts)
            ? { ...s, state: 'Processed' }
            : s,
        ),
      },
    }));
    // The page says 201, where everything else that starts a task says 202.
    return { ...started, status: 201 };
  }),
  route('toggleAccountRestoreScope', 'POST security/accounts/{ID}', (call) => {
    const record = recordOf(account, call);
    const next = { ...record, allowRestoreAllVms: !record.allowRestoreAllVms };
    call.change(({ estate }) => replaced(estate, 'accounts', next));
    return NO_CONTENT;
  }),
  route('deleteAccount', 'DELETE security/accounts/{ID}', (call) => {
    const { id } = recordOf(account, call);
    call.change(({ estate }) => ({
      ...without(estate, 'accounts', id),
      scopes: estate.scopes.filter((s) => s.account !== id),
    }));
    return NO_CONTENT;
  }),
  route('createAccountRole', 'POST security/accounts/{ID}/roles', (call) => {
    const owner = recordOf(account, call);
    const { id, name } = namedBy(role, call.read(ADD_ROLE).EnterpriseRoleUid, call);
    if (owner.roles.includes(id)) throw badRequest(`The account has the role [${name}] already.`);
    call.change(({ estate }) => replaced(estate, 'accounts', { ...owner, roles: [...owner.roles, id] }));
    return { status: 201 };
  }),
  route('deleteAccountRole', 'DELETE security/accounts/{ID}/roles/{ID}', (call) => {
    const owner = recordOf(account, call);
    const { id, name } = memberOf(rolesOf(call.world.estate, owner), 'EnterpriseRole', 'role', call);
    const roles = owner.roles.filter((r) => r !== id);
    if (roles.length === 0) {
      throw badRequest(`The account has no other role: [${name}] cannot be taken from it.`);
    }
    call.change(({ estate }) => replaced(estate, 'accounts', { ...owner, roles }));
    return NO_CONTENT;
  }),
  route('createAccountScopes', 'POST security/accounts/{ID}/scopes', (call) => {
    const owner = recordOf(account, call);
    const scopes = scopesFrom(call.read(ADD_SCOPES), owner.id, call);
    if (scopes.length === 0) throw badRequest('[HierarchyScopeCreateSpec] names no object.');
    call.change(({ estate }) => ({ ...estate, scopes: [...estate.scopes, ...scopes] }));
    // The page says 202 and shows no task.
    return { status: 202 };
  }),
  route('deleteAccountScope', 'DELETE security/accounts/{ID}/scopes/{ID}', (call) => {
    const owner = recordOf(account, call);
    const scopes = scopesOf(call.world.estate, owner);
    const { id } = memberOf(scopes, 'EnterpriseAccountHierarchyScope', 'restore scope', call);
    call.change(({ estate }) => without(estate, 'scopes', id));
    return NO_CONTENT;
  }),
];

/** How accounts are called; external groups may have any name. */
const NAMES: Readonly<Record<Schemas['AccountType'], readonly [form: string, pattern: RegExp]>> = {
  User: ['DOMAIN\\name', /^[^\\]+\\[^\\]+$/],
  Group: ['DOMAIN\\name', /^[^\\]+\\[^\\]+$/],
  ExternalUser: ['name@suffix', /^[^@]+@[^@]+$/],
  ExternalGroup: ['a name', /./],
};

interface NewAccount {
  readonly record: AccountRecord;
  readonly scopes: readonly ScopeRecord[];
}

function newAccount(spec: Schemas['EnterpriseAccountCreateSpec'], call: Call): NewAccount {
  const { AccountType: type, AccountName: name, FlrSettings: files, SqlSettings: sql } = spec;
  const [form, pattern] = NAMES[type];
  if (!pattern.test(name)) throw badRequest(`The name [${name}] of a ${type} must be ${form}.`);
  const { accounts } = call.world.estate.estate;
  if (accounts.some((a) => a.name.toLowerCase() === name.toLowerCase())) {
    throw badRequest(`There is an account [${name}] already.`);
  }
  const roles = spec.Roles.EnterpriseRoles.map((r) => namedBy(role, r.EnterpriseRoleUid, call).id);
  if (roles.length === 0) throw badRequest('[Roles] names no role.');
  if (!spec.AllowRestoreAllVms && spec.HierarchyScopeObjects === undefined) {
    throw badRequest('An account that may not restore all VMs needs HierarchyScopeObjects.');
  }
  if (files?.FlrInplaceOnly === true && (files.FlrExtentionRestrictions ?? '') === '') {
    throw badRequest('FlrInplaceOnly needs FlrExtentionRestrictions.');
  }
  const id = call.newId();
  return {
    record: {
      id,
      name,
      type,
      allowRestoreAllVms: spec.AllowRestoreAllVms,
      roles: [...new Set(roles)],
      ...(files === undefined
        ? {}
        : {
            files: { inPlaceOnly: files.FlrInplaceOnly, extensions: files.FlrExtentionRestrictions ?? '' },
          }),
      ...(sql === undefined ? {} : { denyInPlaceSql: sql.DenyInPlaceRestore }),
    },
    scopes: scopesFrom(spec.HierarchyScopeObjects ?? { HierarchyScopeItems: [] }, id, call),
  };
}
