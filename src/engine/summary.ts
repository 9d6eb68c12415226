import { readFileSync } from 'node:fs';
import type { Contract } from '../contract/contract.js';
import type { Exchange } from '../http/exchange.js';
import { NO_SHAPES, type Shapes } from '../shapes/shapes.js';
import type { Depth } from './depth.js';
import type { Explored, Result, RunSummary, Seen, Target } from './events.js';
import { isCounted, totalsOf } from './totals.js';

export interface SummaryInput {
  readonly contract: Contract;
  readonly target: Target;
  readonly startedAt: Date;
  /** `standard` unless given. */
  readonly depth?: Depth;
  readonly seen: readonly Seen[];
  readonly shapes?: Shapes;
  readonly results: readonly Result[];
  readonly exchanges: readonly Exchange[];
  /** Operations that could have been observed; unless given, those of the contract. */
  readonly chosen?: number;
  readonly explored?: Explored;
  /** Why the target stopped answering, if it did. */
  readonly gone?: string;
  readonly interrupted?: boolean;
  readonly limits?: readonly string[];
  readonly left?: RunSummary['left'];
  readonly openSessions?: readonly string[];
  readonly faults?: readonly string[];
}

/** Puts together what a run found. */
export function summarise({
  contract,
  target,
  startedAt,
  depth = 'standard',
  seen,
  shapes = NO_SHAPES,
  results,
  exchanges,
  chosen,
  explored = { unlinked: [], uncharted: [] },
  gone,
  interrupted = false,
  limits = [],
  left = [],
  openSessions = [],
  faults = [],
}: SummaryInput): RunSummary {
  const counted = new Set(contract.operations.filter(isCounted).map(({ id }) => id));
  return {
    target,
    startedAt: startedAt.toISOString(),
    durationMs: Date.now() - startedAt.getTime(),
    depth,
    totals: totalsOf(results),
    operations: {
      observed: seen.filter(({ operation }) => counted.has(operation)).length,
      contract: counted.size,
      chosen: chosen ?? counted.size,
    },
    seen,
    shapes,
    results,
    exchanges,
    explored,
    ...(gone === undefined ? {} : { gone }),
    interrupted,
    limits,
    left,
    openSessions,
    faults,
    suite: suite(),
    contract: contract.version,
  };
}

/** Name and version of this package. */
export function suite(): RunSummary['suite'] {
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
export function failedRun(
  contract: Contract,
  url: string,
  startedAt: Date,
  reason: string,
  interrupted = false,
): RunSummary {
  const logon = contract.operation('logon');
  const requirement = contract.requirements.get('logon.session-token');
  const row: Result = {
    operation: logon.id,
    area: logon.area,
    variant: 'run',
    check: 'logon-session-token',
    requirement: 'logon.session-token',
    level: requirement?.level ?? 'MUST',
    verdict: interrupted ? 'blocked' : 'error',
    findings: [],
    reason,
    observations: 0,
  };
  return summarise({
    contract,
    target: { url, versions: [], embedded: false },
    startedAt,
    seen: [],
    results: [row],
    exchanges: [],
    interrupted,
  });
}
