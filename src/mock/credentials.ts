import { createHash, timingSafeEqual } from 'node:crypto';

/** The one account of the mock. */
export interface Account {
  readonly username: string;
  readonly password: string;
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
  const name = same(decoded.slice(0, colon).toLowerCase(), account.username.toLowerCase());
  const password = same(decoded.slice(colon + 1), account.password);
  return name && password;
}

function same(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}
