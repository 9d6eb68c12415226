import { badRequest } from '../../errors.js';
import type { BodySpec } from '../../requests/request.js';
import type { Schemas } from '../../resource/schema.js';
import type { Call } from '../../routes/route.js';
import type { ScopeRecord } from './records.js';
import { ACCOUNT_SPEC, REBUILD_SPEC, ROLE_SPEC, SCOPE_SPEC } from './request-layouts.js';

/** Documentation: post_security_accounts. */
export const CREATE_ACCOUNT: BodySpec<Schemas['EnterpriseAccountCreateSpec']> = {
  root: 'EnterpriseAccountCreateSpec',
  layout: ACCOUNT_SPEC,
  rules: {
    AccountType: { required: true, values: ['User', 'Group', 'ExternalUser', 'ExternalGroup'] },
    AccountName: { required: true, range: [1, 512] },
    Roles: {
      required: true,
      members: {
        EnterpriseRoles: { required: true, members: { EnterpriseRoleUid: { required: true, type: 'uid' } } },
      },
    },
    AllowRestoreAllVms: { required: true, type: 'boolean' },
    HierarchyScopeObjects: { members: { HierarchyScopeItems: { required: true } } },
    FlrSettings: { members: { FlrInplaceOnly: { required: true, type: 'boolean' } } },
    SqlSettings: { members: { DenyInPlaceRestore: { required: true, type: 'boolean' } } },
  },
};

/** Documentation: post_security_accounts_id_roles. */
export const ADD_ROLE: BodySpec<Schemas['EnterpriseAccountInRoleCreateSpec']> = {
  root: 'EnterpriseAccountInRoleCreateSpec',
  layout: ROLE_SPEC,
  rules: { EnterpriseRoleUid: { required: true, type: 'uid' } },
};

/** Documentation: post_security_accounts_id_scopes. */
export const ADD_SCOPES: BodySpec<Schemas['HierarchyScopeCreateSpec']> = {
  root: 'HierarchyScopeCreateSpec',
  layout: SCOPE_SPEC,
  rules: { HierarchyScopeItems: { required: true } },
};

/** Documentation: post_security_accounts_actionrebuildscope. */
export const REBUILD: BodySpec<Schemas['RebuildScopeJobSpec']> = {
  root: 'RebuildScopeJobSpec',
  layout: REBUILD_SPEC,
  rules: {},
};

/** What a scope is made from: the part of the record that is not its account's. */
type Node = Pick<ScopeRecord, 'name' | 'hierarchyRoot' | 'platform' | 'objectType'>;

/**
 * New scopes of an account. Items that name nothing are passed over, as the page's own example has one.
 *
 * @throws ApiError 400 for what is neither in the infrastructure nor a file share, and for what is a scope already
 */
export function scopesFrom(
  { HierarchyScopeItems }: Schemas['HierarchyScopeCreateSpec'],
  account: string,
  call: Call,
): ScopeRecord[] {
  const { scopes } = call.world.estate.estate;
  const taken = new Set(scopes.filter((s) => s.account === account).map(keyOf));
  return HierarchyScopeItems.flatMap(({ HierarchyObjRef: ref = '', ObjectName: name = '' }) => {
    if (ref === '' && name === '') return [];
    const node = nodeOf(ref, name, call);
    if (taken.has(keyOf(node))) throw badRequest(`The account has the restore scope [${node.name}] already.`);
    taken.add(keyOf(node));
    return [{ id: call.newId(), account, state: 'Unprocessed' as const, ...node }];
  });
}

/** The estate keeps of a scope what is shown of it: two nodes that show the same are the same. */
function keyOf({ name, hierarchyRoot, objectType }: Node): string {
  return [hierarchyRoot, objectType, name].join('\n');
}

function nodeOf(ref: string, name: string, { world }: Call): Node {
  const { hierarchyObjects, fileServers } = world.estate.estate;
  const wanted = ref.toLowerCase();
  const object = hierarchyObjects.find((o) =>
    ref === '' ? o.name === name : o.ref.toLowerCase() === wanted,
  );
  if (object !== undefined) {
    const platform = object.ref.split(':')[1] ?? '';
    return {
      name: name === '' ? object.name : name,
      hierarchyRoot: object.hierarchyRoot,
      // So spelt by the page of scopes, and by no other.
      platform: platform === 'HyperV' ? 'Hyperv' : platform,
      objectType: object.type,
    };
  }
  const share = fileServers.find((s) => `urn:nasbackup:fileserver:${s.host}.${s.id}` === wanted);
  if (share === undefined) throw badRequest(`Cannot find object [${ref === '' ? name : ref}]`);
  return {
    name: name === '' ? share.name : name,
    hierarchyRoot: share.host,
    platform: 'NasBackup',
    objectType: 'FileServer',
  };
}
