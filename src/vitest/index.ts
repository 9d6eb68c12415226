import { describe, expect, inject, it } from 'vitest';
import { type Choice, configured } from '../cli/configured.js';
import type { Result, RunSummary } from '../engine/events.js';
import { type RunOptions, run } from '../engine/run.js';
import { shown } from '../representation/shown.js';

import type { Provided } from './projects.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Set in the projects of `targetProjects`. */
    emConformance?: Provided;
  }
}

/**
 * Options of the run that the configuration describes, for {@link conformanceTests}: of the target that the project is of, where
 * `targetProjects` has made it, else of that which `target` names, EM_URL, or the configuration.
 *
 * @throws Error (UsageError) where configuration, target or password are missing or cannot be used
 */
export async function conformanceOptions(choice: Choice = {}): Promise<RunOptions> {
  return await configured({ ...inject('emConformance'), ...choice });
}

/** Characters of a line that are shown. */
const MOST_SHOWN = 2000;

/** Verdicts that fail a test; the others pass or skip it. */
const FAILING = new Set<Result['verdict']>(['fail', 'stale', 'error']);
const SKIPPED = new Set<Result['verdict']>(['not-applicable', 'not-observed', 'blocked', 'deviation']);

/**
 * Runs the conformance suite and declares a vitest test for every case, grouped by area and operation. To be awaited
 * at the top level of a spec file, because vitest collects tests before it runs them.
 *
 * @returns the summary, for assertions of one's own
 * @throws UnreachableError, LogonRefusedError as {@link run} does
 * @throws Error where the suite broke
 */
export async function conformanceTests(options: RunOptions): Promise<RunSummary> {
  const summary = await run(options);
  if (summary.faults.length > 0) throw new Error(`The suite broke, a fault of its own: ${summary.faults[0]}`);
  const byOperation = new Map<string, Result[]>();
  for (const result of summary.results) {
    const name = `${result.area} · ${result.operation}`;
    const list = byOperation.get(name);
    if (list) list.push(result);
    else byOperation.set(name, [result]);
  }
  for (const [name, results] of byOperation) {
    describe(name, () => {
      for (const result of results) {
        it(`${result.variant} · ${result.check}`, (test) => {
          if (SKIPPED.has(result.verdict)) test.skip(`${result.verdict}: ${result.reason ?? ''}`);
          if (FAILING.has(result.verdict)) throw new Error(describeResult(result));
          expect(result.observations, 'a pass needs an observation').toBeGreaterThan(0);
        });
      }
    });
  }
  return summary;
}

function describeResult({ verdict, requirement, reason, findings }: Result): string {
  const lines = findings.map((f) =>
    [
      f.message,
      `  at ${f.location} of ${f.url}`,
      `  expected ${f.expected}`,
      `  actual ${f.actual}`,
      `  ${f.curl}`,
      ...(f.against ? [`  held to ${f.against.curl}`] : []),
    ]
      .map((line) => shown(line, MOST_SHOWN))
      .join('\n'),
  );
  return [`${verdict}: ${requirement}${reason ? `: ${reason}` : ''}`, ...lines].join('\n');
}
