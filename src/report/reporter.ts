import type { Requirement } from '../contract/types.js';
import type { Finding, Result, RunSummary } from '../engine/events.js';
import type { RedactedExchange } from '../http/redaction.js';
import type { Problem } from '../problems/problem.js';
import type { Format } from './formats.js';
import type { Trend } from './html-trend.js';
import type { JunitDetail } from './junit-details.js';
import type { Spread } from './spread.js';

/** A finding without secrets, and the id of the problem that it is of. */
export interface RedactedFinding extends Finding {
  readonly problem?: string;
}

/** A row of a report: without secrets, its values cut, and no more of its findings than a report can hold. */
export interface RedactedResult extends Omit<Result, 'findings'> {
  readonly findings: readonly RedactedFinding[];
  /** All that it has, those beside `findings` too. */
  readonly findingCount: number;
  /** Findings beside those in `findings`. */
  readonly moreFindings: number;
}

/** What reporters are given: a summary in which no secret stands. Made by `redactSummary` only. */
export interface RedactedSummary extends Omit<RunSummary, 'exchanges' | 'results' | 'remarks'> {
  /** Findings are redacted whenever they are asked for, so that memory does not hold them twice. */
  readonly results: readonly RedactedResult[];
  /** What rows come to, worst first. */
  readonly problems: readonly Problem[];
  /**
   * Exchanges that findings name, those of the problems' exemplars first. Redacted one by one on the way: together, bodies may
   * be larger than memory.
   */
  readonly exchanges: Iterable<RedactedExchange>;
  /** One of them by its number. */
  readonly exchangeOf: (id: number) => RedactedExchange | undefined;
  /** Milliseconds on the wire of each request, by operation. */
  readonly spreads: ReadonlyMap<string, readonly number[]>;
  /** What was noted beside, and what the reader must know about the redaction, in sentences. */
  readonly notes: readonly string[];
}

/** How a run ended. */
export interface RunOutcome {
  /** False where the run does not say whether the target conforms. */
  readonly conclusive: boolean;
  readonly interrupted: boolean;
  /** Exit code of the command (README, "Exit codes"). */
  readonly exit: number;
  /** Why it is not conclusive: a sentence. */
  readonly reason?: string;
}

/** An operation, as reports name it. */
export interface CatalogueOperation {
  readonly id: string;
  readonly area: string;
  readonly method: string;
  /** With the query that tells it from others of the same path. */
  readonly path: string;
}

/** What the contract has, for what reports say beside the rows. */
export interface Catalogue {
  readonly operations: readonly CatalogueOperation[];
  readonly requirements: readonly Pick<Requirement, 'id' | 'level' | 'statement' | 'page' | 'notJudged'>[];
  /** Ids of the requirements that each check judges. */
  readonly judges: ReadonlyMap<string, readonly string[]>;
}

/** What was asked for: how the target was reached, and what might be done to it. */
export interface RunAsked {
  /** Name of the target in the configuration. */
  readonly name?: string;
  readonly readOnly: boolean;
  /** Objects of the run's own may be created, edited and deleted. */
  readonly writes: boolean;
  /** Jobs, failovers and restores may be started. */
  readonly actions: boolean;
  readonly account: string;
  /** Name of the second account; absent where there was none. */
  readonly restoreOperator?: string;
  readonly apiVersion: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly checks: readonly string[];
  readonly strict: boolean;
  readonly minObserved: string;
  /** Lines for a shell before the curl lines of findings work. */
  readonly shell: readonly string[];
}

export interface ReportOptions {
  /** Warnings count as failures. */
  readonly strict?: boolean;
  readonly catalogue?: Catalogue;
  readonly asked?: RunAsked;
  readonly outcome?: RunOutcome;
  /** What curl is told of the way to the target, e.g. `--cacert ca.pem`. */
  readonly curl?: readonly string[];
  /** Bounds that the run reached, in sentences. */
  readonly limits?: readonly string[];
  /** How long operations took, where that was measured elsewhere. */
  readonly times?: ReadonlyMap<string, Spread>;
  /** What earlier runs came to. */
  readonly trend?: Trend;
  /** `check` unless given. */
  readonly junitDetail?: JunitDetail;
}

/** One report format: a pure function of what the event `run-finished` brings. It reads and writes nothing. */
export interface Reporter extends Format {
  /** The report in pieces, none of them so long that a string could not hold it. */
  render(summary: RedactedSummary, options: ReportOptions): Iterable<string>;
}
