import { readFileSync } from 'node:fs';
import type { Contract } from '../contract/contract.js';
import type { Exchange } from '../http/exchange.js';
import type { Case } from '../plan/case.js';
import { type Result, type RunSummary, type Target, type Totals, VERDICTS } from './events.js';

export interface SummaryInput {
  readonly contract: Contract;
  readonly target: Target;
  readonly startedAt: Date;
  readonly cases: readonly Case[];
  readonly results: readonly Result[];
  readonly exchanges: readonly Exchange[];
}

/** Puts together what a run found. */
export function summarise({
  contract,
  target,
  startedAt,
  cases,
  results,
  exchanges,
}: SummaryInput): RunSummary {
  return {
    target,
    startedAt: startedAt.toISOString(),
    durationMs: Date.now() - startedAt.getTime(),
    totals: totalsOf(results),
    operations: { observed: observedOperations(cases, exchanges).size, contract: contract.operations.length },
    results,
    exchanges,
    suite: suite(),
    contract: contract.version,
  };
}

/** How many rows have each verdict. */
export function totalsOf(results: readonly Result[]): Totals {
  const totals = Object.fromEntries(VERDICTS.map((v) => [v, 0])) as Record<(typeof VERDICTS)[number], number>;
  for (const { verdict } of results) totals[verdict]++;
  return totals;
}

/** Operations that answered as their page says at least once: a refusal alone shows nothing of an operation. */
export function observedOperations(cases: readonly Case[], exchanges: readonly Exchange[]): Set<string> {
  const successes = new Map(cases.filter((c) => c.expect.form !== 'error').map((c) => [c.id, c]));
  const observed = new Set<string>();
  for (const { caseId, response } of exchanges) {
    const c = successes.get(caseId ?? '');
    if (c && response && c.expect.status.includes(response.status)) observed.add(c.operation.id);
  }
  return observed;
}

function suite(): RunSummary['suite'] {
  const { name, version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as {
    name: string;
    version: string;
  };
  return { name, version };
}

/**
 * The summary of a run that ended before anything could be judged: one row that says why.
 *
 * @param reason a sentence the user can act on
 */
export function failedRun(contract: Contract, url: string, startedAt: Date, reason: string): RunSummary {
  const logon = contract.operation('logon');
  const requirement = contract.requirements.get('logon.session-token');
  const row: Result = {
    operation: logon.id,
    area: logon.area,
    variant: 'run',
    check: 'logon-session-token',
    requirement: 'logon.session-token',
    level: requirement?.level ?? 'MUST',
    verdict: 'error',
    findings: [],
    reason,
    observations: 0,
  };
  return summarise({
    contract,
    target: { url, versions: [], embedded: false },
    startedAt,
    cases: [],
    results: [row],
    exchanges: [],
  });
}
