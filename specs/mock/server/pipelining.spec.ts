/** Clients that send the next requests before they have read an answer (RFC 9112, 9.3.2). */
import { once } from 'node:events';
import net from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Estate, type Mock, startMock } from '../../../src/mock/index.js';
import { logOn, send } from '../client.js';
import { tinyEstate } from '../tiny.js';
import { bare, converse, statusesOf } from './wire.js';

let mock: Mock;
let token: string;
/** Requests that have been answered. */
let handled = 0;

/** As many restore points as are still answered in one piece. */
function manyPoints(): Estate {
  const estate = tinyEstate();
  const restorePoints = Array.from({ length: 400 }, (_, i) =>
    estate.restorePoints.map((point) => ({
      ...point,
      id: i === 0 ? point.id : `1${String(i).padStart(7, '0')}${point.id.slice(8)}`,
    })),
  );
  return { ...estate, restorePoints: restorePoints.flat().slice(0, 400) };
}

beforeAll(async () => {
  mock = await startMock({ http: true, estate: manyPoints(), log: () => (handled += 1) });
  token = (await logOn(mock)).token;
});
afterAll(() => mock.close());
beforeEach(() => {
  handled = 0;
});

function ask(target: string, ...headers: string[]): string {
  return bare(`GET ${target} HTTP/1.1`, 'Host: x', `X-RestSvcSessionId: ${token}`, ...headers);
}

/** A connection that writes and does not read. */
async function unread(text: string): Promise<net.Socket> {
  const { hostname, port } = new URL(mock.url);
  const socket = net.connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.pause();
  socket.write(text);
  return socket;
}

/** Waits until no more requests are answered: a good many others are, in the meantime. */
async function standstill(): Promise<number> {
  let before = -1;
  let others = 0;
  while (before !== handled - others) {
    before = handled - others;
    for (let i = 0; i < 50; i += 1, others += 1) expect((await send(mock, 'GET', '/api/')).status).toBe(200);
  }
  return before;
}

describe('5,000 requests', () => {
  const COUNT = 5000;
  const id = (i: number): string => `10000000-0000-4000-8000-${String(i).padStart(12, '0')}`;

  it('whose answers nobody reads are not answered beyond what the system buffers', async () => {
    // A packet holds hundreds of requests, and each answer has some 200 KB.
    const socket = await unread(ask('/api/restorePoints?format=Entity').repeat(COUNT));
    const answered = await standstill();
    expect(answered).toBeGreaterThan(0);
    expect(answered).toBeLessThan(100);
    socket.destroy();
  });

  it('are all answered in their order, once somebody reads', async () => {
    const requests = Array.from({ length: COUNT }, (_, i) =>
      ask(`/api/jobs/${id(i)}`, ...(i === COUNT - 1 ? ['Connection: close'] : [])),
    );
    const socket = await unread(requests.join(''));
    let received = '';
    socket.on('data', (data: Buffer) => {
      received += data.toString('latin1');
    });
    socket.resume();
    await once(socket, 'close');
    const ids = [...received.matchAll(/Cannot find job \[([^\]]*)/g)].map(([, found]) => found);
    expect(ids).toHaveLength(COUNT);
    expect(ids.findIndex((found, i) => found !== id(i))).toBe(-1);
  });
});

describe('requests behind one another', () => {
  it('are answered in their order, be they short, long, refused or with a body', async () => {
    const logon = bare(
      'POST /api/sessionMngr/?v=latest HTTP/1.1',
      'Host: x',
      `Authorization: Basic ${Buffer.from(`${mock.username}:${mock.password}`).toString('base64')}`,
      'Content-Length: 3',
    );
    const bytes = [
      ask('/api/'),
      `${logon}abc`,
      ask('/api/nonsense'),
      ask('/api/backups', 'Connection: close'),
    ];
    expect(statusesOf(await converse(mock, [bytes.join('')]))).toEqual([200, 201, 404, 200]);
  });

  it.each([
    ['at once', 0],
    ['after more than may wait', 30],
  ])('leave the last one its body: %s', async (_case, count) => {
    const post = bare('POST /api/backups HTTP/1.1', 'Host: x', 'Connection: close', 'Content-Length: 4');
    const received = await converse(mock, [ask('/api/').repeat(count) + post, 50, 'bo', 50, 'dy']);
    expect(statusesOf(received)).toEqual([...Array<number>(count).fill(200), 405]);
  });

  it.each([
    ['noise', 'no HTTP at all\r\n\r\n', 400],
    [
      'a body that cannot be read',
      `${bare('POST /api/ HTTP/1.1', 'Host: x', 'Transfer-Encoding: chunked')}zz\r\n`,
      400,
    ],
    ['an expectation nobody knows', bare('GET /api/ HTTP/1.1', 'Host: x', 'Expect: a-miracle'), 417],
    ['a CONNECT', bare('CONNECT em:9398 HTTP/1.1', 'Host: em:9398'), 405],
  ])(
    'are answered before %s behind them is refused, and nothing after that',
    async (_case, noise, status) => {
      const received = await converse(mock, [ask('/api/').repeat(20) + noise + ask('/api/')]);
      expect(statusesOf(received)).toEqual([...Array<number>(20).fill(200), status]);
      expect(received).not.toContain('(still open)');
    },
  );

  it('are forgotten with their connection', async () => {
    const socket = await unread(ask('/api/restorePoints?format=Entity').repeat(5000));
    await standstill();
    const before = handled;
    socket.destroy();
    expect((await send(mock, 'GET', '/api/')).status).toBe(200);
    expect((await standstill()) - before).toBeLessThan(20);
  });
});
