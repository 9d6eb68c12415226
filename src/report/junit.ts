import { XMLBuilder } from 'fast-xml-parser';
import type { Verdict } from '../engine/events.js';
import { type Answer, answerOf } from './answer.js';
import { findingsShown, type ShownFindings } from './bounds.js';
import { FORMATS } from './formats.js';
import { casesOf, type Tested } from './junit-cases.js';
import { whyInconclusive } from './outcome.js';
import type { RedactedResult, RedactedSummary, Reporter, ReportOptions } from './reporter.js';
import { describe, oneLine } from './text.js';

/** What a test case comes to in JUnit's words. */
type Outcome = 'passed' | 'failures' | 'errors' | 'skipped';

/** An element as fast-xml-parser builds it: attributes begin with `@`, text is `#text`. */
interface Element {
  [name: string]: string | number | Element | Element[];
}

/**
 * junit.xml: the result for CI servers. One suite an operation, in it a case for each check with all variants inside (or
 * as `--junit-detail` says); what was not observed of it is one skipped case. The first suite is about
 * the run itself. Names do not depend on instances, variants and API versions, so that cases compare between runs.
 */
export const junit: Reporter = {
  ...FORMATS.junit,
  *render(summary, options) {
    const { junitDetail = 'check' } = options;
    const answer = answerOf(summary, options);
    const run = runCase(options);
    const suites = answer.operations
      .filter(({ cells }) => cells.length > 0)
      .map((operation) => ({ operation, cases: casesOf(operation, junitDetail, options) }));
    const outcomes = suites.flatMap(({ cases }) => cases.map((c) => outcomeOf(c.verdict, options)));
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    const { '@skipped': _, ...sums } = counts([...outcomes, ...(run ? [run.outcome] : [])]);
    yield start('testsuites', { '@name': summary.suite.name, ...sums, '@time': seconds(summary.durationMs) });
    yield BUILDER.build({ testsuite: runSuite(summary, options, answer, run) });
    const shown = findingsShown();
    for (const { operation, cases } of suites) {
      const spentMs = (summary.spreads.get(operation.id) ?? []).reduce((sum, ms) => sum + ms, 0);
      yield start('testsuite', {
        '@name': operation.id,
        '@package': operation.area,
        ...counts(cases.map((c) => outcomeOf(c.verdict, options))),
        '@time': seconds(spentMs),
        '@timestamp': timestamp(summary),
      });
      // All checks judge the same requests: the first case takes their time, so that sums are right.
      for (const [i, tested] of cases.entries()) {
        const { attributes, children } = testCase(tested, shown, i === 0 ? spentMs : 0, options);
        // Nearly all have nothing in them.
        if (Object.keys(children).length === 0) yield start('testcase', attributes, '/>');
        else yield BUILDER.build({ testcase: { ...attributes, ...children } });
      }
      yield '</testsuite>\n';
    }
    yield '</testsuites>\n';
  },
};

function outcomeOf(verdict: Verdict, { strict = false }: ReportOptions): Outcome {
  return OUTCOMES[strict ? 'strict' : 'lenient'][verdict];
}

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

/** The start tag of an element that is too large to be built in one piece, or the whole of one with nothing in it. */
function start(name: string, attributes: Element, end: '>' | '/>' = '>'): string {
  const written = Object.entries(attributes).map(
    ([attribute, value]) => ` ${attribute.slice(1)}="${escapeAttribute(String(value))}"`,
  );
  return `<${name}${written.join('')}${end}\n`;
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

function runSuite(
  summary: RedactedSummary,
  { outcome, strict = false, asked, junitDetail = 'check' }: ReportOptions,
  { requirements }: Answer,
  run: RunCase | undefined,
): Element {
  const { target, suite, contract, operations, depth, problems } = summary;
  const held = requirements.filter(({ state }) => state === 'held').length;
  const properties: Readonly<Record<string, string>> = {
    target: target.url,
    'target.versions': target.versions.join(' '),
    'target.embedded': String(target.embedded),
    suite: suite.name,
    'suite.version': suite.version,
    'contract.edition': contract.edition,
    'contract.apiVersion': contract.apiVersion,
    depth,
    strict: String(strict),
    detail: junitDetail,
    ...(asked ? { readOnly: String(asked.readOnly), account: asked.account } : {}),
    ...(outcome ? { exit: String(outcome.exit), interrupted: String(outcome.interrupted) } : {}),
    problems: String(problems.length),
    'operations.observed': String(operations.observed),
    'operations.contract': String(operations.contract),
    'requirements.held': String(held),
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
  tested: Tested,
  shown: (result: RedactedResult) => ShownFindings,
  spentMs: number,
  options: ReportOptions,
): { readonly attributes: Element; readonly children: Element } {
  const told = tested.told.map((row) => [row, shown(row)] as const);
  return {
    attributes: { '@classname': tested.classname, '@name': tested.name, '@time': seconds(spentMs) },
    children: judged(tested, told, options),
  };
}

type Told = readonly (readonly [row: RedactedResult, shown: ShownFindings])[];

/** The child element that tells the verdict in JUnit's words (DESIGN, "Checks and verdicts"). */
function judged(tested: Tested, told: Told, { strict = false }: ReportOptions): Element {
  const { verdict, reasons } = tested;
  const details = described(told);
  const reason = oneLine(reasons.join('; ') || 'no reason given');
  switch (verdict) {
    case 'pass':
      return {};
    case 'warn':
      if (strict) return { failure: failure(tested, headline(tested, told), details) };
      return { 'system-out': { '#text': details || reason } };
    case 'fail':
      return { failure: failure(tested, headline(tested, told), details) };
    case 'stale':
      return { failure: failure(tested, `stale deviation: ${reason}`, details) };
    case 'error':
      return {
        error: {
          '@message': reasons.join('; ') || headline(tested, told),
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
      return { skipped: { '@message': `${verdict}: ${reason}` } };
  }
}

/** One element for all findings: several consumers read the first child only. */
function failure({ verdict, facts, reasons }: Tested, message: string, details: string): Element {
  const head = [...facts, ...reasons.map((reason) => `reason: ${oneLine(reason)}`)].join('\n');
  return {
    '@message': message,
    '@type': verdict,
    '#text': [head, ...(details === '' ? [] : [details])].join('\n\n'),
  };
}

function described(told: Told): string {
  return told
    .map(([{ variant }, { findings, more }]) =>
      [
        `${oneLine(variant)}:`,
        ...findings.map(describe),
        ...(more === 0 ? [] : [`and ${more} more findings`]),
      ].join('\n\n'),
    )
    .join('\n\n');
}

function headline({ reasons, name, verdict }: Tested, told: Told): string {
  const [row, shown] = told.find(([{ verdict: v }]) => v === verdict) ?? told[0] ?? [];
  const message = shown?.findings[0]?.message ?? row?.reason ?? reasons[0] ?? name;
  const others = told.reduce((sum, [{ findingCount }]) => sum + findingCount, 0) - 1;
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

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

/** JUnit's schema wants the time without fractions and zone. */
function timestamp({ startedAt }: RedactedSummary): string {
  return startedAt.slice(0, 19);
}
