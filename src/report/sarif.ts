import { pageAddress } from '../contract/types.js';
import type { Gravity, Problem } from '../problems/problem.js';
import { FORMATS } from './formats.js';
import type { Reporter, ReportOptions } from './reporter.js';
import { oneLine } from './text.js';

/** Levels of SARIF (2.1.0, 3.27.10). */
const LEVELS: Readonly<Record<Gravity, 'error' | 'warning' | 'note'>> = {
  fail: 'error',
  stale: 'error',
  error: 'note',
  warn: 'warning',
};

/** report.sarif: the problems for code scanning (SARIF 2.1.0). A rule is a check, a result a problem. */
export const sarif: Reporter = {
  ...FORMATS.sarif,
  *render({ suite, problems, target }, options) {
    const checks = [...new Map(problems.map((problem) => [problem.check, problem])).values()];
    const indexes = new Map(checks.map(({ check }, i) => [check, i]));
    const driver = {
      name: suite.name,
      version: suite.version,
      informationUri: 'https://helpcenter.veeam.com/docs/vbr/em_rest/overview.html',
      rules: checks.map((problem) => ruleOf(problem, options)),
    };
    const run = {
      tool: { driver },
      originalUriBaseIds: { TARGET: { uri: target.url } },
      results: problems.map((problem) => resultOf(problem, indexes.get(problem.check) ?? 0)),
    };
    const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
    yield `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, undefined, 1)}\n`;
  },
};

function ruleOf({ check, requirement }: Problem, { catalogue }: ReportOptions) {
  const known = catalogue?.requirements.find(({ id }) => id === requirement);
  return {
    id: check,
    shortDescription: { text: oneLine(known?.statement || requirement) },
    ...(known ? { helpUri: pageAddress(known.page) } : {}),
    properties: { requirement, level: known?.level },
  };
}

function resultOf(problem: Problem, ruleIndex: number) {
  const { id, check, gravity, sentence, operations, count, exemplar } = problem;
  const { finding } = exemplar;
  const facts = finding
    ? ` Expected ${oneLine(finding.expected)}, got ${oneLine(finding.actual)} at ${oneLine(finding.location)}.`
    : '';
  return {
    ruleId: check,
    ruleIndex,
    level: LEVELS[gravity],
    message: { text: `${oneLine(sentence)}${facts}` },
    // Code scanning wants a file: the operation stands for the code behind it.
    locations: operations.slice(0, 10).map((operation) => ({
      physicalLocation: { artifactLocation: { uri: `operations/${encodeURIComponent(operation)}` } },
      logicalLocations: [{ name: operation, kind: 'function' }],
    })),
    partialFingerprints: { 'problem/v1': id },
    occurrenceCount: count,
    properties: {
      operations,
      problem: id,
      ...(finding ? { curl: finding.curl, against: finding.against?.curl } : {}),
    },
  };
}
