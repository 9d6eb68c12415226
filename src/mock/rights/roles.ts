/** Roles of the REST API, in the order of the documentation (security_roles_concept). */
export const REST_ROLES = [
  'Portal Administrator',
  'Portal User',
  'VM Restore Operator',
  'File Restore Operator',
  'Exchange Restore Operator',
  'Oracle Restore Operator',
  'SQL Restore Operator',
] as const;

export type RestRole = (typeof REST_ROLES)[number];

/**
 * What an account is. `Restore Operator` is the one role that the web interface has where the REST API has several: it
 * may do what any of those may. `Tenant` is an account of Veeam Cloud Connect.
 */
export type Role = RestRole | 'Restore Operator' | 'Tenant';

/** Every role. */
export const ROLES: readonly Role[] = [...REST_ROLES, 'Restore Operator', 'Tenant'];

/** The role of that name; case, spaces and hyphens do not count, so that `portal-user` can be written. */
export function roleNamed(name: string): Role | undefined {
  return ROLES.find((role) => plain(role) === plain(name));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}
