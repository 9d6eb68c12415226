import { InvalidArgumentError, Option } from 'commander';
import type { MockOptions } from '../mock/options.js';
import { ROLES, roleNamed } from '../mock/rights/roles.js';
import { UsageError } from './exit.js';
import type { Terminal } from './terminal.js';

/** An account as the command line names it: never with its password. */
export interface AccountFlag {
  readonly username: string;
  readonly role: NonNullable<MockOptions['accounts']>[number]['role'];
  /** Environment variable that holds the password; absent: a random one is made. */
  readonly passwordEnv?: string;
}

/** `--account` of the mock. */
export function accountOption(): Option {
  return new Option(
    '--account <name:role[:env]>',
    'further account with a role such as portal-user, and the environment variable that holds its password ' +
      '(default: a random one, printed); repeatable',
  )
    .argParser(collectAccount)
    .default([], 'none');
}

function collectAccount(value: string, previous: AccountFlag[]): AccountFlag[] {
  const [username = '', named = '', passwordEnv, ...more] = value.split(':');
  const role = roleNamed(named);
  if (username === '' || more.length > 0 || passwordEnv === '')
    throw new InvalidArgumentError('It must be NAME:ROLE or NAME:ROLE:VARIABLE.');
  if (role === undefined) {
    const known = ROLES.map((r) => r.toLowerCase().replaceAll(' ', '-')).join(', ');
    throw new InvalidArgumentError(`There is no role "${named}". Roles: ${known}.`);
  }
  return [...previous, { username, role, ...(passwordEnv === undefined ? {} : { passwordEnv }) }];
}

/**
 * The accounts with their passwords.
 *
 * @throws UsageError where a variable is not set
 */
export function accountsOf(
  flags: readonly AccountFlag[],
  io: Terminal,
): NonNullable<MockOptions['accounts']> {
  return flags.map(({ username, role, passwordEnv }) => {
    if (passwordEnv === undefined) return { username, role };
    const password = io.env[passwordEnv];
    if (!password) throw new UsageError(`The environment variable ${passwordEnv} is not set.`);
    return { username, role, password };
  });
}
