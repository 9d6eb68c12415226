import type { RunAsked } from './reporter.js';

/** What a recording says of the run that made it (`log._run`), so that it is judged again in the same way. */
export interface RecordedRun {
  /** URL of the target. */
  readonly target: string;
  /** True: the run started the target itself. */
  readonly embedded: boolean;
  readonly depth: 'quick' | 'standard' | 'full';
  readonly sample?: number;
  /** Requests under way at the same time, at most. */
  readonly concurrency: number;
  /** Milliseconds that the end of an idle session was waited for. */
  readonly expiry?: number;
  /** Id of the run, in the names of what it created; absent where it wrote nothing. */
  readonly mark?: string;
  /** Requests that might change something; absent where there was no limit. */
  readonly maxWrites?: number;
  readonly asked: RunAsked;
  readonly curl: readonly string[];
}

/** How that run ended (`log._end`); absent where it did not come to its end. */
export interface RecordedEnd {
  readonly startedAt: string;
  readonly durationMs: number;
  readonly interrupted: boolean;
  readonly gone?: string;
  readonly limits: readonly string[];
}

/** What our recordings have beside the entries. */
export interface RecordedFrame {
  readonly run: RecordedRun;
  readonly end?: RecordedEnd;
}
