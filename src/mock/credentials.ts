import { createHash, timingSafeEqual } from 'node:crypto';
import type { Role } from './rights/roles.js';

/** Who may log on. */
export interface Account {
  readonly username: string;
  readonly password: string;
}

/** An account with a role; tenants log on with a body, all others with Basic authentication. */
export interface RoleAccount extends Account {
  readonly role: Role;
  /** Of a tenant that is a user of an organization of VMware Cloud Director: the organization. */
  readonly organization?: string;
}

/**
 * Whether an Authorization header carries the account's name and password in Basic form. The name's case does not
 * count, as on Windows; the comparison takes the same time however much of either is right.
 */
export function isAuthorized(authorization: string | undefined, account: Account): boolean {
  const encoded = /^Basic +([A-Za-z0-9+/=]+) *$/i.exec(authorization ?? '')?.[1];
  if (encoded === undefined) return false;
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  if (colon < 0) return false;
  return isAccount(decoded.slice(0, colon), decoded.slice(colon + 1), account);
}

/** Whether name and password are those of the account; the same goes for case and time. */
export function isAccount(username: string, password: string, account: Account): boolean {
  const name = same(username.toLowerCase(), account.username.toLowerCase());
  const secret = same(password, account.password);
  return name && secret;
}

function same(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}
