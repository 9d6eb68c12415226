import { describe, expect, it, test } from 'vitest';
import { json } from '../../src/report/json.js';
import { finding, HOSTILE, redacted, result } from './summary.js';

describe('report.json', () => {
  it('has exactly these members, in this order', () => {
    const report = redacted({
      results: [
        result(),
        result({ verdict: 'not-observed', observations: 0, reason: 'no tape', findings: [] }),
      ],
    });
    expect(json.render(report, {})).toBe(
      `${JSON.stringify(
        {
          schemaVersion: 1,
          suite: { name: 'em-conformance', version: '0.1.0' },
          contract: { edition: 'Veeam Backup Enterprise Manager 12.3', apiVersion: 'v1_7' },
          target: { url: 'https://em:9398/api/', versions: ['v1_6', 'v1_7'], embedded: false },
          startedAt: '2026-01-02T03:04:05.678Z',
          durationMs: 4321,
          totals: {
            pass: 1,
            'not-applicable': 0,
            'not-observed': 1,
            blocked: 0,
            deviation: 0,
            warn: 0,
            stale: 0,
            fail: 0,
            error: 0,
          },
          operations: { observed: 20, contract: 349 },
          seen: [],
          explored: { unlinked: [], uncharted: [] },
          cases: [
            {
              operation: 'getBackup',
              variant: 'entity/xml',
              check: 'content-type',
              requirement: 'headers.content-type',
              level: 'MUST',
              verdict: 'pass',
              observations: 1,
              findings: [],
            },
            {
              operation: 'getBackup',
              variant: 'entity/xml',
              check: 'content-type',
              requirement: 'headers.content-type',
              level: 'MUST',
              verdict: 'not-observed',
              reason: 'no tape',
              observations: 0,
              findings: [],
            },
          ],
        },
        undefined,
        2,
      )}\n`,
    );
  });

  it('gives every fact of a finding', () => {
    const findings = [finding(), finding({ disputed: 'seen on 9.5' })];
    const report = JSON.parse(
      json.render(redacted({ results: [result({ verdict: 'fail', findings })] }), {}),
    );
    expect(report.cases[0].findings).toEqual(findings);
    expect(report.totals.fail).toBe(1);
  });

  test.each(HOSTILE)('brings back hostile strings as they were: %j', (text) => {
    const results = [result({ verdict: 'fail', findings: [finding({ actual: text })] })];
    expect(JSON.parse(json.render(redacted({ results }), {})).cases[0].findings[0].actual).toBe(text);
  });
});
