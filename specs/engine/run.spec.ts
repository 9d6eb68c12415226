/** A run as a whole: events, sessions, manners. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LogonRefusedError, UnreachableError } from '../../src/engine/errors.js';
import type { Result, RunEvent, RunSummary } from '../../src/engine/events.js';
import { type RunOptions, run } from '../../src/engine/run.js';
import { type AccessLogEntry, startMock } from '../../src/mock/index.js';
import { startProxy } from './proxy.js';

const log: AccessLogEntry[] = [];
// What is told of a run as a whole needs no more.
const estate = 5;
const mock = await startMock({ http: true, estate, log: (entry) => log.push(entry) });
afterAll(() => mock.close());
const { username, password } = mock;
/** Some areas and one query type stand for all: there is nothing in the others that a run as a whole depends on. */
const AREAS = new Set(['logon', 'infrastructure', 'backups', 'jobs']);
const operations: NonNullable<RunOptions['operations']> = ({ id, area }) =>
  AREAS.has(area) || id === 'queryRestorePoint';
const options: RunOptions = { target: mock.url, credentials: { username, password }, operations };

async function logged(work: () => Promise<unknown>): Promise<AccessLogEntry[]> {
  const from = log.length;
  await work();
  return log.slice(from);
}

describe('a run', () => {
  const events: RunEvent[] = [];
  let summary: RunSummary;
  let entries: readonly AccessLogEntry[];
  beforeAll(async () => {
    entries = await logged(async () => {
      summary = await run(options, (event) => events.push(event));
    });
  });

  it('tells what it does: start, phases in order, exchanges, cases, end', () => {
    expect(events[0]?.type).toBe('run-started');
    expect(events.at(-1)?.type).toBe('run-finished');
    expect(events.flatMap((e) => (e.type === 'phase' ? [e.phase] : []))).toEqual([
      'logon',
      'explore',
      'exercise',
      'query',
      'logoff',
      'judge',
    ]);
    expect(events.filter((e) => e.type === 'case-finished')).toHaveLength(summary.results.length);
    expect(events.filter((e) => e.type === 'exchange')).toHaveLength(summary.exchanges.length);
    expect(events.filter((e) => e.type === 'finding')).toHaveLength(
      summary.results.flatMap((r) => r.findings).length,
    );
    expect(Object.values(summary.totals).reduce((a, b) => a + b)).toBe(summary.results.length);
  });

  it('has no pass without an observation', () => {
    for (const r of summary.results.filter((r) => r.verdict === 'pass'))
      expect(r.observations, `${r.operation} ${r.variant} ${r.check}`).toBeGreaterThan(0);
  });

  it('sends GET only, besides its own logons and logoffs, and logs off as often as it logs on', () => {
    const successful = (method: string): number =>
      entries.filter((e) => e.method === method && e.status < 300).length;
    expect(entries.filter((e) => !['GET', 'POST', 'DELETE'].includes(e.method))).toEqual([]);
    expect(entries.filter((e) => e.method === 'POST').every((e) => /sessionMngr/i.test(e.target))).toBe(true);
    expect(successful('POST')).toBeGreaterThan(1);
    expect(successful('DELETE')).toBe(successful('POST'));
  });

  it('leaves no session behind when it is interrupted', async () => {
    for (const after of [5, 60, 150]) {
      const interrupt = new AbortController();
      let seen = 0;
      const entries = await logged(() =>
        run({ ...options, signal: interrupt.signal }, (event) => {
          if (event.type === 'exchange' && ++seen === after) interrupt.abort();
        }),
      );
      const successful = (method: string): number =>
        entries.filter((e) => e.method === method && e.status < 300).length;
      expect(successful('DELETE'), `interrupted after ${after}`).toBe(successful('POST'));
    }
  });

  it('tells of no phase that sends nothing any more after it is interrupted', async () => {
    const interrupt = new AbortController();
    const told: string[] = [];
    await run({ ...options, signal: interrupt.signal }, (event) => {
      if (event.type !== 'phase') return;
      told.push(event.phase);
      if (event.phase === 'exercise') interrupt.abort();
    });
    expect(told).toEqual(['logon', 'explore', 'exercise', 'logoff', 'judge']);
  });

  it('gives the same verdicts for the same target', async () => {
    const verdicts = (results: readonly Result[]): string[] =>
      results.map((r) => `${r.operation} ${r.variant} ${r.check} ${r.verdict}`);
    expect(verdicts((await run(options)).results)).toEqual(verdicts(summary.results));
  });

  it('gives the same fingerprints for the same fault on another estate', async () => {
    const fingerprints = async (seed: number): Promise<Set<string>> => {
      await using other = await startMock({
        http: true,
        estate: 20,
        seed,
        faults: ['missing-element', 'dangling-link'],
      });
      const { results } = await run({
        sample: 1,
        target: other.url,
        credentials: { username: other.username, password: other.password },
        operations: ({ id }) => ['getRestorePoint', 'getBackup'].includes(id),
      });
      return new Set(
        results.filter((r) => r.verdict === 'fail').flatMap((r) => r.findings.map((f) => f.fingerprint)),
      );
    };
    expect(await fingerprints(1)).toEqual(await fingerprints(2));
  });

  it('looks at what it is told to', async () => {
    const { results } = await run({
      ...options,
      operations: (o) => o.id === 'listBackups',
      checks: (c) => c.id === 'xml-root',
    });
    expect(new Set(results.map((r) => `${r.operation} ${r.check}`))).toEqual(
      new Set(['listBackups xml-root']),
    );
    expect(results.every((r) => r.verdict === 'pass')).toBe(true);
  });
});

describe('a run that cannot begin', () => {
  it.each([
    [
      'a wrong password',
      { credentials: { username, password: 'wrong' } },
      LogonRefusedError,
      'refused the logon',
    ],
    [
      'a version the target does not offer',
      { apiVersion: 'v9_9' },
      LogonRefusedError,
      'it lists v1_5, v1_6, v1_7',
    ],
    ['nothing listening', { target: 'http://127.0.0.1:9' }, UnreachableError, 'Check host and port'],
    [
      'HTTPS where HTTP is spoken',
      { target: mock.url.replace('http:', 'https:') },
      UnreachableError,
      /: wrong version number\. What answers speaks no TLS/,
    ],
    [
      'a proxy that is not there',
      { network: { proxy: 'http://me:secret@127.0.0.1:9' } },
      UnreachableError,
      /through the proxy 127\.0\.0\.1:9: .* Check the proxy/,
    ],
    [
      'another path',
      { target: `${mock.url}/other` },
      UnreachableError,
      'not the root of the Enterprise Manager API',
    ],
  ] as const)('says so once: %s', async (_, changed, type, message) => {
    const attempt = run({ ...options, ...changed });
    await expect(attempt).rejects.toThrow(type);
    await expect(attempt).rejects.toThrow(message);
  });

  it('sends one logon with a refused password, not hundreds: accounts lock', async () => {
    const entries = await logged(() =>
      run({ ...options, credentials: { username, password: 'wrong' } }).catch(() => undefined),
    );
    expect(entries.filter((e) => e.method === 'POST')).toHaveLength(1);
  });

  it('says so when a web server of another kind answers', async () => {
    const other = createServer((_, response) => response.end('<html><body>It works!</body></html>'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const target = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    await expect(run({ ...options, target })).rejects.toThrow(
      /not the root of the Enterprise Manager API|gave no session id/,
    );
    other.close();
  });
});

describe('a target that breaks connections', () => {
  /** A run through something that closes the connection of requests it does not like. */
  async function runThrough(
    dropped: (count: number, url: string) => boolean,
    included: NonNullable<RunOptions['operations']> = operations,
  ) {
    let count = 0;
    await using proxy = await startProxy(mock.url, (method, url) =>
      dropped(++count, url) && method === 'GET' ? 'drop' : undefined,
    );
    return await run({ ...options, operations: included, target: proxy.url, retries: 0 });
  }

  it('at one resource gives errors there, not failures', async () => {
    const { totals, gone } = await runThrough(
      (_count, url) => /\/repositories\b/i.test(url),
      ({ area }) => ['infrastructure', 'backups'].includes(area),
    );
    expect(totals.error).toBeGreaterThan(0);
    expect([totals.fail, gone]).toEqual([0, undefined]);
  });

  it('at all of them has gone away: the rest is blocked, and soon', async () => {
    const { totals, gone, exchanges } = await runThrough((count) => count > 40);
    expect(gone).toBeDefined();
    expect(totals.fail).toBe(0);
    expect(totals.blocked).toBeGreaterThan(1000);
    expect(exchanges.filter((e) => e.failure?.kind === 'reset').length).toBeLessThan(20);
  });
});
