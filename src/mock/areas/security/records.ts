import type { Named } from '../backups/records.js';

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
