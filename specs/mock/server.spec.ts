import { X509Certificate } from 'node:crypto';
import https from 'node:https';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AccessLogEntry,
  type Mock,
  MockListenError,
  MockOptionError,
  startMock,
} from '../../src/mock/index.js';
import { JSON_ONLY, json, logOn, raw, send } from './client.js';

describe('over HTTPS', () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock();
  });
  afterAll(() => mock.close());

  it('is trusted by who was given its certificate', async () => {
    expect(mock.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    expect((await send(mock, 'GET', '/api/')).status).toBe(200);
  });

  it('is trusted by nobody else', async () => {
    const { ca: _ca, ...stranger } = mock;
    await expect(send({ ...stranger, ca: '' } as Mock, 'GET', '/api/')).rejects.toThrow(
      /self.signed|unable to verify/i,
    );
  });

  it('is known by every name it can be reached by', () => {
    const certificate = new X509Certificate(mock.ca ?? '');
    expect(certificate.checkIP('127.0.0.1')).toBeTruthy();
    expect(certificate.checkIP('::1')).toBeTruthy();
    expect(certificate.checkHost('localhost')).toBeTruthy();
    expect(certificate.checkHost('em.example')).toBeUndefined();
  });

  it('tells clients to come back by HTTPS', async () => {
    const answer = await send(mock, 'GET', '/api/', JSON_ONLY);
    expect(json<{ Links: { Href: string }[] }>(answer).Links[0]?.Href).toBe(`${mock.url}/api/logonSessions`);
  });

  it('has a certificate of its own each time', async () => {
    await using other = await startMock();
    expect(other.ca).not.toBe(mock.ca);
    expect(other.password).not.toBe(mock.password);
  });

  it('serves many clients at once, each its own session', async () => {
    const sessions = await Promise.all(Array.from({ length: 20 }, () => logOn(mock)));
    const answers = await Promise.all(sessions.map((s) => s.get(`/api/logonSessions/${s.id}`, JSON_ONLY)));
    expect(answers.map((a) => json(a).SessionId)).toEqual(sessions.map((s) => s.id));
  });

  it('closes the connection of who speaks plain HTTP, and lives on', async () => {
    expect(await raw(mock, 'GET /api/ HTTP/1.1\r\nHost: x\r\n\r\n')).not.toContain('200 OK');
    expect((await send(mock, 'GET', '/api/')).status).toBe(200);
  });

  it('keeps a connection open from one request to the next', async () => {
    const agent = new https.Agent({ keepAlive: true, maxSockets: 1, ...(mock.ca ? { ca: mock.ca } : {}) });
    const ports = new Set<number | undefined>();
    for (let i = 0; i < 3; i += 1) {
      await new Promise<void>((resolve, reject) => {
        const request = https.get(`${mock.url}/api/`, { agent }, (response) => {
          ports.add(response.socket.localPort);
          response.resume().once('end', resolve);
        });
        request.once('error', reject);
      });
    }
    agent.destroy();
    expect(ports.size).toBe(1);
  });
});

describe('the address', () => {
  const hasIPv6 = Object.values(networkInterfaces()).some((list) => list?.some((i) => i.address === '::1'));

  it.skipIf(!hasIPv6)('may be one of IPv6, which stands in brackets in the URL', async () => {
    await using six = await startMock({ http: true, host: '::1' });
    expect(six.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
    expect((await send(six, 'GET', '/api/')).status).toBe(200);
  });

  it('may be all of the machine, of which the URL names one', async () => {
    await using any = await startMock({ http: true, host: '0.0.0.0' });
    expect(any.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('in use is an error with a name and a sentence', async () => {
    await using first = await startMock({ http: true });
    const port = Number(new URL(first.url).port);
    const second = startMock({ http: true, port });
    await expect(second).rejects.toThrow(MockListenError);
    await expect(second).rejects.toThrow(`127.0.0.1:${port}: the port is in use`);
  });

  it('of another machine is an error with a name and a sentence', async () => {
    await expect(startMock({ http: true, host: '192.0.2.1' })).rejects.toThrow(
      /this machine does not have that address/,
    );
  });

  it('is free again after close, which may be called twice', async () => {
    const first = await startMock({ http: true });
    const port = Number(new URL(first.url).port);
    await first.close();
    await first.close();
    await using second = await startMock({ http: true, port });
    expect(second.url).toBe(first.url);
  });

  it('is free again although a client holds on to its connection', async () => {
    let answered = (): void => undefined;
    const answer = new Promise<void>((resolve) => {
      answered = resolve;
    });
    const mock = await startMock({ http: true, log: () => setImmediate(answered) });
    const held = raw(mock, 'GET /api/ HTTP/1.1\r\nHost: x\r\n\r\n');
    await answer;
    await mock.close();
    expect(await held).toContain('HTTP/1.1 200 OK');
  });
});

describe('options that cannot be obeyed', () => {
  it.each([
    [
      'an unknown estate',
      { estate: 'huge' as 'default' },
      /no estate "huge". Known estates: default, rich, empty/,
    ],
    ['an unknown fault', { faults: ['nonsense'] }, /no fault "nonsense". Known faults: .*missing-element/],
    ['a port that is none', { port: 70_000 }, /port must be a number from 0 to 65535/],
    ['a broken seed', { seed: 0.5 }, /seed must be a whole number/],
    ['no idle time', { idleMinutes: 0 }, /idleMinutes must be more than 0/],
    ['a user name that Basic cannot carry', { username: 'a:b' }, /must not contain a colon/],
  ])('%s', async (_case, options, message) => {
    const start = startMock({ http: true, ...options });
    await expect(start).rejects.toThrow(MockOptionError);
    await expect(start).rejects.toThrow(message);
  });
});

describe('the access log', () => {
  it('has every request, and no session', async () => {
    const entries: AccessLogEntry[] = [];
    await using mock = await startMock({ http: true, log: (entry) => entries.push(entry) });
    const session = await logOn(mock);
    await session.get(`/api/logonSessions/${session.id}?x=1`);
    await session.get('/api/nonsense');
    expect(entries.map((e) => [e.method, e.target, e.status, e.operation])).toEqual([
      ['POST', '/api/sessionMngr/?v=latest', 201, 'logon'],
      ['GET', '/api/logonSessions/{ID}?x=1', 200, 'getLogonSession'],
      ['GET', '/api/nonsense', 404, undefined],
    ]);
    expect(JSON.stringify(entries)).not.toContain(session.id);
  });
});

describe('malformed input', () => {
  let mock: Mock;
  let token: string;
  beforeAll(async () => {
    mock = await startMock({ http: true });
    token = (await logOn(mock)).token;
  });
  afterAll(() => mock.close());

  const request = (line: string, ...headers: string[]): string =>
    [line, 'Host: x', 'Connection: close', `X-RestSvcSessionId: ${token}`, ...headers, '', ''].join('\r\n');

  it.each([
    ['no HTTP at all', () => 'hello\r\n\r\n', 400],
    ['an endless header', () => request('GET /api/ HTTP/1.1', `X: ${'x'.repeat(100_000)}`), 431],
    ['an endless address', () => `GET /api/${'x'.repeat(100_000)} HTTP/1.1\r\n\r\n`, 414],
    ['a header with a control character', () => request('GET /api/ HTTP/1.1', 'X: a\x01b'), 400],
    [
      'two lengths',
      () => request('POST /api/sessionMngr HTTP/1.1', 'Content-Length: 1', 'Content-Length: 2'),
      400,
    ],
    [
      'a body that is too large',
      () => request('POST /api/sessionMngr HTTP/1.1', 'Content-Length: 99999999'),
      413,
    ],
    ['broken percent-encoding', () => request('GET /api/backups/%ff HTTP/1.1'), 400],
    [
      'a filter of 10,000 brackets',
      () => request(`GET /api/query?type=RestorePoint&filter=${'('.repeat(10_000)} HTTP/1.1`),
      400,
    ],
    [
      'a filter of many terms without values',
      () => request(`GET /api/query?type=RestorePoint&filter=${'Name==;'.repeat(1_000)} HTTP/1.1`),
      400,
    ],
    [
      'a filter with an open quote',
      () => request('GET /api/query?type=RestorePoint&filter=Name==" HTTP/1.1'),
      400,
    ],
  ])('%s is refused with an Error entity, and the server lives on', async (_case, bytes, status) => {
    const received = await raw(mock, bytes());
    expect(received).toMatch(new RegExp(`^HTTP/1.1 ${status} \\w+\\r\\n`));
    expect(received).toContain(`StatusCode="${status}"`);
    expect((await send(mock, 'GET', '/api/')).status).toBe(200);
  });

  it('takes raw quotes and operators in the request line', async () => {
    const line =
      'GET /api/query?type=RestorePoint&filter=BackupName=="Hyper-V+Filialen+K%C3%B6ln";CreationTime>2026-06-01 HTTP/1.1';
    const received = await raw(mock, request(line));
    expect(received).toContain('HTTP/1.1 200 OK');
    expect(received.match(/<Ref /g)).toHaveLength(4);
  });

  it('answers a client of HTTP/1.0 that names no host', async () => {
    const received = await raw(mock, 'GET /api/ HTTP/1.0\r\n\r\n');
    expect(received).toContain(`Href="${mock.url}/api/logonSessions"`);
    expect(received).toContain('\r\nConnection: close\r\n');
  });
});
