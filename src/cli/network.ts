import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import { Option } from 'commander';
import { getProxyForUrl } from 'proxy-from-env';
import type { NetworkOptions } from '../http/network.js';
import { UsageError } from './exit.js';

export interface NetworkFlags {
  readonly proxy?: string;
  readonly clientCert?: string;
  readonly clientKey?: string;
}

/** `--proxy`, `--client-cert` and `--client-key`. */
export function networkOptions(): Option[] {
  return [
    new Option(
      '--proxy <url>',
      'HTTP proxy (default: HTTPS_PROXY, HTTP_PROXY and NO_PROXY as usual); none for none',
    ),
    new Option('--client-cert <file>', 'PEM file with the certificate of this client, with --client-key'),
    new Option('--client-key <file>', 'PEM file with its key'),
  ];
}

/**
 * How a target is reached. What is on this machine is not asked through a proxy unless one is named.
 *
 * @throws UsageError where the proxy is no URL, or certificate and key cannot be used
 */
export function networkOf({ proxy, clientCert, clientKey }: NetworkFlags, target: string): NetworkOptions {
  if ((clientCert === undefined) !== (clientKey === undefined))
    throw new UsageError('Give --client-cert and --client-key together.');
  const named = proxy ?? (isLoopback(target) ? '' : getProxyForUrl(target));
  const through = named === '' || named === 'none' ? undefined : named;
  if (through !== undefined && !(URL.canParse(through) && /^https?:$/.test(new URL(through).protocol)))
    throw new UsageError(
      'The proxy is not a URL such as http://proxy.example.com:3128 (--proxy, HTTPS_PROXY).',
    );
  if (through !== undefined && !isDecodable(new URL(through)))
    throw new UsageError('The account in the URL of the proxy cannot be read: write each % in it as %25.');
  const pair =
    clientCert === undefined || clientKey === undefined
      ? {}
      : usable({ clientCert: textOf(clientCert), clientKey: textOf(clientKey) });
  return { ...pair, ...(through === undefined ? {} : { proxy: through }) };
}

/** Whether name and password in a URL are encoded as they must be. */
function isDecodable({ username, password }: URL): boolean {
  try {
    decodeURIComponent(`${username}:${password}`);
    return true;
  } catch {
    return false;
  }
}

/** Whether a URL leads to this machine. */
export function isLoopback(url: string): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/i.test(new URL(url).hostname);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`Cannot read ${file}: ${(error as Error).message}`);
  }
}

function usable(pair: Required<Pick<NetworkOptions, 'clientCert' | 'clientKey'>>): NetworkOptions {
  if (!Object.values(pair).every((pem) => pem.includes('-----BEGIN ')))
    throw new UsageError('--client-cert and --client-key cannot be used: they must be PEM files.');
  try {
    createSecureContext({ cert: pair.clientCert, key: pair.clientKey });
  } catch (error) {
    throw new UsageError(`--client-cert and --client-key cannot be used: ${(error as Error).message}`);
  }
  return pair;
}

/** What stands before the host of an address, with or without a scheme: a name, and often a password. */
export const USER_INFO = /^((?:[a-z][\w+.-]*:\/\/)?)[^/@\s]*@/i;
