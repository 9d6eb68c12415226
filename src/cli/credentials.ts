import { readFileSync } from 'node:fs';
import type { Credentials } from '../http/session.js';
import { UsageError } from './exit.js';
import type { Terminal } from './terminal.js';

export interface CredentialFlags {
  readonly username?: string;
  readonly passwordEnv?: string;
  readonly passwordFile?: string;
  readonly passwordStdin?: boolean;
}

/**
 * Finds user name and password. A password never comes from the command line, where every process list shows it.
 *
 * @throws UsageError when one is missing
 */
export async function credentialsOf(flags: CredentialFlags, io: Terminal): Promise<Credentials> {
  const username = flags.username ?? io.env.EM_USERNAME;
  if (!username) throw new UsageError('Give the account with --username NAME or EM_USERNAME.');
  const password = await passwordOf(flags, io);
  if (!password) throw new UsageError('The password is empty.');
  return { username, password };
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
export function restoreOperatorOf(flags: RestoreOperatorFlags, io: Terminal): Credentials | undefined {
  const { restoreOperatorUsername: username, restoreOperatorPasswordEnv: name } = flags;
  if (username === undefined && name === undefined) return undefined;
  if (username === undefined || name === undefined)
    throw new UsageError(
      'Name a restore operator with both --restore-operator-username NAME and --restore-operator-password-env NAME.',
    );
  const password = io.env[name];
  if (!password) throw new UsageError(`The environment variable ${name} is not set.`);
  return { username, password };
}

async function passwordOf(
  { passwordEnv, passwordFile, passwordStdin }: CredentialFlags,
  io: Terminal,
): Promise<string> {
  if (passwordStdin) {
    const chunks: Buffer[] = [];
    for await (const chunk of io.stdin()) chunks.push(Buffer.from(chunk));
    return lineOf(Buffer.concat(chunks).toString('utf8'));
  }
  if (passwordFile !== undefined) {
    try {
      return lineOf(readFileSync(passwordFile, 'utf8'));
    } catch (error) {
      throw new UsageError(`Cannot read the password in ${passwordFile}: ${(error as Error).message}`);
    }
  }
  const name = passwordEnv ?? 'EM_PASSWORD';
  const password = io.env[name];
  if (password === undefined) {
    throw new UsageError(
      `The environment variable ${name} is not set; or use --password-file FILE or --password-stdin.`,
    );
  }
  return password;
}

/** Editors and echo end a file with a line break that is no part of the password. */
function lineOf(text: string): string {
  return text.replace(/\r?\n$/, '');
}
