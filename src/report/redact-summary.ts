import type { Result, RunSummary } from '../engine/events.js';
import type { Secrets } from '../http/redaction.js';
import type { RedactedSummary } from './reporter.js';

/**
 * The summary without secrets. What comes from the contract or is counted by us (verdicts, ids, times) stays as it
 * is: a password that happens to be `pass` or `2026` must not make the report unreadable.
 */
export function redactSummary(summary: RunSummary, secrets: Secrets): RedactedSummary {
  return {
    ...summary,
    target: secrets.redactDeep(summary.target),
    explored: secrets.redactDeep(summary.explored),
    ...(summary.gone === undefined ? {} : { gone: secrets.redact(summary.gone) }),
    results: summary.results.map((result) => ({ ...result, ...secrets.redactDeep(wordsOf(result)) })),
    exchanges: summary.exchanges.map((exchange) => secrets.redactExchange(exchange)),
  };
}

/** The part of a result that may hold words of the target. */
function wordsOf({ variant, findings, reason }: Result) {
  return { variant, findings, ...(reason === undefined ? {} : { reason }) };
}

/** The summary with nothing in it but what {@link redactSummary} leaves alone: no word from the wire. */
export function ownWords(summary: RunSummary): RedactedSummary {
  const wire = { requestBytes: 0, responseBytes: 0, bodyChanged: true };
  return {
    ...summary,
    target: { url: '', versions: [], embedded: summary.target.embedded },
    explored: { unlinked: summary.explored.unlinked, uncharted: [] },
    ...(summary.gone === undefined ? {} : { gone: '' }),
    results: summary.results.map((result) => ({
      ...result,
      variant: '',
      reason: '',
      findings: result.findings.map(() => BLANK),
    })),
    exchanges: summary.exchanges.map(({ id, startedAt, durationMs, request, response, failure }) => ({
      id,
      caseId: '',
      startedAt,
      durationMs,
      request: { method: request.method, url: '', headers: {} },
      ...(response ? { response: { ...NOTHING, status: response.status } } : {}),
      ...(failure ? { failure: { kind: failure.kind, message: '' } } : {}),
      wire,
    })),
  };
}

const BLANK = {
  fingerprint: '',
  message: '',
  location: '',
  expected: '',
  actual: '',
  url: '',
  curl: '',
  disputed: '',
};
const NOTHING = { reason: '', httpVersion: '', headers: [], body: Buffer.alloc(0) };
