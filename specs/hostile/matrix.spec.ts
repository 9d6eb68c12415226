/** A healthy server is accused of nothing, whatever version, database, estate and account, however much happens meanwhile. */
import { describe, expect, it } from 'vitest';
import { LIKENESSES, type Likeness, nameOf, ROLES_OF_MATRIX } from '../../scripts/matrix/likenesses.js';
import type { RunSummary } from '../../src/engine/events.js';
import { run } from '../../src/engine/run.js';
import type { WriteOptions } from '../../src/engine/writes.js';
import { type MockOptions, startMock } from '../../src/mock/index.js';
import { MemoryLedger, writing } from '../engine/memory-ledger.js';

/** Every so many of them: each version, database, estate, activity and account is among these. */
const SAMPLE = LIKENESSES.filter((_, i) => i % 7 === 0);

async function rowsOf(
  likeness: Likeness,
  more: MockOptions = {},
  writes?: WriteOptions,
  times = 1,
): Promise<RunSummary['results'][]> {
  const { role, ...options } = likeness;
  const accounts = ROLES_OF_MATRIX.slice(1).map((r) => ({ username: r, role: r }));
  await using mock = await startMock({ ...options, ...more, http: true, taskDelay: 50, accounts });
  const { username, password } = mock.accounts.find((a) => a.role === role) ?? mock;
  const all: RunSummary['results'][] = [];
  for (let time = 0; time < times; time += 1) {
    const { results } = await run({
      target: mock.url,
      credentials: { username, password },
      depth: 'quick',
      ...(writes ? { writes } : {}),
    });
    all.push(results);
  }
  return all;
}

/** Rows that blame, and warnings that name no dispute, no slip and no value beyond those of the pages. */
function unexplained(results: RunSummary['results']): string[] {
  return results
    .filter(
      ({ verdict, level, check }) =>
        ['fail', 'error'].includes(verdict) ||
        (verdict === 'warn' && level !== 'MUST' && !check.endsWith('-listed-values')),
    )
    .map((r) => `${r.verdict} ${r.operation} ${r.variant} ${r.check}`);
}

describe('a read-only run of a server that lives', () => {
  it.each(SAMPLE.map((likeness) => [nameOf(likeness), likeness] as const))('%s', async (_, likeness) => {
    const [results = []] = await rowsOf(likeness);
    expect(unexplained(results)).toEqual([]);
    expect(results.length).toBeGreaterThan(5000);
  });

  const busy = LIKENESSES.find(
    (l) => nameOf(l) === '12 postgres default busy Portal-Administrator',
  ) as Likeness;

  it('ten times in a row', async () => {
    const all = await rowsOf(busy, {}, undefined, 10);
    expect(all.flatMap(unexplained)).toEqual([]);
  }, 300_000);

  it('that does without whole areas', async () => {
    const [results = []] = await rowsOf(busy, { without: ['cloud', 'vcloud', 'cdp', 'nas'] });
    expect(unexplained(results)).toEqual([]);
  });

  it('that slips as genuine ones do: each slip is a warning', async () => {
    const [results = []] = await rowsOf({ ...busy, profile: 10, activity: 'calm' }, { slips: true });
    expect(results.filter(({ verdict }) => ['fail', 'error'].includes(verdict))).toEqual([]);
    const warned = new Set(results.flatMap((r) => (r.verdict === 'warn' ? r.check : [])));
    expect(warned).toContain('href-of-kind');
    expect(warned).toContain('xml-additions');
  });
});

it('a run with writes blames nobody on a busy server', async () => {
  const likeness = LIKENESSES.find(
    (l) => nameOf(l) === '12 mssql rich busy Portal-Administrator',
  ) as Likeness;
  const [results = []] = await rowsOf(
    likeness,
    {},
    writing(new MemoryLedger(), { actions: true, patienceMs: 10_000 }),
  );
  expect(unexplained(results)).toEqual([]);
}, 300_000);
