import { type Asked, covers, type Pattern, pattern } from './pattern.js';
import {
  FILE_RESTORE_OPERATOR,
  ITEM_RESTORE_OPERATOR,
  PORTAL_USER,
  TENANT,
  VM_RESTORE_OPERATOR,
} from './tables.js';

/** Roles of the REST API (documentation: security_roles_concept), and what they refuse. */
const REFUSED = {
  'Portal Administrator': [],
  'Portal User': PORTAL_USER,
  'VM Restore Operator': VM_RESTORE_OPERATOR,
  'File Restore Operator': FILE_RESTORE_OPERATOR,
  'Exchange Restore Operator': ITEM_RESTORE_OPERATOR,
  'Oracle Restore Operator': ITEM_RESTORE_OPERATOR,
  'SQL Restore Operator': ITEM_RESTORE_OPERATOR,
} as const satisfies Record<string, readonly string[]>;

type RestRole = keyof typeof REFUSED;

/**
 * What an account is. `Restore Operator` is the one role that the web interface has where the REST API has several: it
 * may do what any of those may. `Tenant` is an account of Veeam Cloud Connect.
 */
export type Role = RestRole | 'Restore Operator' | 'Tenant';

/** Every role, in the order of the documentation. */
export const ROLES: readonly Role[] = [...(Object.keys(REFUSED) as RestRole[]), 'Restore Operator', 'Tenant'];

const rules: ReadonlyMap<Role, readonly Pattern[]> = new Map(
  (Object.keys(REFUSED) as RestRole[]).map((role) => [role, REFUSED[role].map(pattern)]),
);

const tenant = TENANT.map(pattern);

const operators = (Object.keys(REFUSED) as RestRole[]).filter((role) => role.endsWith('Restore Operator'));

/** Whether an account of that role is refused what it asks for: 403. */
export function refuses(role: Role, asked: Asked): boolean {
  switch (role) {
    case 'Tenant':
      return !tenant.some((rule) => covers(rule, asked));
    case 'Restore Operator':
      return operators.every((one) => refuses(one, asked));
    default:
      return rules.get(role)?.some((rule) => covers(rule, asked)) ?? true;
  }
}

/** The role of that name; case, spaces and hyphens do not count, so that `portal-user` can be written. */
export function roleNamed(name: string): Role | undefined {
  return ROLES.find((role) => plain(role) === plain(name));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}
