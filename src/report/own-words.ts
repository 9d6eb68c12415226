import { readFileSync } from 'node:fs';
import type { Finding, RunSummary } from '../engine/events.js';
import type { RedactedExchange } from '../http/redaction.js';
import { GRAVITIES, type Problem } from '../problems/problem.js';
import { withTexts } from '../shapes/shapes.js';
import type { RedactedResult, RedactedSummary, Reporter, ReportOptions } from './reporter.js';

/** The summary with nothing in it but what the suite itself says: no word from the wire. */
export function ownWords(summary: RunSummary): RedactedSummary {
  const { target, explored, gone, exchanges, results, seen, shapes, ...rest } = summary;
  return {
    ...rest,
    target: { url: '', versions: [], embedded: target.embedded },
    explored: { unlinked: explored.unlinked, uncharted: [] },
    seen: seen.map(({ operation }) => ({ operation, roots: [], fields: [] })),
    shapes: withTexts({ ...shapes, types: shapes.types.slice(0, 1) }, () => ''),
    ...(gone === undefined ? {} : { gone: '' }),
    results: results.map(
      (result): RedactedResult => ({
        ...result,
        variant: '',
        reason: '',
        findings: result.findings.slice(0, 2).map(() => BLANK),
        findingCount: Math.min(2, result.findings.length),
        moreFindings: 0,
      }),
    ),
    problems: GRAVITIES.map((gravity) => ({ ...BLANK_PROBLEM, gravity })),
    exchanges: { [Symbol.iterator]: () => blankEach(exchanges) },
    exchangeOf: () => undefined,
    spreads: new Map(),
    notes: [],
  };
}

function* blankEach(exchanges: RunSummary['exchanges']): Generator<RedactedExchange> {
  for (const { id, startedAt, durationMs, request, response, failure } of exchanges) {
    yield {
      id,
      caseId: '',
      startedAt,
      durationMs,
      request: { method: request.method, url: '', headers: { '': '' }, body: NOTHING },
      ...(response
        ? {
            response: {
              status: response.status,
              reason: '',
              httpVersion: '',
              headers: [['', '']],
              body: NOTHING,
            },
          }
        : {}),
      ...(failure ? { failure: { kind: failure.kind, message: '' } } : {}),
      wire: { requestBytes: 0, responseBytes: 0, request: UNSTORED, response: UNSTORED },
    };
  }
}

const NOTHING = Buffer.alloc(0);
const UNSTORED = { bytes: 0, redacted: true, cut: true, opaque: false };
const BLANK_PROBLEM: Problem = {
  id: '',
  gravity: 'fail',
  sentence: '',
  check: '',
  checks: [''],
  requirement: '',
  level: 'MUST',
  place: '',
  count: 0,
  operations: [''],
  variants: [''],
  disputed: '',
  exemplar: { operation: '', variant: '' },
};
const BLANK: Finding = {
  fingerprint: '',
  message: '',
  location: '',
  expected: '',
  actual: '',
  place: '',
  status: 0,
  exchange: 0,
  url: '',
  curl: '',
  against: { exchange: 0, url: '', status: 0, curl: '' },
  disputed: '',
};

/**
 * What all formats write of this run by themselves, with the names of the contract: in these texts, a secret would be
 * found where nothing of the target stands. Of rows that look alike only one is written.
 */
export function* ownTexts(
  summary: RunSummary,
  reporters: readonly Reporter[],
  options: ReportOptions,
): Generator<string> {
  yield contractText();
  const { results, exchanges } = summary;
  yield [...new Set(results.flatMap((r) => [r.operation, r.area, r.check, r.requirement, r.level]))].join(
    '\n',
  );
  const alike = <T>(items: readonly T[], key: (item: T) => unknown): T[] => [
    ...new Map(items.map((item) => [key(item), item])).values(),
  ];
  const sample = ownWords({
    ...summary,
    seen: summary.seen.slice(0, 1),
    results: alike(results, ({ verdict }) => verdict),
    exchanges: alike(exchanges, ({ response, failure }) => response?.status ?? failure?.kind),
  });
  for (const reporter of reporters) {
    try {
      yield [...reporter.render(sample, options)].join('');
    } catch {
      // It will throw again when its report is written, and is named then.
    }
  }
}

let contract: string | undefined;

/** Every text of the contract once. */
function contractText(): string {
  contract ??= [...textsIn(readContract())].join('\n');
  return contract;
}

/** The same two levels up from src/report and from dist/report. */
function readContract(): unknown {
  return JSON.parse(readFileSync(new URL('../../src/generated/contract.json', import.meta.url), 'utf8'));
}

function textsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') found.add(value);
  else if (Array.isArray(value)) for (const item of value) textsIn(item, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) {
      found.add(name);
      textsIn(item, found);
    }
  }
  return found;
}
