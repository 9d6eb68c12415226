import type { Named } from './model.js';
import type { Random } from './random.js';

/** A security role (documentation: get_security_roles_id). */
export interface RoleRecord extends Named {}

/** A user or group of Enterprise Manager (documentation: get_security_accounts_id). */
export interface AccountRecord extends Named {
  readonly type: 'User' | 'Group' | 'ExternalUser' | 'ExternalGroup';
  readonly allowRestoreAllVms: boolean;
  /** Limits of file restores; absent where there are none. */
  readonly files?: { readonly inPlaceOnly: boolean; readonly extensions: string };
  /** Whether databases must not be restored in place; absent where nothing is said. */
  readonly denyInPlaceSql?: boolean;
  readonly roles: readonly string[];
}

/** A restore scope of an account (documentation: get_security_accounts_id_scopes_id). */
export interface ScopeRecord extends Named {
  readonly account: string;
  readonly hierarchyRoot: string;
  readonly platform: string;
  readonly objectType: string;
  readonly state: 'Unprocessed' | 'Processed' | 'Removing';
}

/** What an estate has of this area. */
export interface SecurityEstate {
  readonly roles: readonly RoleRecord[];
  readonly accounts: readonly AccountRecord[];
  readonly scopes: readonly ScopeRecord[];
}

/** None of it. */
export function emptySecurity(): SecurityEstate {
  return { roles: [], accounts: [], scopes: [] };
}

/** The seven documented roles; those with an id have it in the documentation. */
const ROLES: readonly (readonly [name: string, id?: string])[] = [
  ['Portal Administrator'],
  ['Portal User', 'd19a3d33-cb77-4ffe-94e6-001432483a4e'],
  ['VM Restore Operator', 'c11c0c38-ba8b-49c7-bf70-fc2058fff1e2'],
  ['File Restore Operator', 'f84a8b62-49b8-4d0c-b25b-92321b52bab6'],
  ['Exchange Restore Operator', 'f83e4c81-0815-452f-9377-9d573dd9d481'],
  ['Oracle Restore Operator'],
  ['SQL Restore Operator'],
];

const VCENTER = 'de28dc43-b8ee-4e17-8e63-3d38b6604033';

/** The default estate's part: an account that may do everything, and one that may restore a little. */
export function defaultSecurity(rng: Random): SecurityEstate {
  const roles = ROLES.map(([name, id]) => ({ id: id ?? rng.guid(), name }));
  const role = (name: string): string => roles.find((r) => r.name === name)?.id ?? '';
  const administrators: AccountRecord = {
    id: rng.guid(),
    name: 'BUILTIN\\Administrators',
    type: 'Group',
    allowRestoreAllVms: true,
    roles: [role('Portal Administrator')],
  };
  const operator: AccountRecord = {
    id: rng.guid(),
    name: 'LAB\\operator "Süd"',
    type: 'User',
    allowRestoreAllVms: false,
    files: { inPlaceOnly: true, extensions: 'doc,pptx,pdf' },
    denyInPlaceSql: true,
    roles: [role('File Restore Operator'), role('VM Restore Operator')],
  };
  const scope = (name: string, objectType: string, state: ScopeRecord['state']): ScopeRecord => ({
    id: rng.guid(),
    name,
    account: operator.id,
    hierarchyRoot: VCENTER,
    platform: 'VMware',
    objectType,
    state,
  });
  return {
    roles,
    accounts: [administrators, operator],
    scopes: [scope('Gold & Silver', 'ResourcePool', 'Processed'), scope('web01', 'Vm', 'Unprocessed')],
  };
}
