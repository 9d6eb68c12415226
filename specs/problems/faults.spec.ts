/** Eight faults of a server at once are eight problems, however many rows they turn red. */
import { describe, expect, it } from 'vitest';
import { run } from '../../src/engine/run.js';
import { listFaults, startMock } from '../../src/mock/index.js';
import type { Problem } from '../../src/problems/problem.js';
import { Problems } from '../../src/problems/problems.js';

const SETS = [
  [
    'missing-element',
    'wrong-type',
    'accept-ignored',
    'statistics-do-not-add-up',
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

const BREAKS = new Map<string, string>(listFaults().map(({ id, breaks }) => [id, breaks.operation]));

/** What a run finds at the operations that some faults break, of a mock that has these. */
async function observed(faults: readonly string[]): Promise<{ rows: number; problems: Problem[] }> {
  const broken = new Set(faults.map((id) => BREAKS.get(id)));
  await using mock = await startMock({ http: true, faults });
  const { url, username, password } = mock;
  const { results } = await run({
    target: url,
    credentials: { username, password },
    depth: 'quick',
    operations: ({ id }) => broken.has(id),
  });
  const problems = new Problems();
  for (const result of results) problems.add(result);
  return { rows: results.filter(({ findings }) => findings.length > 0).length, problems: problems.all() };
}

describe.each(SETS.map((faults) => ({ faults, names: faults.join(', ') })))('$names', ({ faults }) => {
  it('are eight problems, give or take one', async () => {
    const { rows, problems } = await observed(faults);
    // What genuine servers are known to do, the mock does without faults, too.
    const fresh = problems.filter(({ disputed }) => disputed === undefined);
    expect(rows).toBeGreaterThan(fresh.length);
    const sentences = fresh.map(({ sentence, operations }) => `${operations}: ${sentence}`).join('\n');
    expect(fresh.length, sentences).toBeGreaterThanOrEqual(7);
    expect(fresh.length, sentences).toBeLessThanOrEqual(9);
  });
});

it('what one fault breaks in two ways is one problem', async () => {
  const { problems } = await observed(['header-wins']);
  expect(problems.filter(({ check }) => check === 'cookie-wins')).toHaveLength(1);
});
