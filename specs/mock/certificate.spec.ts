/** The certificate of the mock: made for the names it is known by, or one's own. */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import type { lookup } from 'node:dns';
import https from 'node:https';
import { hostname } from 'node:os';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Mock, MockOptionError, type MockOptions, startMock } from '../../src/mock/index.js';
import { send } from './client.js';
import { type Pair, pairFor } from './own-certificate.js';
import { tinyEstate } from './tiny.js';

const start = (options: MockOptions = {}): Promise<Mock> => startMock({ estate: tinyEstate(), ...options });

/** Status of the root for a client to whom every name is this machine. */
function verified(url: string, ca: string | undefined): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const here: typeof lookup = ((_name: string, options: object, found: (...all: unknown[]) => void) =>
      'all' in options && options.all
        ? found(null, [{ address: '127.0.0.1', family: 4 }])
        : found(null, '127.0.0.1', 4)) as typeof lookup;
    https
      .get(`${url}/api/`, { ...(ca === undefined ? {} : { ca }), lookup: here, agent: false }, (response) => {
        response.resume().once('end', () => resolve(response.statusCode));
      })
      .once('error', reject);
  });
}

describe('a certificate that is made', () => {
  it('is good for further names and addresses', async () => {
    await using mock = await start({
      hostNames: ['EM.lab.example', '*.lab.example', '192.0.2.7', '[2001:db8::1]', 'bücher.example'],
    });
    const certificate = new X509Certificate(mock.ca ?? '');
    for (const name of ['em.lab.example', 'other.lab.example', 'xn--bcher-kva.example', 'localhost'])
      expect(certificate.checkHost(name), name).toBeTruthy();
    for (const address of ['192.0.2.7', '2001:db8::1', '127.0.0.1'])
      expect(certificate.checkIP(address), address).toBeTruthy();
    // Only this machine can reach it.
    expect(mock.url).toMatch(/^https:\/\/127\.0\.0\.1:/);
    expect((await send(mock, 'GET', '/api/')).status).toBe(200);
  });

  it.each(['0.0.0.0', '0'])('is good for this machine where it listens on %s', async (host) => {
    await using mock = await start({ host });
    expect(mock.url).toMatch(/^https:\/\/127\.0\.0\.1:/);
    expect((await send(mock, 'GET', '/api/')).status).toBe(200);
    const certificate = new X509Certificate(mock.ca ?? '');
    expect(certificate.checkHost(hostname())).toBeTruthy();
    expect(certificate.subjectAltName).not.toContain('0.0.0.0');
  });

  it('has the first of its names in the URL where others can reach it', async () => {
    await using mock = await start({
      host: '0.0.0.0',
      hostNames: ['*.lab.example', 'em.lab.example', 'em2.lab.example'],
    });
    expect(mock.url).toMatch(/^https:\/\/em\.lab\.example:/);
    expect(await verified(mock.url, mock.ca)).toBe(200);
  });

  it('is not needed for names in the URL of plain HTTP', async () => {
    await using mock = await start({ host: '0.0.0.0', http: true, hostNames: ['em.lab.example'] });
    expect(mock.url).toMatch(/^http:\/\/em\.lab\.example:/);
  });

  it.each([
    '',
    'a b',
    'https://em',
    'em:9398',
    'a..b',
    '-a',
    '0.0.0.0',
    '::',
    'fe80::1%eth0',
    '*',
    'a.*',
    'x'.repeat(64),
  ])('is made for no such name as "%s"', async (name) => {
    await expect(start({ hostNames: [name] })).rejects.toThrow(MockOptionError);
    await expect(start({ hostNames: [name] })).rejects.toThrow(
      `"${name}" is neither the name of a host nor an IP address.`,
    );
  });
});

describe("one's own certificate", () => {
  let own: Pair;
  let issuer: Pair;
  let issued: Pair;
  beforeAll(async () => {
    own = await pairFor(['localhost', '127.0.0.1']);
    issuer = await pairFor([]);
    issued = await pairFor(['em.lab.example'], issuer);
  });

  it('is what clients get and trust', async () => {
    await using mock = await start(own);
    expect(new X509Certificate(mock.ca ?? '').fingerprint256).toBe(
      new X509Certificate(own.cert).fingerprint256,
    );
    expect((await send(mock, 'GET', '/api/')).status).toBe(200);
  });

  it('names the mock where it is not good for its address', async () => {
    await using mock = await start(issued);
    expect(mock.url).toMatch(/^https:\/\/em\.lab\.example:/);
    expect(await verified(mock.url, issuer.cert)).toBe(200);
  });

  it('is nothing to trust without its issuer', async () => {
    await using mock = await start(issued);
    expect(mock.ca).toBeUndefined();
    await expect(verified(mock.url, issued.cert)).rejects.toThrow();
  });

  it('may bring its issuer along, which is to be trusted then', async () => {
    await using mock = await start({ ...issued, cert: `${issued.cert}\n${issuer.cert}` });
    expect(await verified(mock.url, mock.ca)).toBe(200);
  });

  it('keeps the key for itself, if it stands in the same file', async () => {
    const both = `${own.key}\n${own.cert}`;
    await using mock = await start({ cert: both, key: both });
    expect(mock.ca).not.toContain('PRIVATE KEY');
    expect((await send(mock, 'GET', '/api/')).status).toBe(200);
  });

  const encrypted = (key: string): string =>
    createPrivateKey(key)
      .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })
      .toString();

  it.each([
    ['a certificate without its key', () => ({ cert: own.cert }), 'There is a certificate without its key'],
    ['a key without its certificate', () => ({ key: own.key }), 'There is a key without its certificate'],
    ['plain HTTP', () => ({ ...own, http: true }), 'Plain HTTP has no certificate'],
    ['no PEM', () => ({ ...own, cert: 'x' }), 'The certificate is not PEM'],
    ['a key that is no PEM', () => ({ ...own, key: 'x' }), 'The key is not PEM'],
    ['them the wrong way round', () => ({ cert: own.key, key: own.cert }), 'The certificate is not PEM'],
    [
      'a certificate that is cut',
      () => ({ ...own, cert: own.cert.replace(/\n.+\n/, '\n') }),
      'The certificate cannot be read',
    ],
    ['a key that is cut', () => ({ ...own, key: own.key.replace(/\n.+\n/, '\n') }), 'The key cannot be read'],
    ['the key of another', () => ({ ...own, key: issuer.key }), 'The key is not that of the certificate'],
    [
      'the issuer first',
      () => ({ ...issued, cert: issuer.cert + issued.cert }),
      'the certificate is not the first one',
    ],
    ['an encrypted key', () => ({ ...own, key: encrypted(own.key) }), 'The key is encrypted'],
    [
      'a name it is not good for',
      () => ({ ...issued, hostNames: ['em.lab.example', 'other.example'] }),
      'The certificate is not for other.example, but for em.lab.example.',
    ],
  ] as [string, () => MockOptions, string][])('cannot be %s', async (_case, options, message) => {
    await expect(start(options())).rejects.toThrow(MockOptionError);
    await expect(start(options())).rejects.toThrow(message);
  });
});
