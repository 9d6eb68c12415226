import { kind } from '../../resource/kind.js';
import { action } from '../../resource/links.js';
import { withoutName } from './role.js';

/** Documentation: get_security_accounts, get_security_accounts_id. The examples give its links no names. */
export const account = kind('EnterpriseAccount', {
  links: {
    reference: (_record, to) => [withoutName(to.other)],
    entity: (_record, to) => [
      withoutName(to.other),
      to.down('roles', 'EnterpriseAccountInRoleList'),
      to.down('roles', 'EnterpriseAccountInRole', 'Create'),
      to.down('scopes', 'EnterpriseAccountHierarchyScopeList'),
      to.down('scopes', 'EnterpriseAccountHierarchyScope', 'Create'),
      to.delete,
      action('ToggleRestoreScopesEnabled', to.href()),
    ],
  },

  members: ({ type, allowRestoreAllVms, files, denyInPlaceSql }) => ({
    AccountType: type,
    AllowRestoreAllVms: allowRestoreAllVms,
    ...(files === undefined
      ? {}
      : {
          FlrSettings: {
            FlrInplaceOnly: files.inPlaceOnly,
            FlrExtentionRestrictions: files.extensions,
          },
        }),
    ...(denyInPlaceSql === undefined ? {} : { SqlSettings: { DenyInPlaceRestore: denyInPlaceSql } }),
  }),
});
