/** What a body says is read once, whoever asks. */
import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/engine/run.js';
import type { HttpResponse } from '../../src/http/exchange.js';
import { startMock } from '../../src/mock/index.js';
import { Readings } from '../../src/reading/readings.js';
import { contract, json, xml } from '../checks/documents.js';

const answer = (body: string): HttpResponse => ({
  status: 200,
  reason: 'OK',
  httpVersion: '1.1',
  headers: [],
  body: Buffer.from(body),
});

describe('readings', () => {
  it('are one for equal bodies, whatever response they came with', () => {
    const readings = new Readings(contract);
    expect(readings.of(answer(xml('Backup')))).toBe(readings.of(answer(xml('Backup'))));
    expect(readings.of(answer(xml('Job')))).not.toBe(readings.of(answer(xml('Backup'))));
    expect(readings.parsed).toBe(2);
  });

  it('are made anew where there was no room to keep them, and say the same', () => {
    const readings = new Readings(contract, 5000);
    const first = readings.of(answer(xml('Backup')));
    for (let i = 0; i < 10; i += 1) readings.of(answer(`<a>${i}</a>`));
    const again = readings.of(answer(xml('Backup')));
    expect(again).not.toBe(first);
    expect(again.document).toEqual(first.document);
  });

  it('have the documented names, and tell in which a body came', () => {
    const { document, dialects } = new Readings(contract).of(
      answer('{"uid":"urn:veeam:Backup:1","name":"x"}'),
    );
    expect(document).toMatchObject({ syntax: 'json', value: { UID: 'urn:veeam:Backup:1', Name: 'x' } });
    expect([...dialects]).toEqual(['camel']);
  });

  it('hold a body to a schema once', () => {
    const reading = new Readings(contract).of(answer(json('Backup')));
    expect(reading.jsonViolations('Backup')).toBe(reading.jsonViolations('Backup'));
  });
});

describe('a run', () => {
  afterEach(() => vi.restoreAllMocks());

  it('parses each body once, for exploration, plans, writer and checks together', async () => {
    await using mock = await startMock({ http: true, estate: 5 });
    const asked = vi.spyOn(Readings.prototype, 'of');
    const { exchanges } = await run({
      target: mock.url,
      credentials: { username: mock.username, password: mock.password },
      operations: ({ area, id }) => ['infrastructure', 'jobs'].includes(area) || id === 'queryJob',
      sample: 1,
    });
    const [readings] = asked.mock.contexts as Readings[];
    const bodies = new Set(
      exchanges.flatMap(({ response }) =>
        response ? [createHash('sha256').update(response.body).digest('hex')] : [],
      ),
    );
    expect(new Set(asked.mock.contexts).size).toBe(1);
    expect(asked.mock.calls.length).toBeGreaterThan(2 * bodies.size);
    expect(readings?.parsed).toBeLessThanOrEqual(bodies.size);
  });
});
