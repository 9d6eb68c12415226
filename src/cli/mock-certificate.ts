import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Option } from 'commander';
import type { MockOptions } from '../mock/options.js';
import { UsageError } from './exit.js';

/** Files with a certificate of one's own for the mock. */
export interface CertificateFlags {
  readonly cert?: string;
  readonly key?: string;
}

/** `--cert` of the mock. */
export function certificateOption(): Option {
  return new Option(
    '--cert <file>',
    'certificate in PEM, with those of its issuers behind it (default: one that is made)',
  ).conflicts('http');
}

/** `--key` of the mock. */
export function keyOption(): Option {
  return new Option('--key <file>', 'private key of the certificate in PEM, not encrypted').conflicts('http');
}

/**
 * The files as options of the mock.
 *
 * @throws UsageError where one of them is missing or cannot be read
 */
export function certificateOf({ cert, key }: CertificateFlags): Pick<MockOptions, 'cert' | 'key'> {
  if (cert === undefined && key === undefined) return {};
  if (cert === undefined) throw new UsageError('--key needs --cert, the certificate that it belongs to.');
  if (key === undefined) throw new UsageError('--cert needs --key, its private key.');
  return { cert: read('certificate', cert), key: read('key', key) };
}

function read(what: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`Cannot read the ${what} in ${file}: ${(error as Error).message}`);
  }
}

/** A certificate in a file, for `--ca` of others; there until it is disposed of, or the process ends. */
export interface CaFile extends Disposable {
  /** Absent: there is no certificate to trust. */
  readonly path?: string;
}

/**
 * Writes the certificate to the temporary directory; its key never leaves the process.
 *
 * @throws UsageError where it cannot be written
 */
export function caFile(pem: string | undefined): CaFile {
  if (pem === undefined) return { [Symbol.dispose]: () => undefined };
  let folder: string | undefined;
  const remove = (): void => {
    process.off('exit', remove);
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  };
  // A reader of standard output that leaves ends the process.
  process.once('exit', remove);
  try {
    folder = mkdtempSync(path.join(tmpdir(), 'em-conformance-'));
    const file = path.join(folder, 'mock-ca.pem');
    writeFileSync(file, pem);
    return { path: file, [Symbol.dispose]: remove };
  } catch (error) {
    remove();
    throw new UsageError(
      `The certificate cannot be written to the temporary directory: ${(error as Error).message}`,
    );
  }
}
