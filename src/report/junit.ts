import { XMLBuilder } from 'fast-xml-parser';
import type { Result } from '../engine/events.js';
import { groupBy } from './group-by.js';
import type { RedactedSummary, Reporter, ReportOptions } from './reporter.js';
import { describe, visible } from './text.js';

/** What a test case comes to in JUnit's words. */
type Outcome = 'passed' | 'failures' | 'errors' | 'skipped';

/** An element as fast-xml-parser builds it: attributes begin with `@`, text is `#text`. */
interface Element {
  [name: string]: string | number | Element | Element[];
}

interface TestCase {
  readonly outcome: Outcome;
  readonly seconds: number;
  readonly element: Element;
}

/** junit.xml: the result for CI servers. One suite an operation; a first one without tests says what was checked. */
export const junit: Reporter = {
  id: 'junit',
  file: 'junit.xml',
  render(summary, options) {
    const times = caseTimes(summary);
    const suites = [...groupBy(summary.results, ({ operation }) => operation)].map(
      ([operation, results]) => ({
        operation,
        area: results[0]?.area ?? '',
        cases: results.map((result) => testCase(result, takeTime(times, result), options)),
      }),
    );
    const document: Element = {
      '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
      testsuites: {
        '@name': summary.suite.name,
        ...counts(suites.flatMap(({ cases }) => cases)),
        '@time': seconds(summary.durationMs),
        testsuite: [
          runSuite(summary),
          ...suites.map(({ operation, area, cases }) => ({
            '@name': operation,
            '@package': area,
            ...counts(cases),
            '@time': seconds(1000 * cases.reduce((sum, { seconds: spent }) => sum + spent, 0)),
            '@timestamp': timestamp(summary),
            testcase: cases.map(({ element }) => element),
          })),
        ],
      },
    };
    return String(BUILDER.build(document));
  },
};

/**
 * The builder's own escaping leaves line ends in attributes, which parsers turn into spaces, and characters that no
 * XML document may contain; so it is switched off and ours put in its place.
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
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escapeAttribute(text: string): string {
  return visible(text).replace(/[&<>"'\t\n\r]/g, (sign) => REFERENCES[sign] ?? sign);
}

function escapeText(text: string): string {
  return visible(text).replace(/[&<>\r]/g, (sign) => REFERENCES[sign] ?? sign);
}

function runSuite(summary: RedactedSummary): Element {
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
    ...counts([]),
    '@time': seconds(0),
    '@timestamp': timestamp(summary),
    properties: {
      property: Object.entries(properties).map(([name, value]) => ({ '@name': name, '@value': value })),
    },
  };
}

function testCase(result: Result, spentMs: number, options: ReportOptions): TestCase {
  const { outcome, ...children } = judged(result, options.strict ?? false);
  return {
    outcome,
    seconds: spentMs / 1000,
    element: {
      '@classname': `${result.area}.${result.operation}`,
      '@name': `${result.variant} · ${result.check}`,
      '@time': seconds(spentMs),
      ...children,
    },
  };
}

/** The verdict in JUnit's words (DESIGN, "Checks and verdicts"), with the child element that says so. */
function judged(result: Result, strict: boolean): { outcome: Outcome } & Element {
  const details = result.findings.map(describe).join('\n\n');
  const reason = result.reason ?? 'no reason given';
  switch (result.verdict) {
    case 'pass':
      return { outcome: 'passed' };
    case 'warn':
      if (strict) return { outcome: 'failures', failure: failure(result, headline(result)) };
      return { outcome: 'passed', 'system-out': { '#text': details || reason } };
    case 'fail':
      return { outcome: 'failures', failure: failure(result, headline(result)) };
    case 'stale':
      return { outcome: 'failures', failure: failure(result, `stale deviation: ${reason}`) };
    case 'error':
      return {
        outcome: 'errors',
        error: {
          '@message': result.reason ?? headline(result),
          '@type': 'error',
          '#text': details || reason,
        },
      };
    case 'deviation':
      return {
        outcome: 'skipped',
        skipped: { '@message': `known deviation: ${reason}` },
        ...(details === '' ? {} : { 'system-out': { '#text': details } }),
      };
    case 'blocked':
      return {
        outcome: 'skipped',
        skipped: { '@message': /^blocked by /i.test(reason) ? reason : `blocked by ${reason}` },
      };
    case 'not-applicable':
    case 'not-observed':
      return { outcome: 'skipped', skipped: { '@message': `${result.verdict}: ${reason}` } };
  }
}

/** One element for all findings: several consumers read the first child only. */
function failure(result: Result, message: string): Element {
  const facts = [
    `requirement: ${result.requirement} (${result.level})`,
    ...(result.reason === undefined ? [] : [`reason: ${result.reason}`]),
  ].join('\n');
  return {
    '@message': message,
    '@type': result.verdict,
    '#text': [facts, ...result.findings.map(describe)].join('\n\n'),
  };
}

function headline({ findings, reason, check }: Result): string {
  const message = findings[0]?.message ?? reason ?? check;
  return findings.length > 1 ? `${message} (and ${findings.length - 1} more)` : message;
}

function counts(cases: readonly TestCase[]): Element {
  const of = (outcome: Outcome) => cases.filter((testcase) => testcase.outcome === outcome).length;
  return {
    '@tests': cases.length,
    '@failures': of('failures'),
    '@errors': of('errors'),
    '@skipped': of('skipped'),
  };
}

/** Time on the wire by case id. */
function caseTimes({ exchanges }: RedactedSummary): Map<string, number> {
  const times = new Map<string, number>();
  for (const { caseId, durationMs } of exchanges) {
    if (caseId !== undefined) times.set(caseId, (times.get(caseId) ?? 0) + durationMs);
  }
  return times;
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
