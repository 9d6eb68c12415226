import type { Result, RunSummary } from '../engine/events.js';
import type { RedactedExchange } from '../http/redaction.js';
import type { Format } from './formats.js';

/** A row of a report: without secrets, its values cut, and no more of its findings than a report can hold. */
export interface RedactedResult extends Result {
  /** Findings beside those in `findings`. */
  readonly moreFindings: number;
}

/** What reporters are given: a summary in which no secret stands. Made by `redactSummary` only. */
export interface RedactedSummary extends Omit<RunSummary, 'exchanges' | 'results'> {
  /** Findings are redacted whenever they are asked for, so that memory does not hold them twice. */
  readonly results: readonly RedactedResult[];
  /** Redacted one by one on the way: together, bodies may be larger than memory. */
  readonly exchanges: Iterable<RedactedExchange>;
  /** Milliseconds on the wire by case id. */
  readonly times: ReadonlyMap<string, number>;
  /** What the reader must know about the redaction, in sentences. */
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

export interface ReportOptions {
  /** Warnings count as failures. */
  readonly strict?: boolean;
  /** Name of the documentation page by requirement id. */
  readonly requirementPages?: ReadonlyMap<string, string>;
  readonly outcome?: RunOutcome;
  /** Bounds that the run reached, in sentences. */
  readonly limits?: readonly string[];
}

/** One report format: a pure function of what the event `run-finished` brings. It reads and writes nothing. */
export interface Reporter extends Format {
  /** The report in pieces, none of them so long that a string could not hold it. */
  render(summary: RedactedSummary, options: ReportOptions): Iterable<string>;
}
