import { kind } from '../../resource/kind.js';
import type { Link } from '../../resource/schema.js';

/** The examples give links of accounts and roles no names. */
export function withoutName({ Name: _, ...link }: Link): Link {
  return link;
}

/** Documentation: get_security_roles, get_security_roles_id. */
export const role = kind('EnterpriseRole', { links: (_record, to) => [withoutName(to.other)] });
