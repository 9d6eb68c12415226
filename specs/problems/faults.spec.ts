/** Eight faults of a server at once are eight problems, however many rows they turn red. */
import { describe, expect, it } from 'vitest';
import type { RunSummary } from '../../src/engine/events.js';
import { run } from '../../src/engine/run.js';
import { listFaults, startMock } from '../../src/mock/index.js';
import { Problems } from '../../src/problems/problems.js';

const SETS = [
  [
    'missing-element',
    'wrong-type',
    'accept-ignored',
    'dangling-link',
    'wrong-namespace',
    'error-as-html',
    'not-equal-as-equal',
    'content-type-wrong',
  ],
  [
    'wrong-root',
    'uid-malformed',
    'wrong-link-type',
    'session-not-checked',
    'or-as-and',
    'bare-401',
    'wrong-status',
    'unknown-id-answered',
  ],
  [
    'not-well-formed',
    'wrong-order',
    'undocumented-element',
    'uid-of-other-kind',
    'content-length-missing',
    'missing-link',
    'foreign-host',
    'page-repeats-a-member',
  ],
  [
    'reference-entity-disagree',
    'greater-forgets-equal',
    'paging-wrong',
    'no-cookie',
    'malformed-id-500',
    'q-values-as-html',
    'charset-differs',
    'xml-json-disagree',
  ],
];

/** What a run sees of the operations that some faults break, of a mock that has these. */
async function observed(faults: readonly string[], at = faults): Promise<RunSummary> {
  const broken = new Set<string>(
    listFaults()
      .filter(({ id }) => at.includes(id))
      .map(({ breaks }) => breaks.operation),
  );
  await using mock = await startMock({ http: true, faults });
  const { url, username, password } = mock;
  return await run({
    target: url,
    credentials: { username, password },
    operations: ({ id }) => broken.has(id),
  });
}

function problemsOf({ results }: RunSummary) {
  const problems = new Problems();
  for (const result of results) problems.add(result);
  return problems.all();
}

describe.each(SETS.map((faults) => ({ faults, names: faults.join(', ') })))('$names', ({ faults }) => {
  it('are eight problems, give or take one', async () => {
    const usual = new Set(problemsOf(await observed([], faults)).map(({ id }) => id));
    const summary = await observed(faults);
    const fresh = problemsOf(summary).filter(({ id }) => !usual.has(id));
    const rows = summary.results.filter(({ findings }) => findings.length > 0);
    expect(rows.length).toBeGreaterThan(fresh.length);
    const sentences = fresh.map(({ sentence, operations }) => `${operations}: ${sentence}`).join('\n');
    expect(fresh.length, sentences).toBeGreaterThanOrEqual(7);
    expect(fresh.length, sentences).toBeLessThanOrEqual(9);
  });
});
