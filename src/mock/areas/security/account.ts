import type { Kind } from '../../resource/kind.js';
import { action, below } from '../../resource/links.js';
import type { Link } from '../../resource/schema.js';
import type { AccountRecord } from './records.js';

/** Documentation: get_security_accounts, get_security_accounts_id. The examples give its links no names. */
export const account: Kind<AccountRecord, 'EnterpriseAccount'> = {
  name: 'EnterpriseAccount',
  plural: 'EnterpriseAccounts',
  noun: 'account',
  records: (estate) => estate.accounts,

  referenceLinks: (record, { site }) => [
    { Rel: 'Alternate', Href: site.entity('EnterpriseAccount', record.id), Type: 'EnterpriseAccount' },
  ],

  entityLinks: (record, { site }) => {
    const self = site.resource('EnterpriseAccount', record.id);
    const to = (path: string, type: string, rel?: string): Link =>
      below(site, 'EnterpriseAccount', record, path, type, rel);
    return [
      { Rel: 'Alternate', Href: self, Type: 'EnterpriseAccountReference' },
      to('roles', 'EnterpriseAccountInRoleList'),
      to('roles', 'EnterpriseAccountInRole', 'Create'),
      to('scopes', 'EnterpriseAccountHierarchyScopeList'),
      to('scopes', 'EnterpriseAccountHierarchyScope', 'Create'),
      action('Delete', self),
      action('ToggleRestoreScopesEnabled', self),
    ];
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

  fields: {},
};
