import { quoted } from '../engine/curl.js';
import type { NetworkFlags } from './network.js';

interface ShellFlags extends NetworkFlags {
  readonly ca?: string;
  readonly insecure?: boolean;
}

interface ShellTarget {
  readonly target: string;
  readonly credentials: { readonly username: string };
}

/**
 * What a shell needs once before the curl lines of findings work: name, and a session that a command opens. The password
 * stands in `EM_PASSWORD` already, or is asked for by whoever reads it.
 */
export function shellLines(flags: ShellFlags, { target, credentials: { username } }: ShellTarget): string[] {
  const options = [
    ...pair('--ca', flags.ca),
    ...(flags.insecure ? ['--insecure'] : []),
    ...pair('--proxy', flags.proxy),
    ...pair('--client-cert', flags.clientCert),
    ...pair('--client-key', flags.clientKey),
  ];
  const logon = ['em-conformance logon', `--target ${quoted(target)}`, ...options].join(' ');
  return [`export EM_USERNAME=${quoted(username)}; export EM_SESSION=$(${logon})`];
}

/** What curl is told of the way to the target, as the run went it. */
export function curlOptions(flags: ShellFlags): string[] {
  return [
    ...pair('--cacert', flags.ca),
    ...(flags.insecure ? ['-k'] : []),
    ...pair('--proxy', flags.proxy === 'none' ? undefined : flags.proxy),
    ...(flags.proxy === 'none' ? [`--noproxy '*'`] : []),
    ...pair('--cert', flags.clientCert),
    ...pair('--key', flags.clientKey),
  ];
}

function pair(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`${name} ${quoted(value)}`];
}
