import { READABLE, represents } from '../applies.js';
import { type Check, type Fault, NotObserved } from '../check.js';

const ROLES = [
  'Portal Administrator',
  'Portal User',
  'VM Restore Operator',
  'File Restore Operator',
  'Exchange Restore Operator',
  'Oracle Restore Operator',
  'SQL Restore Operator',
];

/**
 * The roles are the seven that are documented; their list has each of them, and no other.
 *
 * Documentation: get_security_roles_id.
 */
export const rolesKnown: Check = {
  id: 'roles-known',
  requirement: 'security.roles',
  needs: READABLE,
  applies: (c) => represents(c) && /^(getRole|listRoles)$/.test(c.operation.id),
  judge(exchange, { case: c, observations }) {
    const names = observations.resources(exchange).flatMap((r) => (r.name === undefined ? [] : [r.name]));
    if (names.length === 0) return new NotObserved('No role in the body has a name.');
    const fault = (expected: string, actual: string): Fault => ({
      message: 'The roles are not those that are documented.',
      location: '/Name',
      expected,
      actual,
    });
    const others = names.filter((name) => !ROLES.includes(name));
    const missing = c.operation.id === 'listRoles' ? ROLES.filter((role) => !names.includes(role)) : [];
    return [
      ...others.map((name) => fault(ROLES.join(', '), name)),
      ...missing.map((role) => fault(role, 'not in the list')),
    ];
  },
};
