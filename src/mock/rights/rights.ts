import { type Asked, covers, type Pattern, pattern } from './pattern.js';
import { REST_ROLES, type RestRole, type Role } from './roles.js';
import {
  FILE_RESTORE_OPERATOR,
  ITEM_RESTORE_OPERATOR,
  PORTAL_USER,
  TENANT,
  VM_RESTORE_OPERATOR,
} from './tables.js';

/** What the roles of the REST API refuse (documentation: security_roles_concept). */
const REFUSED: Readonly<Record<RestRole, readonly string[]>> = {
  'Portal Administrator': [],
  'Portal User': PORTAL_USER,
  'VM Restore Operator': VM_RESTORE_OPERATOR,
  'File Restore Operator': FILE_RESTORE_OPERATOR,
  'Exchange Restore Operator': ITEM_RESTORE_OPERATOR,
  'Oracle Restore Operator': ITEM_RESTORE_OPERATOR,
  'SQL Restore Operator': ITEM_RESTORE_OPERATOR,
};

const rules: ReadonlyMap<Role, readonly Pattern[]> = new Map(
  REST_ROLES.map((role) => [role, REFUSED[role].map(pattern)]),
);

const tenant = TENANT.map(pattern);

const operators = REST_ROLES.filter((role) => role.endsWith('Restore Operator'));

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
