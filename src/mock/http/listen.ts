import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Certificate } from '../certificate.js';
import { isWildcard } from '../host-names.js';
import { MockListenError } from '../options.js';

/**
 * Starts to listen.
 *
 * @throws MockListenError where the port cannot be had
 */
export async function listen(server: Server, host: string, port: number): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ host, port }, () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    throw new MockListenError(reasonOf(error as NodeJS.ErrnoException, host, port), { cause: error });
  }
}

/** Stops listening and drops every connection. A server that has been closed stays closed. */
export async function shutDown(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function reasonOf(error: NodeJS.ErrnoException, host: string, port: number): string {
  const there = `${host}:${port}`;
  switch (error.code) {
    case 'EADDRINUSE':
      return `The mock cannot listen on ${there}: the port is in use. Choose another one, or 0 for any free port.`;
    case 'EACCES':
      return `The mock cannot listen on ${there}: the system does not allow that port. Choose one above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `The mock cannot listen on ${there}: this machine does not have that address.`;
    default:
      return `The mock cannot listen on ${there}: ${error.message}.`;
  }
}

/** How the mock may be called in its URL. */
export interface Reached {
  /** Where it listens. */
  readonly host: string;
  /** Names that clients use, the best one first. */
  readonly names: readonly string[];
  readonly certificate?: Pick<Certificate, 'isFor' | 'names'>;
}

/**
 * An address to reach the mock by. Where it listens for this machine only, that is where it listens; elsewhere it is the
 * first of its names. A wildcard address is reached by the loopback of its family. Where the certificate is good for none
 * of these, the URL has a name that it is good for.
 */
export function urlOf(app: Server, { host, names, certificate }: Reached): string {
  const { port, address } = app.address() as AddressInfo;
  const here = isWildcard(host) ? (address === '::' ? '::1' : '127.0.0.1') : host;
  const local = /^(127\.|::1$|::ffff:127\.)/.test(address);
  const candidates = [
    ...(local ? [here, ...names] : [...names, here]),
    'localhost',
    ...(certificate?.names ?? []),
  ].filter((name) => !name.startsWith('*'));
  const name = candidates.find((candidate) => certificate?.isFor(candidate) ?? true) ?? here;
  return `${certificate === undefined ? 'http' : 'https'}://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
