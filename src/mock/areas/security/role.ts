import type { Kind } from '../../resource/kind.js';
import type { RoleRecord } from './records.js';

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
