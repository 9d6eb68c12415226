import { createServer, type Server } from 'node:http';
import { createServer as createTls } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import selfsigned from 'selfsigned';
import { afterEach, describe, expect, it } from 'vitest';
import { HttpClient } from '../../src/http/client.js';
import { Guard } from '../../src/http/guard.js';
import { type Mock, startMock } from '../../src/mock/index.js';

const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** An HTTP proxy that notes what it is asked for. */
async function startForwarder(): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.end('by the proxy');
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    const [host = '', port = ''] = (request.url ?? '').split(':');
    const onward = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  return { url: `http://127.0.0.1:${await listening(server)}`, asked };
}

async function got(mock: Pick<Mock, 'url'>, options: Partial<ConstructorParameters<typeof HttpClient>[0]>) {
  const base = new URL('/api/', mock.url);
  const client = new HttpClient({ guard: new Guard(base), retries: 0, ...options });
  open.push(() => client.close());
  return client.send({ method: 'GET', url: base.href, headers: {} });
}

describe('a target behind a proxy', () => {
  it('is reached through a tunnel, and its certificate is verified all the same', async () => {
    const mock = await startMock();
    open.push(() => mock.close());
    const proxy = await startForwarder();
    const network = { proxy: proxy.url };
    const trusted = await got(mock, { network, ...(mock.ca ? { ca: mock.ca } : {}) });
    expect(trusted.response?.status).toBe(200);
    expect(proxy.asked[0]).toBe(`CONNECT ${new URL(mock.url).host}`);
    expect((await got(mock, { network })).failure?.kind).toBe('tls');
    expect((await got(mock, { network, insecure: true })).response?.status).toBe(200);
  });

  it('is asked for by its whole address where it is plain HTTP', async () => {
    const proxy = await startForwarder();
    const { response } = await got(
      { url: 'http://em.example.com:9399/api/' },
      { network: { proxy: proxy.url } },
    );
    expect(response?.body.toString()).toBe('by the proxy');
    expect(proxy.asked).toEqual(['GET http://em.example.com:9399/api/']);
  });

  it('is not what answered where the proxy refuses the tunnel', async () => {
    const server = createServer();
    server.on('connect', (_, socket) =>
      socket.end('HTTP/1.1 407 Who are you?\r\nContent-Length: 2\r\n\r\nno'),
    );
    const proxy = `http://127.0.0.1:${await listening(server)}`;
    const { response, failure } = await got({ url: 'https://em.example.com' }, { network: { proxy } });
    expect(response).toBeUndefined();
    expect(failure).toEqual({
      kind: 'refused',
      message: 'The proxy answered CONNECT with 407 Who are you?.',
    });
  });
});

it('a certificate of one’s own is shown to who asks for it', async () => {
  const { private: key, cert } = await selfsigned.generate([{ name: 'commonName', value: 'spec' }]);
  const server = createTls(
    { key, cert, ca: cert, requestCert: true, rejectUnauthorized: true },
    (_, response) => response.end('known'),
  );
  const url = `https://127.0.0.1:${await listening(server as unknown as Server)}/api/`;
  const network = { clientCert: cert, clientKey: key };
  expect((await got({ url }, { insecure: true, network })).response?.body.toString()).toBe('known');
  expect((await got({ url }, { insecure: true })).response).toBeUndefined();
});
