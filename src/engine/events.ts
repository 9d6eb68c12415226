import type { Level } from '../contract/types.js';
import type { Exchange } from '../http/exchange.js';
import type { Shapes } from '../shapes/shapes.js';
import type { Left } from './belongings.js';
import type { Depth } from './depth.js';

/** What a check found wrong at the target: never a fault of ours or of the wire. */
export interface Finding {
  /** Stable between runs: derived from check, operation and location. */
  readonly fingerprint: string;
  readonly message: string;
  /** XPath or JSON Pointer in the body, `header:NAME`, or `status`. */
  readonly location: string;
  readonly expected: string;
  readonly actual: string;
  /** Where in the shape: the same for XML and JSON, a resource and a list of them, and all instances. */
  readonly place: string;
  /** Status code of the answer. */
  readonly status: number;
  /** Number of the exchange it was found in. */
  readonly exchange: number;
  /** URL of that exchange. */
  readonly url: string;
  /** A curl line that repeats the request; secrets stand as shell variables. */
  readonly curl: string;
  /** The other side, where two answers disagree. */
  readonly against?: OtherSide;
  /** Set where genuine servers are known to do so: the finding is a warning. */
  readonly disputed?: string;
}

/** The exchange that a finding holds its own to: its number, URL, status code and curl line. */
export type OtherSide = Pick<Finding, 'exchange' | 'url' | 'status' | 'curl'>;

/** Verdicts, from best to worst (DESIGN, "Checks and verdicts"). */
export const VERDICTS = [
  'pass',
  'not-applicable',
  'not-observed',
  'blocked',
  'deviation',
  'warn',
  'stale',
  'fail',
  'error',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One check over one case: a row of every report. */
export interface Result {
  readonly operation: string;
  readonly area: string;
  readonly variant: string;
  readonly check: string;
  readonly requirement: string;
  readonly level: Level;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /**
   * Why there is no judgement: proof, what was tried, what blocks it, or the error. On a pass: what was seen where the
   * documentation leaves it open.
   */
  readonly reason?: string;
  /** Number of exchanges judged. */
  readonly observations: number;
}

/** What a run saw of one operation. */
export interface Seen {
  readonly operation: string;
  /** Root elements of its answers. */
  readonly roots: readonly string[];
  /** Names of the members that had a value. */
  readonly fields: readonly string[];
}

export interface Target {
  /** Base URL, ending in `/api/`. */
  readonly url: string;
  /** REST API versions the target lists, e.g. `v1_7`. */
  readonly versions: readonly string[];
  /** True for the mock that the run started itself. */
  readonly embedded: boolean;
}

export type Totals = Readonly<Record<Verdict, number>>;

/** What exploration found besides instances. */
export interface Explored {
  /** Ids of operations that no link of the target leads to. */
  readonly unlinked: readonly string[];
  /** Paths that links lead to and no documentation page describes; ids stand as `{ID}`. */
  readonly uncharted: readonly string[];
}

export interface RunSummary {
  readonly target: Target;
  /** ISO 8601 time. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** How deep the run looked. */
  readonly depth: Depth;
  readonly totals: Totals;
  /** Without the entry point, which the reference does not count. */
  readonly operations: {
    readonly observed: number;
    readonly contract: number;
    /** Those that the run has cases of which could observe them: what was chosen, and what it may send. */
    readonly chosen: number;
  };
  /** What was seen of each operation that answered as its page says. */
  readonly seen: readonly Seen[];
  /** How answers came and what was in them, whatever the target holds. */
  readonly shapes: Shapes;
  readonly results: readonly Result[];
  readonly exchanges: readonly Exchange[];
  /** Where links lead, and do not. */
  readonly explored: Explored;
  /** Why the target stopped answering in the middle of the run, if it did. */
  readonly gone?: string;
  /** True where the run was ended early from outside. */
  readonly interrupted: boolean;
  /** A sentence for each bound of ours that was reached: what lies beyond it was not looked at. */
  readonly limits: readonly string[];
  /** What was noted beside, in sentences: nothing of it decides a verdict. */
  readonly remarks?: readonly string[];
  /** What the run has created and could not take away. */
  readonly left: readonly Left[];
  /** A sentence for each logon session that may be open still. */
  readonly openSessions: readonly string[];
  /** What broke inside the suite; empty unless there is a fault of ours. */
  readonly faults: readonly string[];
  /** Names and versions of the suite and of the documentation edition the contract follows. */
  readonly suite: { readonly name: string; readonly version: string };
  readonly contract: { readonly edition: string; readonly apiVersion: string };
}

export type RunEvent =
  | { readonly type: 'run-started'; readonly target: Target }
  | { readonly type: 'phase'; readonly phase: PhaseName; readonly total?: number }
  | { readonly type: 'exchange'; readonly exchange: Exchange }
  | { readonly type: 'case-finished'; readonly result: Result }
  | { readonly type: 'finding'; readonly result: Result; readonly finding: Finding }
  | { readonly type: 'run-finished'; readonly summary: RunSummary };

export type PhaseName = 'logon' | 'explore' | 'exercise' | 'query' | 'write' | 'judge' | 'logoff';

export type RunListener = (event: RunEvent) => void;
