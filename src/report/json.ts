import type { Finding } from '../engine/events.js';
import { findingsShown, type ShownFindings } from './bounds.js';
import { FORMATS } from './formats.js';
import { jsonWithList } from './json-list.js';
import type { RedactedResult, Reporter } from './reporter.js';

/** Raised when a reader of an older `report.json` would misread a newer one. */
const SCHEMA_VERSION = 1;

/** report.json: the result for programs; `compare` and `--baseline` read it. */
export const json: Reporter = {
  ...FORMATS.json,
  render(summary, { outcome, limits = [] }) {
    const head = {
      schemaVersion: SCHEMA_VERSION,
      suite: summary.suite,
      contract: summary.contract,
      target: summary.target,
      startedAt: summary.startedAt,
      durationMs: summary.durationMs,
      depth: summary.depth,
      ...(outcome
        ? {
            outcome: {
              conclusive: outcome.conclusive,
              interrupted: outcome.interrupted,
              exit: outcome.exit,
              ...(outcome.reason === undefined ? {} : { reason: outcome.reason }),
            },
          }
        : {}),
      limits,
      notes: summary.notes,
      totals: summary.totals,
      operations: { observed: summary.operations.observed, contract: summary.operations.contract },
      seen: summary.seen,
      explored: { unlinked: summary.explored.unlinked, uncharted: summary.explored.uncharted },
    };
    return jsonWithList(head, 'cases', casesOf(summary.results), { indent: 2 });
  },
};

function* casesOf(results: readonly RedactedResult[]) {
  const shown = findingsShown(Number.POSITIVE_INFINITY);
  for (const result of results) yield caseOf(result, shown(result));
}

/** Members are named one by one: what the engine adds for itself does not become part of the format. */
function caseOf(result: RedactedResult, { findings, more }: ShownFindings) {
  const { operation, variant, check, requirement, level, verdict, reason, observations } = result;
  return {
    operation,
    variant,
    check,
    requirement,
    level,
    verdict,
    ...(reason === undefined ? {} : { reason }),
    observations,
    findings: findings.map(findingOf),
    ...(more === 0 ? {} : { moreFindings: more }),
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
