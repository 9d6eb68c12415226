import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import { basic, header, JSON_ONLY, json, logOn, send } from './client.js';

const NAME = 'X-RestSvcSessionId';
const INVENTED = Buffer.from('11111111-2222-4333-8444-555555555555').toString('base64');

let mock: Mock;
let clock: number;

beforeAll(async () => {
  mock = await startMock({
    http: true,
    username: 'LAB\\operator',
    password: 'pä:ss',
    now: () => new Date(clock),
  });
});

beforeEach(() => {
  clock = Date.UTC(2026, 5, 20);
});

afterAll(() => mock.close());

describe('logon', () => {
  it.each([
    ['/api/sessionMngr/?v=latest'],
    ['/api/sessionMngr/?v=v1_5'],
    ['/api/sessionMngr/?v=v1_6'],
    ['/api/sessionMngr/?v=V1_7'],
    ['/api/sessionMngr?v=v1_7'],
    ['/api/sessionMngr/'],
    ['/API/SESSIONMNGR'],
  ])('at %s creates a session', async (path) => {
    const answer = await send(mock, 'POST', path, { Authorization: basic('LAB\\operator', 'pä:ss') });
    expect([answer.status, answer.reason]).toEqual([201, 'Created']);
  });

  it('gives the session as base64 of the text of its GUID, in a header and in a cookie', async () => {
    const answer = await send(mock, 'POST', '/api/sessionMngr/', {
      Authorization: basic('LAB\\operator', 'pä:ss'),
      ...JSON_ONLY,
    });
    const { SessionId, UserName } = json<{ SessionId: string; UserName: string }>(answer);
    const token = Buffer.from(SessionId).toString('base64');
    expect(header(answer, NAME)).toBe(token);
    expect(header(answer, 'Set-Cookie')).toBe(`${NAME}=${token}; Path=/api;`);
    expect(UserName).toBe('LAB\\operator');
  });

  it('takes a body of any type, and none', async () => {
    for (const type of ['application/json', 'application/xml', 'application/x-www-form-urlencoded']) {
      const headers = { Authorization: basic('LAB\\operator', 'pä:ss'), 'Content-Type': type };
      expect((await send(mock, 'POST', '/api/sessionMngr/', headers, 'x=1')).status).toBe(201);
      expect((await send(mock, 'POST', '/api/sessionMngr/', headers)).status).toBe(201);
    }
  });

  it.each([
    ['no credentials', undefined],
    ['a wrong password', basic('LAB\\operator', 'pa:ss')],
    ['a wrong user', basic('nobody', 'pä:ss')],
    ['no colon', `Basic ${Buffer.from('operator').toString('base64')}`],
    ['no base64', 'Basic ***'],
    ['another scheme', 'Bearer abc'],
    ['an empty header', ''],
  ])('with %s is refused with a challenge', async (_case, authorization) => {
    const headers = authorization === undefined ? {} : { Authorization: authorization };
    const answer = await send(mock, 'POST', '/api/sessionMngr/?v=latest', { ...headers, ...JSON_ONLY });
    expect(answer.status).toBe(401);
    expect(header(answer, 'WWW-Authenticate')).toBe('Basic Realm=RestSvc');
    expect(header(answer, NAME)).toBeUndefined();
    expect(json(answer)).toEqual({
      FirstChanceExceptionMessage: null,
      Message: 'The user name or password is incorrect',
      StackTrace: null,
      Status: null,
      StatusCode: 401,
    });
  });

  it('does not care about the case of the user name', async () => {
    const answer = await send(mock, 'POST', '/api/sessionMngr/', {
      Authorization: basic('lab\\OPERATOR', 'pä:ss'),
    });
    expect(answer.status).toBe(201);
  });

  it.each(['v1_4', 'v1_8', '', 'latest2'])('to version "%s" is refused', async (version) => {
    const answer = await send(mock, 'POST', `/api/sessionMngr/?v=${version}`, {
      Authorization: basic('LAB\\operator', 'pä:ss'),
      ...JSON_ONLY,
    });
    expect(answer.status).toBe(400);
    expect(json(answer).Message).toContain(`[${version}] is not supported`);
  });
});

describe('a request is let in', () => {
  it('with the header alone', async () => {
    const { token } = await logOn(mock);
    expect((await send(mock, 'GET', '/api/backups', { [NAME]: token })).status).toBe(200);
  });

  it('with the cookie alone, among others', async () => {
    const { token } = await logOn(mock);
    const cookies = `theme=dark; ${NAME}=${token}; last=1`;
    expect((await send(mock, 'GET', '/api/backups', { Cookie: cookies })).status).toBe(200);
  });

  it('by the cookie, where both are there: the header does not count', async () => {
    const { token } = await logOn(mock);
    const good = `${NAME}=${token}`;
    const bad = `${NAME}=${INVENTED}`;
    expect((await send(mock, 'GET', '/api/backups', { Cookie: good, [NAME]: INVENTED })).status).toBe(200);
    expect((await send(mock, 'GET', '/api/backups', { Cookie: bad, [NAME]: token })).status).toBe(401);
  });

  it('without any session at the entry point only', async () => {
    expect((await send(mock, 'GET', '/api/')).status).toBe(200);
    expect((await send(mock, 'GET', '/api/logonSessions')).status).toBe(401);
  });
});

describe('a request is refused with a challenge', () => {
  it.each([
    ['no session', {}],
    ['an invented session', { [NAME]: INVENTED }],
    ['an empty session', { [NAME]: '' }],
    ['the bare GUID', { [NAME]: '11111111-2222-4333-8444-555555555555' }],
    ['no base64', { [NAME]: '***' }],
    ['credentials instead of a session', { Authorization: basic('LAB\\operator', 'pä:ss') }],
  ])('with %s', async (_case, headers: Record<string, string>) => {
    const answer = await send(mock, 'GET', '/api/backups', headers);
    expect(answer.status).toBe(401);
    expect(header(answer, 'WWW-Authenticate')).toBe('Basic Realm=RestSvc');
    expect(answer.body).toContain('<Error ');
  });

  it('with a token that only decodes to a session', async () => {
    const { token } = await logOn(mock);
    expect((await send(mock, 'GET', '/api/backups', { [NAME]: `${token}====` })).status).toBe(401);
  });
});

describe('a session ends', () => {
  it('by logoff, and stays ended', async () => {
    const session = await logOn(mock);
    const off = await session.send('DELETE', `/api/logonSessions/${session.id}`);
    expect([off.status, off.body]).toEqual([204, '']);
    expect((await session.get('/api/backups')).status).toBe(401);
    expect((await session.send('DELETE', `/api/logonSessions/${session.id}`)).status).toBe(401);
  });

  it('without touching the others', async () => {
    const [one, other] = [await logOn(mock), await logOn(mock)];
    await one.send('DELETE', `/api/logonSessions/${one.id}`);
    expect((await other.get('/api/backups')).status).toBe(200);
  });

  it('by another session of the same account', async () => {
    const [one, other] = [await logOn(mock), await logOn(mock)];
    expect((await one.send('DELETE', `/api/logonSessions/${other.id}`)).status).toBe(204);
    expect((await other.get('/api/backups')).status).toBe(401);
  });

  it('after 15 minutes without a request, and not before', async () => {
    const session = await logOn(mock);
    clock += 15 * 60_000 - 1;
    expect((await session.get('/api/backups')).status).toBe(200);
    // That request counted as use.
    clock += 15 * 60_000 - 1;
    expect((await session.get('/api/backups')).status).toBe(200);
    clock += 15 * 60_000;
    expect((await session.get('/api/backups')).status).toBe(401);
  });

  it('after as long as it was told', async () => {
    await using quick = await startMock({ http: true, idleMinutes: 0.5, now: () => new Date(clock) });
    const session = await logOn(quick);
    clock += 30_000;
    expect((await session.get('/api/backups')).status).toBe(401);
  });
});

describe('the list of sessions', () => {
  it('has those that live', async () => {
    await using own = await startMock({ http: true, now: () => new Date(clock) });
    const ids = async (from: { get: typeof one.get }): Promise<string[]> => {
      const list = json<{ LogonSessions: { SessionId: string }[] }>(
        await from.get('/api/logonSessions', JSON_ONLY),
      );
      return list.LogonSessions.map((s) => s.SessionId);
    };
    const one = await logOn(own);
    clock += 10 * 60_000;
    const two = await logOn(own);
    expect(await ids(two)).toEqual([one.id, two.id]);
    clock += 10 * 60_000;
    expect(await ids(two)).toEqual([two.id]);
  });
});
