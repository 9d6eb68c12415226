/** Secrets that clients put into addresses: no log has them, however they are written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Known, loggedTarget } from '../../../src/mock/http/logged-target.js';
import { type AccessLogEntry, startMock } from '../../../src/mock/index.js';
import { logOn, raw, send } from '../client.js';
import { tinyEstate } from '../tiny.js';

const ID = '0b5bb1ab-3a0c-4b93-a2b0-8c4a6c0f6a7e';
const TOKEN = Buffer.from(ID).toString('base64');
const PASSWORD = 'pä ss/w+rd%41?';
const KNOWN: Known = { passwords: [PASSWORD], isSession: (id) => id === ID };

const everyByte = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('what is called a secret', () => {
  it.each([
    ['/api/?password=abc&page=1', '/api/?password={SECRET}&page=1'],
    ['/api/?x=1&UserPassword=abc#top', '/api/?x=1&UserPassword={SECRET}#top'],
    ['/api/?p%61ssword=a%26b%3Dc&page=1', '/api/?p%61ssword={SECRET}&page=1'],
    ['/api/?X-RestSvcSessionId=abc==', '/api/?X-RestSvcSessionId={SECRET}'],
    [
      '/api/?sessionId=1&session=2&sid=3&pwd=4',
      '/api/?sessionId={SECRET}&session={SECRET}&sid={SECRET}&pwd={SECRET}',
    ],
    ['/api/?body={"Password":"abc"}', '/api/?body={"Password":{SECRET}'],
    ['/api/?filter=Password=="abc"&page=1', '/api/?filter=Password=={SECRET}&page=1'],
    ['/api/;token=abc/jobs?page=1', '/api/;token={SECRET}/jobs?page=1'],
    ['/api/?access_token=abc', '/api/?access_token={SECRET}'],
    ['https://qa:abc@em:9398/api/', 'https://{SECRET}@em:9398/api/'],
    ['//qa:abc@em:9398/api/', '//{SECRET}@em:9398/api/'],
    ['qa:abc@em:9398', '{SECRET}@em:9398'],
    ['/api/?url=https%3A%2F%2Fqa%3Aabc%40em%2F', '/api/?url=https%3A%2F%2F{SECRET}%40em%2F'],
    [`/api/?next=/api/logonSessions/${ID}`, '/api/?next=/api/logonSessions/{ID}'],
    [`/api/logon%2553essions%2F${ID}`, '/api/logon%2553essions%2F{ID}'],
  ])('is hidden: %s', (target, logged) => {
    expect(loggedTarget(target)).toBe(logged);
  });

  it.each([
    '/api/backupServers/1/passwords/2?format=Entity',
    '/api/query?type=Password&sortAsc=Name',
    '/api/query?type=BackupJobSession&filter=JobUid==urn:veeam:Job:7e5f5a3c-0000-4000-8000-000000000001',
    '/api/query?filter=Name=="job@2026-06-15 12:00:00"',
    '/api/lookup?host=em&name=a:b@c',
    '/api/backups/%',
  ])('is not seen where there is none: %s', (target) => {
    expect(loggedTarget(target, KNOWN)).toBe(target);
  });
});

describe('what is known to be a secret', () => {
  it.each([
    ['as it is, in bytes of UTF-8', Buffer.from(PASSWORD).toString('latin1')],
    ['percent-encoded where it must be', encodeURIComponent(PASSWORD)],
    ['percent-encoded as forms are', new URLSearchParams({ '': PASSWORD }).toString().slice(1)],
    ['percent-encoded throughout', everyByte(PASSWORD)],
    ['percent-encoded twice', encodeURIComponent(encodeURIComponent(PASSWORD))],
    ['in base64', base64(PASSWORD)],
    ['in base64 for addresses', Buffer.from(PASSWORD).toString('base64url')],
    ['in base64, percent-encoded', encodeURIComponent(base64(PASSWORD))],
    ['as Basic has it', base64(`operator:${PASSWORD}`)],
    ['as Basic has it, one byte on', base64(`operator1:${PASSWORD}`)],
    ['as Basic has it, two bytes on', base64(`operator12:${PASSWORD}`)],
  ])('is hidden wherever it stands: a password %s', (_case, written) => {
    expect(loggedTarget(`/api/x${written}?page=1`, KNOWN)).toMatch(/^\/api\/(x)?\{SECRET\}\?page=1$/);
    expect(loggedTarget(`/api/jobs?a=${written}&page=1`, KNOWN)).toBe('/api/jobs?a={SECRET}&page=1');
  });

  it.each([
    ['its id', ID, '{ID}'],
    ['its id in capitals', ID.toUpperCase(), '{ID}'],
    ['its id without hyphens', ID.replaceAll('-', ''), '{ID}'],
    ['its id, percent-encoded', everyByte(ID), '{ID}'],
    ['its token', TOKEN, '{SECRET}'],
    ['its token, percent-encoded', everyByte(TOKEN), '{SECRET}'],
    ['its token in base64', base64(`x:${ID}`), '{SECRET}'],
  ])('is hidden wherever it stands: of a session %s', (_case, written, placeholder) => {
    expect(loggedTarget(`/api/backups/${written}?page=1`, KNOWN)).toBe(`/api/backups/${placeholder}?page=1`);
    expect(loggedTarget(`/api/backups?a=${written}&page=1`, KNOWN)).toBe(
      `/api/backups?a=${placeholder}&page=1`,
    );
  });

  it('is hidden where it is the token of a session that nobody knows', () => {
    const other = base64('11111111-2222-4333-8444-555555555555');
    expect(loggedTarget(`/api/backups?a=${other}`)).toBe('/api/backups?a={SECRET}');
  });

  it('is hidden where it is short and stands alone, but not within words', () => {
    const short = { ...KNOWN, passwords: ['api', 'ab'] };
    expect(loggedTarget('/capital/?a=ab&b=cab', short)).toBe('/capital/?a={SECRET}&b=cab');
  });

  it('leaves no trace, whatever it is and whatever stands around it', () => {
    const around = fc.string({
      unit: fc.constantFrom('/', '?', '&', '=', 'a', 'Z', '0', '+', '%', '-', '@', ':'),
      maxLength: 8,
    });
    const writing = fc.constantFrom(encodeURIComponent, everyByte, base64, (text: string) =>
      base64(`u:${text}`),
    );
    const secret = fc.string({ unit: 'grapheme-ascii', minLength: 16, maxLength: 24 });
    fc.assert(
      fc.property(around, around, secret, writing, (before, after, password, write) => {
        const logged = loggedTarget(`/${before}${write(password)}${after}`, {
          ...KNOWN,
          passwords: [password],
        });
        expect(logged).not.toContain(write(password).slice(2, -4));
        expect(logged).toContain('{SECRET}');
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['names', 'pw=password='.repeat(2_500)],
    ['users', '//a'.repeat(10_000)],
    ['percent signs', '%25'.repeat(10_000)],
    ['tokens', TOKEN.repeat(600)],
    ['sessions', `logonSessions/${ID}`.repeat(600)],
    ['letters', 'a'.repeat(32_000)],
  ])(
    'takes no time that grows faster than the target: %s',
    (_case, text) => {
      // Quadratic ways would need minutes for this.
      for (let i = 0; i < 20; i += 1) loggedTarget(`/api/?${text}`, KNOWN);
    },
    20_000,
  );
});

describe('the access log of a mock', () => {
  it('has neither password nor session, wherever a client puts them', async () => {
    const entries: AccessLogEntry[] = [];
    await using mock = await startMock({
      http: true,
      estate: tinyEstate(),
      accounts: [{ username: 'user', role: 'Portal User', password: 'another password' }],
      log: (entry) => entries.push(entry),
    });
    const { id, token, send: ask } = await logOn(mock);
    const other = encodeURIComponent('another password');
    const secrets = [id, token, mock.password, other];
    for (const secret of secrets) {
      await send(mock, 'GET', `/api/jobs/${secret}?x=${secret}&y=${base64(`a:${secret}`)}`);
      await raw(
        mock,
        `GET http://u:${secret}@em/api/${secret} HTTP/1.1\r\nHost: em\r\nConnection: close\r\n\r\n`,
      );
      await raw(mock, `CONNECT u:${secret}@em:80 HTTP/1.1\r\nHost: em\r\n\r\n`);
    }
    await ask('DELETE', `/api/logonSessions/${id}?x=${id}&y=${token}`);
    await ask('GET', `/api/logonSessions/${id}?y=${token}`);
    const log = JSON.stringify(entries);
    expect(entries).toHaveLength(1 + 3 * secrets.length + 2);
    for (const secret of [...secrets, base64(`a:${mock.password}`)]) expect(log).not.toContain(secret);
  });
});
