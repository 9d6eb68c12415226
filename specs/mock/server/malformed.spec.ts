/**
 * Whatever arrives is answered with an Error entity, or its connection is closed: nothing malformed gets a success, ends
 * the mock or changes what the next client sees.
 */
import tls from 'node:tls';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startMock } from '../../../src/mock/index.js';
import { send } from '../client.js';
import { tinyEstate } from '../tiny.js';
import { bare, converse, type Script, statusesOf, wireToMock } from './wire.js';

const wire = wireToMock();

describe('addresses', () => {
  it.each([
    ['a lone percent sign', '/api/backups/%', 400],
    ['a percent sign before no digits', '/api/backups/%zz', 400],
    ['an overlong encoding', '/api/backups/%c0%af', 400],
    ['half of a surrogate pair', '/api/backups/%ed%a0%80', 400],
    ['a byte that begins nothing', '/api/query?type=%ff', 400],
    ['a cut encoding at the end of the query', '/api/query?type=Backup&filter=Name==%e2%82', 400],
    ['a zero byte', '/api/backups/%00', 400],
    ['a zero byte in the name of a collection', '/api/backups%00', 404],
    ['a way out', '/api/../../etc/passwd', 404],
    ['an encoded way out', '/api/%2e%2e%2f%2e%2e%2fetc%2fpasswd', 404],
    ['a backslash', '/api\\backups', 404],
    ['a fragment', '/api/backups#x', 404],
    ['nothing but slashes', '////', 404],
    ['an asterisk', '*', 404],
    ['a placeholder', '/api/backups/{ID}', 400],
    ['another server that is none', 'http://', 404],
    ['no slash at the start', 'api/backups', 400],
    ['a space in the middle', '/api/back ups', 400],
    ['a control character', '/api/backups/\x01', 400],
    ['letters that are not ASCII', '/api/backups/ü', 400],
    ['17,000 characters', `/api/${'x'.repeat(17_000)}`, 414],
    ['100,000 characters', `/api/${'x'.repeat(100_000)}`, 414],
    ['5,000 segments', `/api${'/x'.repeat(5_000)}`, 404],
    ['5,000 parameters', `/api/query?${'a&'.repeat(5_000)}`, 400],
  ])('%s', async (_case, target, status) => {
    await wire.expectRefusal([wire.request('GET', target)], status);
  });

  it.each([
    ['quotes and operators', '/api/query?type=Backup&filter=Name=="x";Name!="{|}"'],
    ['a line and braces', '/api/backups?x={a|b}^`<>'],
    ['parameters twice and unknown ones', '/api/backups?format=Entity&format=x&colour&&=&==='],
  ])('with raw %s are taken', async (_case, target) => {
    expect(statusesOf(await converse(wire.mock(), [wire.request('GET', target)]))).toEqual([200]);
  });
});

describe('methods', () => {
  it.each([
    ['TRACE', 405],
    ['OPTIONS', 405],
    ['PATCH', 405],
    ['PROPFIND', 405],
    ['get', 400],
    ['GÉT', 400],
    ['FROBNICATE', 400],
    ['', 400],
  ])('"%s"', async (method, status) => {
    await wire.expectRefusal([wire.request(method, '/api/backups')], status);
  });

  it('CONNECT makes no tunnel', async () => {
    await wire.expectRefusal([bare('CONNECT em.example:443 HTTP/1.1', 'Host: em.example:443'), 'x'], 405);
  });

  it('an offer to upgrade is ignored', async () => {
    const offer = bare(
      'GET /api/ HTTP/1.1',
      'Host: x',
      'Upgrade: h2c, websocket',
      'Connection: Upgrade, HTTP2-Settings, close',
      'HTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA',
    );
    expect(statusesOf(await converse(wire.mock(), [offer]))).toEqual([200]);
  });
});

describe('protocols', () => {
  it.each([
    ['HTTP/0.9', ['GET /api/\r\n\r\n'], 505],
    ['a version of the future', [bare('GET /api/ HTTP/3.7', 'Host: x')], 400],
    ['HTTP/2 in the words of HTTP/1', [bare('GET /api/ HTTP/2.0', 'Host: x')], 505],
    ['the preface of HTTP/2', ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'], 400],
    ['words', ['hello\r\n\r\n'], 400],
    ['zero bytes', [Buffer.alloc(1_000)], 400],
    ['lines that end like those of Unix', ['GET /api/ HTTP/1.1\nHost: x\n\n'], 400],
  ] as [string, Script, number][])('%s', async (_case, script, status) => {
    await wire.expectRefusal(script, status);
  });

  it('TLS on a port of HTTP', async () => {
    const { hostname, port } = new URL(wire.mock().url);
    const socket = tls.connect({ host: hostname, port: Number(port), rejectUnauthorized: false });
    const error = await new Promise<Error>((resolve) => void socket.once('error', resolve));
    expect(error.message).toMatch(/wrong version number|packet length too long|ECONNRESET/);
  });

  it('anything but TLS on a port of HTTPS', async () => {
    await using secure = await startMock({ estate: tinyEstate() });
    for (const garbage of [wire.request('GET', '/api/'), '\x16\x03\x01\xff\xff', Buffer.alloc(500), 'x']) {
      expect(statusesOf(await converse(secure, [garbage, 'end']))).toEqual([]);
    }
    expect((await send(secure, 'GET', '/api/')).status).toBe(200);
  });
});

describe('noise', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'GET',
      'POST',
      '/api/',
      ' HTTP/1.1\r\n',
      'Host: x',
      '\r\n',
      '\r\n\r\n',
      'Content-Length: 5',
    ),
    fc.constantFrom('Transfer-Encoding: chunked\r\n', '0\r\n\r\n', 'Expect: 100-continue\r\n', '%', '?', ':'),
    fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
  );

  it('is answered with refusals or with nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), async (parts) => {
        // DELETE of nothing first: so that no noise can be a request that succeeds.
        const bytes = Buffer.from(`DELETE /nothing HTTP/1.1\r\nX: ${parts.join('')}`, 'latin1');
        const received = statusesOf(await converse(wire.mock(), [bytes, 'end']));
        // `100 Continue` announces an answer and is none.
        const statuses = received.filter((status) => status >= 200);
        expect(statuses[0] ?? 400).toBeGreaterThanOrEqual(400);
        expect(statuses.every((status) => status < 500 || status === 505)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
