import { VERDICTS } from '../../src/engine/events.js';
import type {
  ReportAnswers,
  ReportFile,
  ReportProblem,
  ReportTotals,
  ReportType,
} from '../../src/report/report-file.js';

const NONE = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as unknown as ReportTotals;

/** What a report of a spec has beside what every report has. */
export interface Said {
  readonly types?: ReportType[];
  readonly answers?: Record<string, ReportAnswers[]>;
  readonly dialects?: Record<string, number>;
  readonly versions?: string[];
  readonly problems?: ReportProblem[];
  readonly more?: Partial<ReportFile>;
}

/** The report of a conclusive run. */
export function report({
  types = [],
  answers = {},
  dialects = {},
  versions = ['v1_7'],
  problems = [],
  more,
}: Said = {}): ReportFile {
  return {
    schemaVersion: 2,
    suite: { name: 'em-conformance', version: '0' },
    contract: { edition: '13.0.1', apiVersion: 'v1_7' },
    target: { url: 'https://em.example/api/', versions, embedded: false },
    startedAt: '2026-11-30T12:00:00.000Z',
    durationMs: 1,
    depth: 'standard',
    outcome: { conclusive: true, interrupted: false, exit: 0 },
    limits: [],
    notes: [],
    totals: { ...NONE, pass: 1 },
    problems,
    operations: {
      observed: 1,
      contract: 349,
      chosen: 349,
      each: [{ id: 'listJobs', area: 'jobs', verdict: 'pass', observed: true, totals: {} }],
    },
    requirements: { held: 1, notHeld: 0, notObserved: 0, notJudged: 0, each: [] },
    seen: [],
    shapes: { answers, types, dialects },
    explored: { unlinked: [], uncharted: [] },
    cases: [],
    ...more,
  };
}

/** Jobs, ten unless said, with members that stand in all of them as text unless said. */
export function jobs(
  members: Readonly<Record<string, number | string[]>>,
  count = 10,
  media: 'xml' | 'json' = 'json',
): ReportType {
  return {
    type: 'Job',
    media,
    count,
    members: Object.fromEntries(
      Object.entries(members).map(([path, said]) => [
        path,
        Array.isArray(said) ? { count, kinds: said } : { count: said, kinds: ['text'] },
      ]),
    ),
  };
}

export function answered(...statuses: number[]): ReportAnswers {
  return { statuses, media: ['application/json'], roots: [], variants: ['json'] };
}

export function problem(
  id: string,
  gravity: ReportProblem['gravity'],
  operation = 'listJobs',
): ReportProblem {
  return {
    id,
    gravity,
    sentence: `The sentence of ${id}.`,
    check: id,
    checks: [id],
    requirement: 'representations.values',
    level: 'MUST',
    place: 'Job/Name',
    count: 1,
    operations: [operation],
    variants: ['json'],
    exemplar: { operation, variant: 'json' },
  };
}
