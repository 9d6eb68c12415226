import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
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

/** An address to reach the mock by; a wildcard address is reached by the loopback of its family. */
export function urlOf(app: Server, host: string, secure: boolean): string {
  const { port } = app.address() as AddressInfo;
  const name = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host;
  return `${secure ? 'https' : 'http'}://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
