import type { Finding, Result } from '../engine/events.js';
import type { Reporter } from './reporter.js';

/** Raised when a reader of an older `report.json` would misread a newer one. */
const SCHEMA_VERSION = 1;

/** report.json: the result for programs; `compare` and `--baseline` read it. */
export const json: Reporter = {
  id: 'json',
  file: 'report.json',
  render(summary) {
    const report = {
      schemaVersion: SCHEMA_VERSION,
      suite: summary.suite,
      contract: summary.contract,
      target: summary.target,
      startedAt: summary.startedAt,
      durationMs: summary.durationMs,
      totals: summary.totals,
      operations: { observed: summary.operations.observed, contract: summary.operations.contract },
      seen: summary.seen,
      explored: { unlinked: summary.explored.unlinked, uncharted: summary.explored.uncharted },
      cases: summary.results.map(caseOf),
    };
    return `${JSON.stringify(report, undefined, 2)}\n`;
  },
};

/** Members are named one by one: what the engine adds for itself does not become part of the format. */
function caseOf({ operation, variant, check, requirement, level, verdict, reason, ...rest }: Result) {
  return {
    operation,
    variant,
    check,
    requirement,
    level,
    verdict,
    ...(reason === undefined ? {} : { reason }),
    observations: rest.observations,
    findings: rest.findings.map(findingOf),
  };
}

function findingOf({ fingerprint, message, location, expected, actual, url, curl, disputed }: Finding) {
  return {
    fingerprint,
    message,
    location,
    expected,
    actual,
    url,
    curl,
    ...(disputed === undefined ? {} : { disputed }),
  };
}
