import { isIP } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';
import { domainToASCII } from 'node:url';
import { MockOptionError } from './options.js';

/** Labels of a name (RFC 1123, 2.1), underscores as machines have them, and a star in front for all below a domain. */
const NAME =
  /^(?:\*\.)?(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;

/**
 * Names and addresses as certificates have them: lower case, in ASCII, no brackets.
 *
 * @throws MockOptionError for what is neither
 */
export function hostNamesOf(names: readonly string[]): string[] {
  return names.map((name) => {
    const host = plain(name);
    if (host === undefined)
      throw new MockOptionError(`"${name}" is neither the name of a host nor an IP address.`);
    return host;
  });
}

function plain(name: string): string | undefined {
  const bare = name.replace(/^\[(.*)\]$/, '$1');
  // An address with a zone is one of this machine only.
  if (isIP(bare) !== 0) return bare.includes('%') || isWildcard(bare) ? undefined : bare.toLowerCase();
  const host = domainToASCII(bare.replace(/^\*\./, '')).toLowerCase();
  const whole = bare.startsWith('*.') ? `*.${host}` : host;
  return whole.length <= 253 && NAME.test(whole) ? whole : undefined;
}

/** Whether to listen there is to listen on every address: `0.0.0.0`, `::`, or shorter. */
export function isWildcard(host: string): boolean {
  return /^[0.:]*$/.test(host);
}

/** What a server that listens there may be called: itself, or this machine's name and all its addresses. */
export function namesAt(host: string): string[] {
  const all = (): string[] => [
    hostname(),
    ...Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map(({ address }) => address)),
  ];
  return (isWildcard(host) ? all() : [host]).flatMap((name) => plain(name) ?? []);
}
