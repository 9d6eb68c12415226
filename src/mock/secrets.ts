import type { MockRequest, Setup } from './dispatch.js';
import type { Known } from './http/logged-target.js';
import { carriedBy } from './sessions.js';

/** What is secret about a request: passwords of accounts and ids of sessions. */
export function secretsOf(
  { headers }: Pick<MockRequest, 'headers'>,
  { account, accounts, sessions }: Pick<Setup, 'account' | 'accounts' | 'sessions'>,
): Known {
  const { header, cookie } = carriedBy(headers);
  // The session of a request that ends it is no longer there when it is logged.
  const own = [header, cookie].map((token = '') => Buffer.from(token, 'base64').toString('latin1'));
  return {
    passwords: [account, ...accounts].map(({ password }) => password),
    isSession: (id) => own.includes(id) || sessions.get(id) !== undefined,
  };
}
