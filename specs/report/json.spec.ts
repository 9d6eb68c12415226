import { describe, expect, it, test } from 'vitest';
import { json } from '../../src/report/json.js';
import { finding, HOSTILE, rendered, result } from './summary.js';

describe('report.json', () => {
  it('has exactly these members, in this order', () => {
    const results = [
      result(),
      result({ verdict: 'not-observed', observations: 0, reason: 'no tape', findings: [] }),
    ];
    const outcome = { conclusive: false, interrupted: true, exit: 4, reason: 'Stopped.' };
    const limits = ['Of 20,000 links, 500 were followed.'];
    const text = rendered(json, { results }, { outcome, limits });
    expect(JSON.stringify(JSON.parse(text))).toBe(
      JSON.stringify({
        schemaVersion: 1,
        suite: { name: 'em-conformance', version: '0.1.0' },
        contract: { edition: 'Veeam Backup Enterprise Manager 12.3', apiVersion: 'v1_7' },
        target: { url: 'https://em:9398/api/', versions: ['v1_6', 'v1_7'], embedded: false },
        startedAt: '2026-01-02T03:04:05.678Z',
        durationMs: 4321,
        depth: 'standard',
        outcome,
        limits,
        notes: [],
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
      }),
    );
    // For whoever searches it: a line for each row.
    expect(text.split('\n').filter((line) => line.includes('"check":"content-type"'))).toHaveLength(2);
  });

  it('gives every fact of a finding', () => {
    const findings = [finding(), finding({ disputed: 'seen on 9.5' })];
    const report = JSON.parse(rendered(json, { results: [result({ verdict: 'fail', findings })] }));
    expect(report.cases[0].findings).toEqual(findings);
    expect(report.totals.fail).toBe(1);
  });

  it('is the same for a run without results', () => {
    const report = rendered(json, { results: [] });
    expect(report).toBe(`${JSON.stringify(JSON.parse(report), undefined, 2)}\n`);
    expect(JSON.parse(report).cases).toEqual([]);
  });

  it('has a bound: long values lose their middle, and of very many findings the rest is counted', () => {
    const actual = `begin ${'x'.repeat(1_000_000)} end`;
    const findings = Array.from({ length: 1234 }, () => finding({ actual }));
    const [row] = JSON.parse(rendered(json, { results: [result({ verdict: 'fail', findings })] })).cases;
    expect(row.findings).toHaveLength(1000);
    expect(row.moreFindings).toBe(234);
    expect(row.findings[0].actual.length).toBeLessThan(4100);
    expect(row.findings[0].actual).toMatch(/^begin x+…\(\d+ more\)…/);
  });

  test.each(HOSTILE)('brings back hostile strings as they were: %j', (text) => {
    const results = [result({ verdict: 'fail', findings: [finding({ actual: text })] })];
    expect(JSON.parse(rendered(json, { results })).cases[0].findings[0].actual).toBe(text);
  });
});
