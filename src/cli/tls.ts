import { readFileSync } from 'node:fs';
import type { RunOptions } from '../engine/run.js';
import { UsageError } from './exit.js';

export interface TlsFlags {
  readonly ca?: string;
  readonly insecure?: boolean;
}

/**
 * `--ca` and `--insecure`.
 *
 * @throws UsageError where there are no certificates to read
 */
export function tlsOf({ ca, insecure }: TlsFlags): Pick<RunOptions, 'ca' | 'insecure'> {
  if (ca === undefined) return insecure ? { insecure } : {};
  let pem: string;
  try {
    pem = readFileSync(ca, 'utf8');
  } catch (error) {
    throw new UsageError(`Cannot read the certificates in ${ca}: ${(error as Error).message}`);
  }
  if (!pem.includes('-----BEGIN CERTIFICATE-----')) throw new UsageError(`${ca} holds no PEM certificate.`);
  return { ca: pem };
}
