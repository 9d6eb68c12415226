import { VERDICTS, type Verdict } from '../engine/events.js';
import { answerOf, type OperationAnswer } from './answer.js';
import { FORMATS } from './formats.js';
import { jsonWithList } from './json-list.js';
import { casesOf, type Tested } from './junit-cases.js';
import { whyInconclusive } from './outcome.js';
import type { Reporter, ReportOptions } from './reporter.js';
import { oneLine } from './text.js';

type Status = 'passed' | 'failed' | 'skipped' | 'other';

interface Test {
  readonly name: string;
  readonly status: Status;
  readonly duration: number;
  readonly suite: readonly string[];
  readonly message?: string;
}

/** ctrf-report.json: the cases of junit.xml in the Common Test Report Format (ctrf.io, 0.0.0). */
export const ctrf: Reporter = {
  ...FORMATS.ctrf,
  render(summary, options) {
    const { operations } = answerOf(summary, options);
    const tests = [
      ...conclusive(options),
      ...operations
        .filter(({ cells }) => cells.length > 0)
        .flatMap((operation) => testsOf(operation, options)),
    ];
    const start = Date.parse(summary.startedAt);
    const count = (status: Status) => tests.filter((test) => test.status === status).length;
    const head = {
      tool: { name: summary.suite.name, version: summary.suite.version },
      summary: {
        tests: tests.length,
        passed: count('passed'),
        failed: count('failed'),
        pending: 0,
        skipped: count('skipped'),
        other: count('other'),
        start,
        stop: start + summary.durationMs,
      },
      environment: { testEnvironment: summary.target.url },
    };
    return wrapped(jsonWithList(head, 'tests', tests, { indent: 1, outer: 'results' }));
  },
};

/** The document says first what it is. */
function* wrapped(pieces: Iterable<string>): Generator<string> {
  let isFirst = true;
  for (const piece of pieces) {
    yield isFirst ? piece.replace(/^\{/, '{\n "reportFormat": "CTRF",\n "specVersion": "0.0.0",') : piece;
    isFirst = false;
  }
}

/** A run without a true answer must not be green. */
function conclusive(options: ReportOptions): Test[] {
  if (!options.outcome) return [];
  const why = whyInconclusive(options);
  const test = { name: 'run · conclusive', duration: 0, suite: ['run'] };
  return [why === undefined ? { ...test, status: 'passed' } : { ...test, status: 'failed', message: why }];
}

function testsOf(operation: OperationAnswer, options: ReportOptions): Test[] {
  return casesOf(operation, options.junitDetail ?? 'check', options).map((tested, i) => ({
    name: `${tested.classname} ${tested.name}`,
    status: statusOf(tested.verdict, options),
    duration: i === 0 ? Math.round(operation.times?.totalMs ?? 0) : 0,
    suite: [operation.area, operation.id],
    ...messageOf(tested),
  }));
}

function statusOf(verdict: Verdict, { strict = false }: ReportOptions): Status {
  if (verdict === 'pass') return 'passed';
  if (verdict === 'warn') return strict ? 'failed' : 'passed';
  if (verdict === 'error') return 'other';
  return VERDICTS.indexOf(verdict) > VERDICTS.indexOf('warn') ? 'failed' : 'skipped';
}

function messageOf({ told, reasons, verdict }: Tested): Pick<Test, 'message'> {
  const said = told.find((row) => row.verdict === verdict)?.findings[0]?.message ?? reasons[0];
  return said === undefined ? {} : { message: oneLine(said) };
}
