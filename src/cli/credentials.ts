import { closeSync, openSync, readSync } from 'node:fs';
import { Option } from 'commander';
import type { Credentials } from '../http/session.js';
import { UsageError } from './exit.js';
import { MOST_PASSWORD_BYTES, passwordIn } from './password-text.js';
import type { Surroundings } from './terminal.js';

export interface CredentialFlags {
  readonly username?: string;
  readonly passwordEnv?: string;
  readonly passwordFile?: string;
  readonly passwordStdin?: boolean;
}

/** Account, the place of its password, and whom to trust with it. */
export function credentialOptions(): Option[] {
  return [
    new Option('--username <name>', 'account to log on with (or EM_USERNAME)'),
    new Option(
      '--password-env <name>',
      'environment variable that holds the password (default: EM_PASSWORD)',
    ),
    new Option('--password-file <file>', 'file that holds the password').conflicts('passwordEnv'),
    new Option('--password-stdin', 'read the password from standard input').conflicts([
      'passwordEnv',
      'passwordFile',
    ]),
    new Option('--ca <file>', 'PEM file with the certificates to trust').conflicts('insecure'),
    new Option('--insecure', 'accept any TLS certificate'),
  ];
}

/**
 * Finds user name and password. A password never comes from the command line, where every process list shows it.
 *
 * @throws UsageError when one is missing
 */
export async function credentialsOf(flags: CredentialFlags, io: Surroundings): Promise<Credentials> {
  const { username } = flags;
  if (!username) throw new UsageError('Give the account with --username NAME or EM_USERNAME.');
  refuseColon(username);
  const password = await passwordOf(flags, io);
  if (!password) throw new UsageError('The password is empty.');
  return { username, password };
}

/** Basic authentication ends the name at the first colon (RFC 7617, 2): that would be another account. */
function refuseColon(username: string): void {
  if (username.includes(':')) throw new UsageError('The user name must not have a colon.');
}

export interface RestoreOperatorFlags {
  readonly restoreOperatorUsername?: string;
  readonly restoreOperatorPasswordEnv?: string;
}

/**
 * The second account, where one is named.
 *
 * @throws UsageError when its password is missing
 */
export function restoreOperatorOf(flags: RestoreOperatorFlags, io: Surroundings): Credentials | undefined {
  const { restoreOperatorUsername: username, restoreOperatorPasswordEnv: name } = flags;
  if (username === undefined && name === undefined) return undefined;
  if (!username || name === undefined)
    throw new UsageError(
      'Name a restore operator with both --restore-operator-username NAME and --restore-operator-password-env NAME.',
    );
  refuseColon(username);
  const password = io.env[name];
  if (!password) throw new UsageError(`The environment variable ${name} is not set.`);
  return { username, password };
}

async function passwordOf(
  { passwordEnv, passwordFile, passwordStdin }: CredentialFlags,
  io: Surroundings,
): Promise<string> {
  if (passwordStdin) return passwordIn(await allOf(io.stdin()), 'Standard input');
  if (passwordFile !== undefined) return passwordIn(bytesOf(passwordFile), passwordFile);
  const name = passwordEnv ?? 'EM_PASSWORD';
  const password = io.env[name];
  if (password === undefined) {
    throw new UsageError(
      `The environment variable ${name} is not set; or use --password-file FILE or --password-stdin.`,
    );
  }
  return password;
}

/** As much of the input as a password can be, and a byte more. */
async function allOf(input: AsyncIterable<Buffer | string>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    chunks.push(Buffer.from(chunk));
    size += chunk.length;
    if (size > MOST_PASSWORD_BYTES) break;
  }
  return Buffer.concat(chunks);
}

/** The same of a file, which may be a pipe or never end. */
function bytesOf(path: string): Buffer {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(MOST_PASSWORD_BYTES + 1);
      let size = 0;
      for (let read = 1; read > 0 && size < bytes.length; size += read)
        read = readSync(file, bytes, size, bytes.length - size, null);
      return bytes.subarray(0, size);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new UsageError(`Cannot read the password in ${path}: ${(error as Error).message}`);
  }
}
