import { Option } from 'commander';
import type { RunOptions } from '../engine/run.js';
import { type CredentialFlags, credentialOptions, credentialsOf } from './credentials.js';
import { UsageError } from './exit.js';
import { type NetworkFlags, networkOf, networkOptions } from './network.js';
import type { Surroundings } from './terminal.js';
import { type TlsFlags, tlsOf } from './tls.js';

/** Which target, as whom, and on what way. */
export interface AccessFlags extends CredentialFlags, TlsFlags, NetworkFlags {
  readonly target?: string;
}

/** Options of every command that logs on. */
export function accessOptions(): Option[] {
  return [
    new Option(
      '--target <url|name>',
      'URL of the Enterprise Manager, e.g. https://em.example.com:9398 (or EM_URL), or a target of the configuration',
    ),
    ...credentialOptions(),
    ...networkOptions(),
  ];
}

/**
 * What these options say.
 *
 * @throws UsageError where there is no target, or what it takes to log on is missing
 */
export async function accessOf(
  flags: AccessFlags,
  io: Surroundings,
): Promise<Pick<RunOptions, 'target' | 'credentials' | 'network' | 'ca' | 'insecure'>> {
  const { target } = flags;
  if (target === undefined) throw new UsageError('Give the target with --target or EM_URL.');
  checkUrl(target);
  return {
    target,
    credentials: await credentialsOf(flags, io),
    ...tlsOf(flags),
    network: networkOf(flags, target),
  };
}

/** @throws UsageError for what is no URL of a target */
export function checkUrl(url: string): void {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol))
    throw new UsageError(`${url} is not a URL such as https://em.example.com:9398.`);
  if (parsed.username !== '' || parsed.password !== '')
    throw new UsageError('The URL must not hold an account: give it with --username and EM_PASSWORD.');
}
