import type { ListLayout, ObjectLayout } from '../../serialize/layout.js';
import { LINKS, texts } from '../../serialize/parts.js';

function resource(...members: string[]): ObjectLayout {
  return {
    kind: 'object',
    attributes: ['Href', 'Type'],
    children: [['Links', LINKS], ...texts(...members)],
    json: [...members, 'Links', 'Href', 'Type'],
  };
}

export const SECURITY: ObjectLayout = resource();

export const ACCOUNT_ROLE: ObjectLayout = resource('RoleName');

export const ACCOUNT_ROLES: ListLayout = {
  kind: 'list',
  member: 'EnterpriseAccountInRoles',
  element: 'EnterpriseAccountInRole',
  item: ACCOUNT_ROLE,
};

export const SCOPE: ObjectLayout = resource(
  'Name',
  'HierarchyRootName',
  'Platform',
  'HierarchyObjectType',
  'State',
);

export const SCOPES: ListLayout = {
  kind: 'list',
  member: 'EnterpriseAccountHierarchyScopes',
  element: 'EnterpriseAccountHierarchyScope',
  item: SCOPE,
};
