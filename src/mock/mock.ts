import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { type Certificate, makeCertificate } from './certificate.js';
import type { Account } from './credentials.js';
import { checkEstate } from './estate/check.js';
import { defaultEstate } from './estate/default.js';
import { emptyEstate } from './estate/empty.js';
import type { Estate } from './estate/estate.js';
import { faultsOf } from './faults/index.js';
import { MockListenError, MockOptionError, type MockOptions } from './options.js';
import { createServer } from './server.js';
import { setupOf } from './setup.js';

/** A running mock. */
export interface Mock extends AsyncDisposable {
  /** Scheme, host and port, e.g. `https://127.0.0.1:9398`. */
  readonly url: string;
  readonly username: string;
  readonly password: string;
  /** Certificate to trust, PEM; absent over plain HTTP. */
  readonly ca?: string;
  /** Stops listening and drops every connection. May be called more than once. */
  close(): Promise<void>;
}

/**
 * Starts a mock.
 *
 * @throws MockOptionError for an option that cannot be obeyed, before anything is started
 * @throws MockListenError where the port cannot be had
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const {
    port = 0,
    host = '127.0.0.1',
    now = () => new Date(),
    idleMinutes = 15,
    taskDelay = 1000,
  } = options;
  const estate = estateOf(options);
  const faults = faultsOf(options.faults ?? []);
  const account = accountOf(options);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new MockOptionError(`The port must be a number from 0 to 65535, not ${port}.`);
  }
  if (!(idleMinutes > 0)) throw new MockOptionError(`idleMinutes must be more than 0, not ${idleMinutes}.`);

  if (!(taskDelay >= 0)) throw new MockOptionError(`taskDelay must not be negative, not ${taskDelay}.`);

  const certificate: Certificate | undefined =
    options.http === true ? undefined : await makeCertificate(host);
  const app = createServer({
    setup: setupOf({ estate, account, faults, now, idle: idleMinutes * 60_000, taskDelay }),
    ...(certificate === undefined ? {} : { certificate }),
    ...(options.log === undefined ? {} : { log: options.log }),
  });
  await listen(app, host, port);
  const close = async (): Promise<void> => {
    await app.close();
  };
  return {
    url: urlOf(app, host, certificate !== undefined),
    ...account,
    ...(certificate === undefined ? {} : { ca: certificate.cert }),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function estateOf({ estate = 'default', seed = 1 }: MockOptions): Estate {
  if (!Number.isInteger(seed)) throw new MockOptionError(`The seed must be a whole number, not ${seed}.`);
  if (estate === 'default') return defaultEstate(seed);
  if (estate === 'empty') return emptyEstate();
  if (typeof estate === 'string') {
    throw new MockOptionError(`There is no estate "${String(estate)}". Known estates: default, empty.`);
  }
  checkEstate(estate);
  return estate;
}

function accountOf({ username = 'Administrator', password }: MockOptions): Account {
  // Basic authentication has no way to write them.
  if (username === '' || username.includes(':')) {
    throw new MockOptionError('The user name must not be empty and must not contain a colon.');
  }
  return { username, password: password ?? randomBytes(18).toString('base64url') };
}

async function listen(app: FastifyInstance, host: string, port: number): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    throw new MockListenError(reasonOf(error as NodeJS.ErrnoException, host, port), { cause: error });
  }
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
function urlOf(app: FastifyInstance, host: string, secure: boolean): string {
  const { port } = app.server.address() as AddressInfo;
  const name = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host;
  return `${secure ? 'https' : 'http'}://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
