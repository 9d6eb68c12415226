import { XMLBuilder } from 'fast-xml-parser';
import type { Result, Verdict } from '../engine/events.js';
import { findingsShown, type ShownFindings } from './bounds.js';
import { FORMATS } from './formats.js';
import { groupBy } from './group-by.js';
import { whyInconclusive } from './outcome.js';
import type { RedactedResult, RedactedSummary, Reporter, ReportOptions } from './reporter.js';
import { describe, oneLine } from './text.js';

/** What a test case comes to in JUnit's words. */
type Outcome = 'passed' | 'failures' | 'errors' | 'skipped';

/** An element as fast-xml-parser builds it: attributes begin with `@`, text is `#text`. */
interface Element {
  [name: string]: string | number | Element | Element[];
}

/** junit.xml: the result for CI servers. One suite an operation; the first one is about the run itself. */
export const junit: Reporter = {
  ...FORMATS.junit,
  *render(summary, options) {
    const outcomeOf = ({ verdict }: Result) => OUTCOMES[options.strict ? 'strict' : 'lenient'][verdict];
    const run = runCase(options);
    const all = [...summary.results.map(outcomeOf), ...(run ? [run.outcome] : [])];
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield start('testsuites', {
      '@name': summary.suite.name,
      ...counts(all),
      '@time': seconds(summary.durationMs),
    });
    yield BUILDER.build({ testsuite: runSuite(summary, run) });
    const times = new Map(summary.times);
    const shown = findingsShown();
    for (const [operation, results] of groupBy(summary.results, (result) => result.operation)) {
      const spent = results.map((result) => takeTime(times, result));
      yield start('testsuite', {
        '@name': operation,
        '@package': results[0]?.area ?? '',
        ...counts(results.map(outcomeOf)),
        '@time': seconds(spent.reduce((sum, ms) => sum + ms, 0)),
        '@timestamp': timestamp(summary),
      });
      for (const [i, result] of results.entries()) {
        yield BUILDER.build({ testcase: testCase(result, shown(result), spent[i] ?? 0, options) });
      }
      yield '</testsuite>\n';
    }
    yield '</testsuites>\n';
  },
};

const LENIENT: Readonly<Record<Verdict, Outcome>> = {
  pass: 'passed',
  warn: 'passed',
  fail: 'failures',
  stale: 'failures',
  error: 'errors',
  deviation: 'skipped',
  blocked: 'skipped',
  'not-applicable': 'skipped',
  'not-observed': 'skipped',
};
const OUTCOMES = { lenient: LENIENT, strict: { ...LENIENT, warn: 'failures' } } as const;

/** The start tag of an element that is too large to be built in one piece. */
function start(name: string, attributes: Element): string {
  const written = Object.entries(attributes).map(
    ([attribute, value]) => ` ${attribute.slice(1)}="${escapeAttribute(String(value))}"`,
  );
  return `<${name}${written.join('')}>\n`;
}

/**
 * The builder's own escaping leaves line ends in attributes, which parsers turn into spaces, and characters that no
 * XML document may contain; so it is switched off and ours put in its place. Attributes are read by people: one line.
 */
const BUILDER = new XMLBuilder({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  processEntities: false,
  // Otherwise the value "true" becomes an attribute without a value, which is HTML, not XML.
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
  attributeValueProcessor: (_name: string, value: unknown) => escapeAttribute(String(value)),
  tagValueProcessor: (_name: string, value: unknown) => escapeText(String(value)),
});

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escapeAttribute(text: string): string {
  return oneLine(text).replace(/[&<>"']/g, (sign) => REFERENCES[sign] ?? sign);
}

/** Text has lines of our own; each of them shows all that is in it. */
function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (sign) => REFERENCES[sign] ?? sign);
}

function runSuite(summary: RedactedSummary, run: RunCase | undefined): Element {
  const { target, suite, contract, operations } = summary;
  const properties: Readonly<Record<string, string>> = {
    target: target.url,
    'target.versions': target.versions.join(' '),
    'target.embedded': String(target.embedded),
    suite: suite.name,
    'suite.version': suite.version,
    'contract.edition': contract.edition,
    'contract.apiVersion': contract.apiVersion,
    'operations.observed': String(operations.observed),
    'operations.contract': String(operations.contract),
    ...Object.fromEntries(
      Object.entries(summary.totals).map(([verdict, n]) => [`totals.${verdict}`, String(n)]),
    ),
  };
  return {
    '@name': 'run',
    ...counts(run ? [run.outcome] : []),
    '@time': seconds(0),
    '@timestamp': timestamp(summary),
    properties: {
      property: Object.entries(properties).map(([name, value]) => ({ '@name': name, '@value': value })),
    },
    ...(run ? { testcase: run.element } : {}),
  };
}

interface RunCase {
  readonly outcome: Outcome;
  readonly element: Element;
}

/** The case that keeps a run without a true answer from being green; none where nobody said how it ended. */
function runCase(options: ReportOptions): RunCase | undefined {
  if (!options.outcome) return undefined;
  const element = { '@classname': 'run', '@name': 'run · conclusive', '@time': seconds(0) };
  const why = whyInconclusive(options);
  return why === undefined
    ? { outcome: 'passed', element }
    : { outcome: 'errors', element: { ...element, error: { '@message': why, '@type': 'inconclusive' } } };
}

function testCase(
  result: RedactedResult,
  shown: ShownFindings,
  spentMs: number,
  { strict = false }: ReportOptions,
): Element {
  return {
    '@classname': `${result.area}.${result.operation}`,
    '@name': `${result.variant} · ${result.check}`,
    '@time': seconds(spentMs),
    ...judged(result, shown, strict),
  };
}

/** The child element that tells the verdict in JUnit's words (DESIGN, "Checks and verdicts"). */
function judged(result: RedactedResult, shown: ShownFindings, strict: boolean): Element {
  const details = described(shown);
  const reason = oneLine(result.reason ?? 'no reason given');
  switch (result.verdict) {
    case 'pass':
      return {};
    case 'warn':
      if (strict) return { failure: failure(result, headline(result, shown), details) };
      return { 'system-out': { '#text': details || reason } };
    case 'fail':
      return { failure: failure(result, headline(result, shown), details) };
    case 'stale':
      return { failure: failure(result, `stale deviation: ${reason}`, details) };
    case 'error':
      return {
        error: {
          '@message': result.reason ?? headline(result, shown),
          '@type': 'error',
          '#text': details || reason,
        },
      };
    case 'deviation':
      return {
        skipped: { '@message': `known deviation: ${reason}` },
        ...(details === '' ? {} : { 'system-out': { '#text': details } }),
      };
    case 'blocked':
      return { skipped: { '@message': /^blocked by /i.test(reason) ? reason : `blocked by ${reason}` } };
    case 'not-applicable':
    case 'not-observed':
      return { skipped: { '@message': `${result.verdict}: ${reason}` } };
  }
}

/** One element for all findings: several consumers read the first child only. */
function failure(result: Result, message: string, details: string): Element {
  const facts = [
    `requirement: ${oneLine(result.requirement)} (${result.level})`,
    ...(result.reason === undefined ? [] : [`reason: ${oneLine(result.reason)}`]),
  ].join('\n');
  return {
    '@message': message,
    '@type': result.verdict,
    '#text': [facts, ...(details === '' ? [] : [details])].join('\n\n'),
  };
}

function described({ findings, more }: ShownFindings): string {
  return [...findings.map(describe), ...(more === 0 ? [] : [`and ${more} more findings`])].join('\n\n');
}

function headline({ reason, check }: Result, { findings, more }: ShownFindings): string {
  const message = findings[0]?.message ?? reason ?? check;
  const others = findings.length - 1 + more;
  return others > 0 ? `${message} (and ${others} more)` : message;
}

function counts(outcomes: readonly Outcome[]): Element {
  const of = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length;
  return {
    '@tests': outcomes.length,
    '@failures': of('failures'),
    '@errors': of('errors'),
    '@skipped': of('skipped'),
  };
}

/** Several checks judge one case: the first takes its time, so that sums are right. */
function takeTime(times: Map<string, number>, { operation, variant }: Result): number {
  const id = `${operation} ${variant}`;
  const spent = times.get(id) ?? 0;
  times.delete(id);
  return spent;
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

/** JUnit's schema wants the time without fractions and zone. */
function timestamp({ startedAt }: RedactedSummary): string {
  return startedAt.slice(0, 19);
}
