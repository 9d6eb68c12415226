import { InvalidArgumentError, Option } from 'commander';
import type { MockOptions } from '../mock/index.js';
import { MOCK_ROLES, roleNamed } from '../mock/index.js';
import { UsageError } from './exit.js';
import type { Terminal } from './terminal.js';

/** What the built-in mock is like; the same for `mock` and for `run` without a target. */
export interface LikenessFlags {
  readonly profile?: '11' | '12' | '13';
  readonly sql?: 'mssql' | 'postgres';
}

/** `--profile` of the mock. */
export function profileOption(): Option {
  return new Option(
    '--profile <version>',
    'version whose ways the built-in mock takes on (default: 12)',
  ).choices(['11', '12', '13']);
}

/** `--sql` of the mock. */
export function sqlOption(): Option {
  return new Option('--sql <database>', 'database that its times and names are as exact as').choices([
    'mssql',
    'postgres',
  ]);
}

/** The flags as options of the mock. */
export function likenessOf({ profile, sql }: LikenessFlags): Pick<MockOptions, 'profile' | 'sql'> {
  return {
    ...(profile === undefined ? {} : { profile: Number(profile) as 11 | 12 | 13 }),
    ...(sql === undefined ? {} : { sql }),
  };
}

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
    const known = MOCK_ROLES.map((r) => r.toLowerCase().replaceAll(' ', '-')).join(', ');
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

/** More than anybody waits, and less than timers of Node.js can count. */
const MOST_MINUTES = 7 * 24 * 60;

/** Minutes that a session may be idle: fractions are allowed. */
export function minutes(value: string): number {
  const number = Number(value);
  if (!(number > 0 && number <= MOST_MINUTES))
    throw new InvalidArgumentError(`It must be a number above 0, such as 0.5, and ${MOST_MINUTES} at most.`);
  return number;
}
