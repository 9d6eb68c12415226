import { list, type Own, part, resource } from '../../serialize/parts.js';

export const ACCOUNT_ROLE = resource('RoleName');
export const ACCOUNT_ROLES = list('EnterpriseAccountInRoles', 'EnterpriseAccountInRole', ACCOUNT_ROLE);

export const SCOPE = resource('Name HierarchyRootName Platform HierarchyObjectType State');
export const SCOPES = list('EnterpriseAccountHierarchyScopes', 'EnterpriseAccountHierarchyScope', SCOPE);

/** What an account may do with files and databases; Extention is spelt like this on every page. */
export const ACCOUNT_SETTINGS = {
  FlrSettings: part('FlrInplaceOnly FlrExtentionRestrictions'),
  SqlSettings: part('DenyInPlaceRestore'),
};

/** Kinds of this area, with what they have of their own. */
export const SECURITY_LAYOUTS = {
  EnterpriseAccount: {
    members: 'AccountType AllowRestoreAllVms FlrSettings SqlSettings',
    layouts: ACCOUNT_SETTINGS,
  },
  EnterpriseRole: { members: '' },
} satisfies Readonly<Record<string, Own>>;
