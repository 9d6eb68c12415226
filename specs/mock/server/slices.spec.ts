/** Lists too long to be held: they are made while they are sent, and nobody can tell. */
import http, { type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendSlices } from '../../../src/mock/http/send.js';
import { type Estate, type Mock, startMock } from '../../../src/mock/index.js';
import { type Reply, reply } from '../../../src/mock/reply.js';
import { toJson } from '../../../src/mock/serialize/json.js';
import { document, type MockDocument, type ObjectLayout } from '../../../src/mock/serialize/layout.js';
import { REFERENCE, REFERENCES } from '../../../src/mock/serialize/layouts.js';
import { type Later, LazyList, lazily, materialize, slicesOf } from '../../../src/mock/serialize/lazy.js';
import { toXml } from '../../../src/mock/serialize/xml.js';
import { header, JSON_ONLY, json, type LoggedOn, logOn, send } from '../client.js';
import { tinyEstate } from '../tiny.js';

const COUNT = 3_000;

function manyPoints(): Estate {
  const estate = tinyEstate();
  const [point] = estate.restorePoints;
  if (point === undefined) throw new Error('The tiny estate has no restore point.');
  const restorePoints = Array.from({ length: COUNT }, (_, i) => ({
    ...point,
    id: i === 0 ? point.id : `10000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
    name: `Punkt ${i} ü`,
  }));
  return { ...estate, restorePoints };
}

describe('a long list', () => {
  let mock: Mock;
  let session: LoggedOn;
  beforeAll(async () => {
    mock = await startMock({ http: true, estate: manyPoints() });
    session = await logOn(mock);
  });
  afterAll(() => mock.close());

  it.each([
    ['references, XML', '', {}, /<Ref /g],
    ['references, JSON', '', JSON_ONLY, /"UID"/g],
    ['entities, XML', '?format=Entity', {}, /<RestorePoint /g],
    ['entities, JSON', '?format=Entity', JSON_ONLY, /"UID"/g],
  ])('of %s has its length, and every member once', async (_case, format, accept, member) => {
    const answer = await session.get(`/api/restorePoints${format}`, accept);
    expect(answer.status).toBe(200);
    expect(Number(header(answer, 'Content-Length'))).toBe(Buffer.byteLength(answer.body));
    expect(header(answer, 'Transfer-Encoding')).toBeUndefined();
    expect(answer.body.match(member)).toHaveLength(COUNT);
    expect(new Set(answer.body.match(/Punkt \d+ ü/g)).size).toBe(COUNT);
  });

  it('has the headers of a short one, in their order', async () => {
    const names = async (path: string) => (await session.get(path)).headers.map(([name]) => name);
    expect(await names('/api/restorePoints')).toEqual(await names('/api/backups'));
  });

  it('can be changed by a fault', async () => {
    await using faulty = await startMock({
      http: true,
      estate: manyPoints(),
      faults: ['content-length-missing'],
    });
    const answer = await (await logOn(faulty)).get('/api/restorePoints', JSON_ONLY);
    expect(header(answer, 'Content-Length')).toBeUndefined();
    expect(json<{ Refs: unknown[] }>(answer).Refs).toHaveLength(COUNT);
  });

  it('does not keep others waiting', async () => {
    const order: string[] = [];
    await Promise.all([
      session.get('/api/restorePoints').then(() => order.push('list')),
      send(mock, 'GET', '/api/').then(() => order.push('root')),
    ]);
    expect(order).toEqual(['root', 'list']);
  });
});

/** A list in a member of an object, as query results have it, with others around it. */
const LAYOUT: ObjectLayout = {
  kind: 'object',
  attributes: [],
  children: [
    ['Before', { kind: 'text' }],
    ['First', REFERENCES],
    ['Second', { kind: 'repeated', item: REFERENCE }],
  ],
  json: ['Before', 'First', 'Second'],
};

describe('a document with long lists', () => {
  const name = fc.oneof(fc.string(), fc.constantFrom('\0', '<&>"', '\ud800', 'ü', ''));
  const names = fc.array(name, { maxLength: 200 });

  it('is serialized in slices as it is whole, whatever is in it', () => {
    fc.assert(
      fc.property(name, names, names, (before, first, second) => {
        const lazy = (all: string[]) => new LazyList(all.length, (at) => ({ Name: all[at] }));
        const built = (all: string[]) => all.map((Name) => ({ Name }));
        const whole = document('R', LAYOUT, {
          Before: before,
          First: { Refs: built(first) },
          Second: built(second),
        });
        const sliced = (): MockDocument =>
          document('R', LAYOUT, { Before: before, First: { Refs: lazy(first) }, Second: lazy(second) });
        const inJson = (content: MockDocument, later?: Later[]) => toJson(content, undefined, later);
        for (const write of [toXml, inJson]) {
          const later: Later[] = [];
          const text = write(sliced(), later);
          expect([...slicesOf(text, later)].join('')).toBe(write(whole));
          expect(write(sliced())).toBe(write(whole));
        }
        const opened = sliced();
        materialize(opened);
        expect(opened).toEqual(whole);
      }),
      { numRuns: 200 },
    );
  });

  it('is built whole where its lists are short, or nobody can send slices', () => {
    const documentOf = (length: number) =>
      document('EntityReferences', REFERENCES, {
        Refs: lazily(Array.from({ length }, String), (Name) => ({ Name })),
      });
    const head = { status: 200, media: 'json', now: new Date(0) } as const;
    expect(reply({ ...head, sliced: true }, documentOf(10)).slices).toBeUndefined();
    expect(reply({ ...head, sliced: true }, documentOf(10_000)).slices).toBeDefined();
    const whole = reply(head, documentOf(10_000));
    expect(whole.slices).toBeUndefined();
    expect(JSON.parse(whole.body.toString()).Refs).toHaveLength(10_000);
  });
});

describe('sending slices', () => {
  /** A server of one answer; `made` counts the slices of its sending, `ended` is when it stops. */
  async function serving(slice: string, count: number, act: (request: http.ClientRequest) => void) {
    let passes = 0;
    let made = 0;
    const answer = (): Reply => ({
      status: 200,
      reason: 'OK',
      headers: [['Content-Length', '']],
      body: Buffer.alloc(0),
      *slices() {
        passes += 1;
        for (let i = 0; i < count; i += 1) {
          if (passes === 2) made += 1;
          yield slice;
        }
      },
    });
    let ended: (sent: number) => void = () => undefined;
    const end = new Promise<number>((resolve) => {
      ended = resolve;
    });
    const server = http.createServer((_request, response: ServerResponse) => {
      void sendSlices(response, answer()).then(ended);
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const request = http.get({ port, host: '127.0.0.1', agent: false });
    request.on('error', () => undefined);
    act(request);
    return { end, made: () => made, close: () => server.close().closeAllConnections() };
  }

  const slice = 'x'.repeat(64 * 1024);

  it('ends where the client leaves', async () => {
    const { end, made, close } = await serving(slice, 10_000, (request) => {
      request.once('response', (response) => response.once('data', () => request.destroy()));
    });
    expect(await end).toBeLessThan(10_000 * slice.length);
    expect(made()).toBeLessThan(10_000);
    close();
  }, 120_000);

  it('waits for a client that reads slowly', async () => {
    let go: () => void = () => undefined;
    const { end, made, close } = await serving(slice, 1_000, (request) => {
      request.once('response', (response) => {
        response.pause();
        go = () => response.resume();
      });
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    // What the system buffers, not 64 MB.
    expect(made()).toBeLessThan(500);
    go();
    expect(await end).toBe(1_000 * slice.length);
    close();
  }, 120_000);
});
