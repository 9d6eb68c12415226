import type { RunSummary } from '../engine/events.js';
import type { RedactedExchange } from '../http/redaction.js';

/** What reporters are given: a summary in which no secret stands. Made by `redactSummary` only. */
export interface RedactedSummary extends RunSummary {
  readonly exchanges: readonly RedactedExchange[];
}

export interface ReportOptions {
  /** Warnings count as failures. */
  readonly strict?: boolean;
  /** Name of the documentation page by requirement id. */
  readonly requirementPages?: ReadonlyMap<string, string>;
}

/** One report format: a pure function of what the event `run-finished` brings. It reads and writes nothing. */
export interface Reporter {
  /** As it is named in `--reporters`. */
  readonly id: string;
  /** Name of its file in the output directory. */
  readonly file: string;
  render(summary: RedactedSummary, options: ReportOptions): string;
}
