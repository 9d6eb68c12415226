/**
 * `report.json`, as programs read it. The JSON Schema of it, `src/generated/report.schema.json`, is made from these types.
 */

/** RFC 2119 level of a requirement. */
export type ReportLevel = 'MUST' | 'SHOULD' | 'MAY';

export type ReportVerdict =
  | 'pass'
  | 'not-applicable'
  | 'not-observed'
  | 'blocked'
  | 'deviation'
  | 'warn'
  | 'stale'
  | 'fail'
  | 'error';

/** Rows by verdict; every verdict has its number, be it zero. */
export interface ReportTotals {
  pass: number;
  'not-applicable': number;
  'not-observed': number;
  blocked: number;
  deviation: number;
  warn: number;
  stale: number;
  fail: number;
  error: number;
}

/** What a check found wrong. */
export interface ReportFinding {
  /** Id of the problem that it is of. */
  problem?: string;
  /** Stable between runs: derived from check, operation and location. */
  fingerprint: string;
  message: string;
  /** XPath or JSON Pointer in the body, `header:NAME`, `status`, or `filter:FIELD` and `sort:FIELD` of a query. */
  location: string;
  expected: string;
  actual: string;
  /** Where in the shape: the same for XML and JSON, a resource and a list of them, and all instances. */
  place: string;
  /** Status code of the answer. */
  status: number;
  /** The entry of evidence.har that has it, as its `_exchangeId`. */
  exchange: number;
  url: string;
  /** A curl line that repeats the request; secrets stand as shell variables (`run.shell` says how to set them). */
  curl: string;
  /** The answer that the other is held to, where two disagree. */
  against?: { exchange: number; url: string; status: number; curl: string };
  /** Set where genuine servers are known to do so: the finding is a warning. */
  disputed?: string;
}

/**
 * A check over a case. What is the same of several variants of an operation stands once: `variant` names the first of them,
 * `also` the others, and each of them counts in `totals`.
 */
export interface ReportCase {
  operation: string;
  variant: string;
  check: string;
  requirement: string;
  level: ReportLevel;
  verdict: ReportVerdict;
  /** Why there is no judgement, or what was seen where the documentation leaves it open. */
  reason?: string;
  /** Exchanges judged, of all variants. */
  observations: number;
  findings: ReportFinding[];
  /** Findings that are counted only. */
  moreFindings?: number;
  /** Further variants of which all the same is so. */
  also?: string[];
}

/** All findings of one cause. */
export interface ReportProblem {
  /** Stable between runs. */
  id: string;
  /** `error`: the suite could not judge. */
  gravity: 'fail' | 'stale' | 'error' | 'warn';
  sentence: string;
  check: string;
  /** Every check that shows it. */
  checks: string[];
  requirement: string;
  level: ReportLevel;
  /** Address of the documentation page of the requirement. */
  page?: string;
  place: string;
  count: number;
  operations: string[];
  variants: string[];
  disputed?: string;
  exemplar: { operation: string; variant: string; finding?: ReportFinding };
}

/** How long requests took, in milliseconds. */
export interface ReportTimes {
  requests: number;
  totalMs: number;
  medianMs: number;
  p95Ms: number;
  maxMs: number;
}

export interface ReportOperation {
  id: string;
  area: string;
  method?: string;
  path?: string;
  verdict: ReportVerdict;
  observed: boolean;
  /** Rows by verdict; those that are none are left out. */
  totals: Partial<ReportTotals>;
  times?: ReportTimes;
}

export interface ReportRequirement {
  id: string;
  level: ReportLevel;
  state: 'held' | 'not held' | 'not observed' | 'not judged';
  reason?: string;
  /** Address of its documentation page. */
  page?: string;
  totals: Partial<ReportTotals>;
}

/** What was asked for. */
export interface ReportRun {
  /** Name of the target in the configuration. */
  name?: string;
  readOnly: boolean;
  writes: boolean;
  actions: boolean;
  account: string;
  restoreOperator?: string;
  apiVersion: string;
  include: string[];
  exclude: string[];
  checks: string[];
  strict: boolean;
  minObserved: string;
  /** Lines for a shell before the curl lines of findings work. */
  shell: string[];
}

export interface ReportOutcome {
  /** False where the run does not say whether the target conforms. */
  conclusive: boolean;
  interrupted: boolean;
  /** Exit code of the command. */
  exit: number;
  /** Why it is not conclusive, or what broke. */
  reason?: string;
}

/** What was seen of an operation that answered as its page says. */
export interface ReportSeen {
  operation: string;
  roots: string[];
  fields: string[];
}

/** How answers to an operation came, and of which variants. */
export interface ReportAnswers {
  statuses: number[];
  /** Media types without parameters. */
  media: string[];
  /** Root elements, of XML. */
  roots: string[];
  variants: string[];
}

/** What instances of a type had in one media type. */
export interface ReportType {
  type: string;
  media: 'xml' | 'json';
  count: number;
  /**
   * By path: in how many instances it stood, what it was (`text`, `number`, `boolean`, `null`, `object`, `list`, `attribute`,
   * `element`, `link`), and of what tells of the server, the values.
   */
  members: { [path: string]: { count: number; kinds: string[]; values?: string[] } };
}

export interface ReportFile {
  /** Raised when a reader of an older report would misread a newer one. */
  schemaVersion: 2;
  suite: { name: string; version: string };
  contract: { edition: string; apiVersion: string };
  target: { url: string; versions: string[]; embedded: boolean };
  /** ISO 8601 time. */
  startedAt: string;
  durationMs: number;
  depth: string;
  run?: ReportRun;
  outcome?: ReportOutcome;
  limits: string[];
  notes: string[];
  totals: ReportTotals;
  problems: ReportProblem[];
  operations: {
    observed: number;
    contract: number;
    chosen: number;
    each: ReportOperation[];
  };
  requirements: {
    held: number;
    notHeld: number;
    notObserved: number;
    notJudged: number;
    each: ReportRequirement[];
  };
  seen: ReportSeen[];
  /** What `compare` compares. */
  shapes: {
    /** By operation. */
    answers: { [operation: string]: ReportAnswers[] };
    types: ReportType[];
    /** Naming dialects of JSON, by how many documents were written in them. */
    dialects: { [dialect: string]: number };
  };
  explored: { unlinked: string[]; uncharted: string[] };
  cases: ReportCase[];
}
