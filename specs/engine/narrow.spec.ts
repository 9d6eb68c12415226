/** Narrowed runs: they send what the selection needs, and judge it as a whole run does. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunSummary } from '../../src/engine/events.js';
import { type RunOptions, run } from '../../src/engine/run.js';
import { startMock } from '../../src/mock/index.js';

const mock = await startMock({
  http: true,
  estate: 5,
  accounts: [{ username: 'operator', role: 'Restore Operator' }],
});
afterAll(() => mock.close());
const { username, password, accounts } = mock;
const [restoreOperator] = accounts;
/** Some query types stand for all: they take most of the requests. */
const QUERIES = new Set(['queryRestorePoint', 'queryJob', 'queryRepository', 'queryBackupServer']);
const target: RunOptions = {
  operations: ({ id, path }) => path !== '/query' || QUERIES.has(id),
  target: mock.url,
  sample: 2,
  credentials: { username, password },
  ...(restoreOperator ? { restoreOperator } : {}),
};

const including = (...names: string[]): Pick<RunOptions, 'operations'> => ({
  operations: ({ id, area }) => names.includes(id) || names.includes(area),
});
const checking = (...ids: string[]): Pick<RunOptions, 'checks'> => ({ checks: ({ id }) => ids.includes(id) });

function rows({ results }: RunSummary): Map<string, string> {
  return new Map(results.map((r) => [`${r.operation} ${r.variant} ${r.check}`, r.verdict]));
}

let whole: Map<string, string>;
let requests: number;
let asked: RunSummary['exchanges'];
beforeAll(async () => {
  const summary = await run(target);
  whole = rows(summary);
  requests = summary.exchanges.length;
  asked = summary.exchanges;
});

describe('a narrowed run', () => {
  it.each([
    ['one check of one list', { ...checking('content-type'), ...including('listJobs') }, 24],
    ['one list', including('listJobs'), 40],
    ['one kind of resource', including('getRestorePoint'), 100],
    ['a check of sessions', checking('session-listed'), 48],
    [
      'a check of the query language',
      { ...checking('query-and'), ...including('queryJob', 'queryRestorePoint') },
      260,
    ],
  ])('of %s sends no more than that takes', async (_, narrowed, most) => {
    const summary = await run({ ...target, ...narrowed });
    expect(summary.exchanges.length).toBeLessThanOrEqual(most);
    expect(summary.exchanges.length).toBeLessThan(requests / 4);
    expect(summary.results.filter((r) => r.verdict === 'pass').length).toBeGreaterThan(0);
  });

  it.each([
    ['jobs', including('jobs')],
    ['backups', including('backups')],
    ['reports', including('reports')],
    ['security', including('security')],
    ['cdp', including('cdp')],
    ['nas', including('nas')],
    ['getJob', including('getJob')],
    ['a check of one answer', checking('xml-well-formed')],
    ['a check of several answers', checking('xml-json-agree')],
    ['a check of links', checking('links-resolve')],
    ['a check of sorted queries', checking('query-sort-descending')],
    ['a check of ended sessions', checking('logoff-ends-session', 'ended-session-unlisted')],
  ])('of %s gives the rows of a whole one, or has not observed them', async (_, narrowed) => {
    const summary = await run({ ...target, ...narrowed });
    const found = rows(summary);
    expect(found.size).toBeGreaterThan(0);
    const chosen = summary.results.filter((r) => !['not-observed', 'blocked'].includes(r.verdict));
    expect(chosen.length).toBeGreaterThan(found.size / 2);
    for (const [row, verdict] of found)
      expect(
        [whole.get(row), 'not-observed', ...(/ forbidden\//.test(row) ? ['blocked'] : [])],
        row,
      ).toContain(verdict);
  });

  it('reads the same instances as a whole one', async () => {
    const { exchanges } = await run({ ...target, ...including('getRestorePoint') });
    const urls = (all: RunSummary['exchanges']): string[] =>
      all.flatMap((e) => (e.caseId === 'getRestorePoint entity/xml' ? [e.request.url] : [])).sort();
    expect(urls(exchanges)).toEqual(urls(asked));
    expect(urls(exchanges)).toHaveLength(2);
  });

  it('ends a session before it is held to have ended', async () => {
    const { exchanges, results } = await run({ ...target, ...checking('logoff-ends-session') });
    expect(results.map((r) => r.verdict)).not.toContain('fail');
    expect(results.some((r) => r.verdict === 'pass')).toBe(true);
    expect(exchanges.some((e) => e.caseId === 'logoff xml')).toBe(true);
  });

  it('says how many operations it could have observed', async () => {
    const { operations } = await run({ ...target, ...including('listJobs', 'getJob') });
    expect(operations).toMatchObject({ observed: 2, chosen: 2 });
  });
});
