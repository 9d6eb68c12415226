import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HttpClient } from '../../src/http/client.js';
import type { ClientOptions } from '../../src/http/client-options.js';
import { header, headerValues } from '../../src/http/exchange.js';
import { Guard, GuardError } from '../../src/http/guard.js';

const ORIGIN = 'https://em.example.com:9398';
const get = { method: 'GET', url: `${ORIGIN}/api/backups`, headers: { Accept: 'application/xml' } };

const client = (options: Partial<ClientOptions> = {}): HttpClient =>
  new HttpClient({ guard: new Guard(new URL(`${ORIGIN}/api/`)), ...options });

beforeEach(() => nock.disableNetConnect());
afterEach(() => {
  nock.cleanAll();
  nock.enableNetConnect();
});

describe('a request', () => {
  it('is answered with what was on the wire: status, reason, raw headers, raw body', async () => {
    nock(ORIGIN)
      .get('/api/backups')
      .reply(400, Buffer.from([0xef, 0xbb, 0xbf, 0x3c]), {
        'content-TYPE': 'application/xml',
        'X-Two': ['a', 'b'],
      });
    const { response } = await client().send(get);
    expect(response?.status).toBe(400);
    expect(response?.body).toEqual(Buffer.from([0xef, 0xbb, 0xbf, 0x3c]));
    expect(response && header(response, 'Content-Type')).toBe('application/xml');
    expect(response && headerValues(response, 'x-two')).toEqual(['a', 'b']);
  });

  it('sends exactly the headers it was given', async () => {
    nock(ORIGIN, { badheaders: ['Accept', 'User-Agent', 'Cookie'] })
      .get('/api/backups')
      .reply(200, 'ok');
    const { response } = await client().send({ ...get, headers: {} });
    expect(response?.status).toBe(200);
  });

  it('sends a header as often as it has values, also an empty one', async () => {
    const seen: string[][] = [];
    const server = createServer((request, response) => {
      const raw = request.rawHeaders;
      seen.push(raw.filter((_, i) => raw[i - 1] === 'Accept' && i % 2 === 1));
      response.end('ok');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    nock.enableNetConnect('127.0.0.1');
    const c = new HttpClient({ guard: new Guard(new URL(`${origin}/api/`)) });
    for (const Accept of [['application/xml', 'application/json'], ''])
      await c.send({ method: 'GET', url: `${origin}/api/backups`, headers: { Accept } });
    c.close();
    server.close();
    expect(seen).toEqual([['application/xml', 'application/json'], ['']]);
  });

  it('does not follow a redirect', async () => {
    nock(ORIGIN)
      .get('/api/backups')
      .reply(302, '', { Location: `${ORIGIN}/login` });
    const { response } = await client().send(get);
    expect(response?.status).toBe(302);
  });

  it('is recorded in order, with the case it was made for', async () => {
    nock(ORIGIN).get('/api/backups').times(2).reply(200, 'ok');
    const c = client();
    await c.send(get);
    await c.send(get, { caseId: 'listBackups xml' });
    expect(c.exchanges.map(({ id, caseId }) => [id, caseId])).toEqual([
      [1, undefined],
      [2, 'listBackups xml'],
    ]);
  });
});

describe('a failure of the wire is part of the exchange', () => {
  it.each([
    ['ECONNREFUSED', 'refused'],
    ['ENOTFOUND', 'refused'],
    ['ECONNRESET', 'reset'],
    ['EPIPE', 'reset'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
    ['CERT_HAS_EXPIRED', 'tls'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
    ['HPE_INVALID_CONSTANT', 'protocol'],
  ])('%s is %s', async (code, kind) => {
    nock(ORIGIN)
      .get('/api/backups')
      .replyWithError(Object.assign(new Error(`broken by ${code}`), { code }));
    const { failure, response } = await client({ retries: 0 }).send(get);
    expect(response).toBeUndefined();
    expect(failure?.kind).toBe(kind);
    expect(failure?.message).toContain(code);
  });

  it('says when there was no answer in time', async () => {
    nock(ORIGIN).get('/api/backups').delay(500).reply(200, 'late');
    const { failure } = await client({ timeoutMs: 30 }).send(get);
    expect(failure).toEqual({ kind: 'timeout', message: 'No complete answer within 30 ms.' });
  });

  it('says when a body is larger than it reads', async () => {
    nock(ORIGIN).get('/api/backups').reply(200, 'x'.repeat(2000));
    const { failure } = await client({ maxBodyBytes: 1000 }).send(get);
    expect(failure?.kind).toBe('too-large');
  });

  it('says when the run was interrupted', async () => {
    nock(ORIGIN).get('/api/backups').delay(500).reply(200, 'late');
    const interrupt = new AbortController();
    const sent = client({ signal: interrupt.signal }).send(get);
    interrupt.abort();
    expect((await sent).failure?.kind).toBe('aborted');
  });
});

describe('retries', () => {
  const reset = (): Error => Object.assign(new Error('reset'), { code: 'ECONNRESET' });

  it('repeat a GET after a reset, a bounded number of times', async () => {
    nock(ORIGIN).get('/api/backups').times(2).replyWithError(reset());
    nock(ORIGIN).get('/api/backups').reply(200, 'ok');
    expect((await client({ retries: 2 }).send(get)).response?.status).toBe(200);
    nock(ORIGIN).get('/api/backups').times(3).replyWithError(reset());
    expect((await client({ retries: 2 }).send(get)).failure?.kind).toBe('reset');
    expect(nock.isDone()).toBe(true);
  });

  it('never repeat a logon', async () => {
    nock(ORIGIN).post('/api/sessionMngr/').replyWithError(reset());
    nock(ORIGIN).post('/api/sessionMngr/').reply(201);
    const { failure } = await client({ retries: 2 }).send({
      method: 'POST',
      url: `${ORIGIN}/api/sessionMngr/`,
      headers: {},
    });
    expect(failure?.kind).toBe('reset');
    expect(nock.isDone()).toBe(false);
  });
});

describe('an answer of 503', () => {
  const busy = (after: string) => nock(ORIGIN).get('/api/backups').reply(503, '', { 'Retry-After': after });

  it('is waited for as long as it asks', async () => {
    busy('0');
    busy(new Date(Date.now() - 1000).toUTCString());
    nock(ORIGIN).get('/api/backups').reply(200, 'ok');
    const c = client();
    expect((await c.send(get)).response?.status).toBe(200);
    expect(c.exchanges).toHaveLength(1);
  });

  it.each([
    ['asks for more than there is patience', '3600'],
    ['says nothing that can be understood', 'soon'],
  ])('is the answer where it %s', async (_what, after) => {
    busy(after);
    expect((await client().send(get)).response?.status).toBe(503);
  });

  it('is the answer where it does not end: the waits add up', async () => {
    nock(ORIGIN).persist().get('/api/backups').reply(503, '', { 'Retry-After': '1' });
    expect((await client({ maxWaitMs: 900 }).send(get)).response?.status).toBe(503);
  });

  it('to a logon is never answered with another logon', async () => {
    nock(ORIGIN).post('/api/sessionMngr/').reply(503, '', { 'Retry-After': '0' });
    const { response } = await client().send({ ...get, method: 'POST', url: `${ORIGIN}/api/sessionMngr/` });
    expect(response?.status).toBe(503);
  });
});

describe('a target that goes away', () => {
  const refused = (): Error => Object.assign(new Error('connect refused'), { code: 'ECONNREFUSED' });
  const alive = `${ORIGIN}/api/`;

  it('is asked for no more, once it does not answer at all', async () => {
    nock(ORIGIN).get('/api/backups').times(5).replyWithError(refused());
    nock(ORIGIN).get('/api/').replyWithError(refused());
    const c = client({ alive });
    for (let i = 0; i < 5; i++) expect((await c.send(get)).failure?.kind).toBe('refused');
    expect(c.gone).toBe('connect refused');
    expect((await c.send(get)).failure).toEqual({
      kind: 'gone',
      message: 'The target has gone away (connect refused).',
    });
    expect(nock.isDone()).toBe(true);
  });

  it('is tried all the same for what must be sent, such as the logoff', async () => {
    nock(ORIGIN).get('/api/backups').times(5).replyWithError(refused());
    nock(ORIGIN).get('/api/').replyWithError(refused());
    nock(ORIGIN).get('/api/backups').reply(200, 'back');
    const c = client({ alive });
    for (let i = 0; i < 5; i++) await c.send(get);
    expect((await c.send(get, { always: true })).response?.status).toBe(200);
  });

  it('is not gone while anything answers: one broken resource is not the end', async () => {
    nock(ORIGIN).get('/api/backups').times(12).replyWithError(refused());
    nock(ORIGIN).persist().get('/api/').reply(200, 'ok');
    const c = client({ alive });
    for (let i = 0; i < 12; i++) expect((await c.send(get)).failure?.kind).toBe('refused');
    expect(c.gone).toBeUndefined();
  });
});

describe('the guard', () => {
  const guard = new Guard(new URL(`${ORIGIN}/api/`));
  guard.ownSession('1');

  it.each([
    ['GET', '/api/backups'],
    ['POST', '/api/sessionMngr/?v=latest'],
    ['POST', '/api//SESSIONMNGR'],
    ['DELETE', '/api/logonSessions/1'],
  ])('lets through %s %s', (method, path) => {
    expect(() => guard.check({ method, url: ORIGIN + path, headers: {} })).not.toThrow();
  });

  it.each([
    ['DELETE', `${ORIGIN}/api/logonSessions/2`],
    ['DELETE', `${ORIGIN}/api/backupServers/1`],
    ['PUT', `${ORIGIN}/api/jobs/1`],
    ['POST', `${ORIGIN}/api/jobs/1?action=start`],
    ['POST', `${ORIGIN}/api/sessionMngr/../jobs/1?action=start`],
    ['POST', `${ORIGIN}/api/jobs/sessionMngr`],
    ['PATCH', `${ORIGIN}/api/backups`],
    ['GET', 'https://other.example.com:9398/api/backups'],
    ['GET', 'http://em.example.com:9398/api/backups'],
    ['GET', 'https://em.example.com/api/backups'],
  ])('refuses %s %s', (method, url) => {
    expect(() => guard.check({ method, url, headers: {} })).toThrow(GuardError);
  });

  it('stands before the wire: a refused request is not sent', async () => {
    const scope = nock(ORIGIN).delete('/api/backupServers/1').reply(204);
    await expect(
      client().send({ method: 'DELETE', url: `${ORIGIN}/api/backupServers/1`, headers: {} }),
    ).rejects.toThrow('read-only');
    expect(scope.isDone()).toBe(false);
  });
});

describe('the rate limit', () => {
  it('spaces requests', async () => {
    nock(ORIGIN).get('/api/backups').times(5).reply(200, 'ok');
    const c = client({ rate: 50 });
    const begun = performance.now();
    await Promise.all(Array.from({ length: 5 }, () => c.send(get)));
    expect(performance.now() - begun).toBeGreaterThan(75);
  });
});
