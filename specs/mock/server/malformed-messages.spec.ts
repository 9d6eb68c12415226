/** Malformed headers and bodies, and clients that take their time: as malformed.spec.ts says. */
import http from 'node:http';
import { describe, expect, it } from 'vitest';
import { startMock } from '../../../src/mock/index.js';
import { send } from '../client.js';
import { tinyEstate } from '../tiny.js';
import { bare, converse, type Script, statusesOf, wireToMock } from './wire.js';

const wire = wireToMock();

describe('headers', () => {
  const get = (...headers: string[]): string => bare('GET /api/ HTTP/1.1', ...headers);

  it.each([
    ['no Host', get(), 400],
    ['two Hosts', get('Host: a', 'Host: b'), 400],
    ['a Host with a space', get('Host: a b'), 400],
    ['a Host with a path', get('Host: a/b'), 400],
    ['a Host with markup', get('Host: "><script>'), 400],
    ['a Host with a user', get('Host: user@em'), 400],
    ['a Host with two ports', get('Host: em:1:2'), 400],
    ['a Host with an open bracket', get('Host: [::1'), 400],
    ['a header of 100,000 characters', get('Host: x', `X: ${'x'.repeat(100_000)}`), 431],
    ['20,000 headers', get('Host: x', ...Array<string>(20_000).fill('X: y')), 431],
    ['a header without a name', get('Host: x', ': y'), 400],
    ['a name with a space', get('Host: x', 'X Y: z'), 400],
    ['a space before the colon', get('Host : x'), 400],
    ['a folded header', get('Host: x', ' folded: y'), 400],
    ['a zero byte', get('Host: x', 'X: \0'), 400],
    ['an expectation that nobody knows', get('Host: x', 'Expect: the-spanish-inquisition'), 417],
  ])('%s', async (_case, bytes, status) => {
    await wire.expectRefusal([bytes], status);
  });

  it.each([
    ['no length', 'X'],
    ['a negative length', 'Content-Length: -1'],
    ['a length that is no number', 'Content-Length: ten'],
    ['a length of hexadecimal digits', 'Content-Length: 0x10'],
    ['a length larger than any', `Content-Length: ${'9'.repeat(40)}`],
    ['two lengths', 'Content-Length: 1\r\nContent-Length: 2'],
    ['two lengths in one header', 'Content-Length: 3, 3'],
    ['both a length and chunks', 'Content-Length: 3\r\nTransfer-Encoding: chunked'],
    ['an unknown encoding', 'Transfer-Encoding: frob'],
    ['chunks that are encoded again', 'Transfer-Encoding: chunked, gzip'],
  ])('%s', async (_case, header) => {
    await wire.expectRefusal([wire.request('POST', '/api/sessionMngr/', header), '0\r\n\r\n'], 400);
  });

  it.each([
    ['no token', 'X-RestSvcSessionId: '],
    ['zero bytes in base64', `X-RestSvcSessionId: ${Buffer.alloc(36).toString('base64')}`],
    ['10,000 cookies', `Cookie: ${'a=b;'.repeat(5_000)}`],
    ['cookies without names', 'Cookie: ;;=;=x;==;X-RestSvcSessionId'],
    ['the name of a property of every object', 'Cookie: X-RestSvcSessionId=__proto__'],
  ])('a session of %s is none', async (_case, header) => {
    await wire.expectRefusal(
      [bare('GET /api/backups HTTP/1.1', 'Host: x', 'Connection: close', header)],
      401,
    );
  });
});

describe('bodies', () => {
  const post = (...headers: string[]): string => wire.request('POST', '/api/sessionMngr/', ...headers);

  it.each([
    ['announced too large', [post('Content-Length: 52428800')], 413],
    [
      'announced too large, with a question first',
      [post('Content-Length: 52428800', 'Expect: 100-continue')],
      413,
    ],
    [
      'of a chunk that is too large',
      [post('Transfer-Encoding: chunked'), '3200000\r\n', 'x'.repeat(70_000)],
      413,
    ],
    [
      'of chunks without end',
      [post('Transfer-Encoding: chunked'), ...Array<string>(200).fill(`400\r\n${'x'.repeat(1024)}\r\n`)],
      413,
    ],
    [
      'of more chunks than bytes are worth',
      [post('Transfer-Encoding: chunked'), '1\r\na\r\n'.repeat(2_100)],
      413,
    ],
    ['of a chunk without a size', [post('Transfer-Encoding: chunked'), 'zz\r\n\r\n'], 400],
    ['of a chunk longer than its size', [post('Transfer-Encoding: chunked'), '1\r\nabc\r\n0\r\n\r\n'], 400],
    ['that is cut', [post('Content-Length: 100'), 'abc', 'end'], 400],
    ['in chunks, that is cut', [post('Transfer-Encoding: chunked'), '5\r\nab', 'end'], 400],
    ['that never comes', [post('Content-Length: 100')], 408],
    [
      'of a GET that is broken',
      [wire.request('GET', '/api/backups', 'Transfer-Encoding: chunked'), 'zz\r\n'],
      400,
    ],
  ] as [string, Script, number][])('%s', async (_case, script, status) => {
    await wire.expectRefusal(script, status);
  });

  it('of 50 MB that are sent nevertheless are not held, and the client hears why', async () => {
    const before = process.memoryUsage().arrayBuffers;
    const megabyte = 'x'.repeat(1024 * 1024);
    const received = await converse(wire.mock(), [
      post('Content-Length: 52428800'),
      ...Array<string>(50).fill(megabyte),
    ]);
    expect(statusesOf(received)).toEqual([413]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(30 * 1024 * 1024);
  });

  it('longer than their length are refused with what they belong to', async () => {
    await wire.expectRefusal(
      [bare('GET /api/ HTTP/1.1', 'Host: x', 'Content-Length: 3'), 'abcdef\r\n\r\n'],
      400,
    );
  });

  it.each(['application/xml', 'application/json', 'text/html; charset=nonsense', 'nonsense', '/;=,'])(
    'that are empty may call themselves %s',
    async (type) => {
      const answer = await send(wire.mock(), 'POST', '/api/sessionMngr/?v=latest', {
        Authorization: `Basic ${Buffer.from(`${wire.mock().username}:${wire.mock().password}`).toString('base64')}`,
        'Content-Type': type,
      });
      expect(answer.status).toBe(201);
    },
  );

  it('may be asked for first', async () => {
    const received = await converse(wire.mock(), [
      wire.request('DELETE', '/api/backups', 'Content-Length: 1', 'Expect: 100-continue'),
      'x',
    ]);
    expect(statusesOf(received)).toEqual([100, 405]);
  });
});

describe('clients that take their time', () => {
  it.each([
    ['with the request line', ['GET /api/']],
    ['with the headers', ['GET /api/ HTTP/1.1\r\n', 'Host: x\r\n', 200, 'A: b\r\n', 200, 'C: d\r\n']],
  ] as [string, Script][])('%s are sent away', async (_case, script) => {
    await wire.expectRefusal(script, 408);
  });

  it('are let go when they say nothing at all', async () => {
    expect(await converse(wire.mock(), [])).not.toContain('(still open)');
  });

  it('are none who ask before they were answered: answers come in the order of the requests', async () => {
    const ask = (path: string) =>
      bare(`GET ${path} HTTP/1.1`, 'Host: x', `X-RestSvcSessionId: ${wire.token()}`);
    const bytes =
      ask('/api/backups') + ask('/api/nonsense') + ask('/api/') + wire.request('GET', '/api/query');
    expect(statusesOf(await converse(wire.mock(), [bytes]))).toEqual([200, 404, 200, 400]);
  });
});

describe('connections', () => {
  it('beyond those that are allowed are closed, and no other', async () => {
    await using small = await startMock({ http: true, estate: tinyEstate(), limits: { connections: 1 } });
    const agent = new http.Agent({ keepAlive: true });
    const status = () =>
      new Promise<number | undefined>((resolve, reject) => {
        const asked = http.get(`${small.url}/api/`, { agent }, (response) => {
          response.resume().once('end', () => setImmediate(() => resolve(response.statusCode)));
        });
        asked.once('error', reject);
      });
    expect(await status()).toBe(200);
    expect(statusesOf(await converse(small, [wire.request('GET', '/api/')]))).toEqual([]);
    expect(await status()).toBe(200);
    agent.destroy();
  });
});
