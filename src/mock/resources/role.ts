import type { RoleRecord } from '../estate/security.js';
import type { Kind } from './kind.js';

/** Documentation: get_security_roles, get_security_roles_id. The examples give its links no names. */
export const role: Kind<RoleRecord, 'EnterpriseRole'> = {
  name: 'EnterpriseRole',
  plural: 'EnterpriseRoles',
  noun: 'role',
  records: (estate) => estate.roles,

  referenceLinks: (record, { site }) => [
    { Rel: 'Alternate', Href: site.entity('EnterpriseRole', record.id), Type: 'EnterpriseRole' },
  ],

  entityLinks: (record, { site }) => [
    { Rel: 'Alternate', Href: site.resource('EnterpriseRole', record.id), Type: 'EnterpriseRoleReference' },
  ],

  members: () => ({}),

  fields: {},
};
