/** The answer for pull requests, code scanning and CI: summary.md, report.sarif, ctrf-report.json. */
import { describe, expect, it, test } from 'vitest';
import { ctrf } from '../../src/report/ctrf.js';
import { markdown } from '../../src/report/markdown.js';
import { sarif } from '../../src/report/sarif.js';
import { ASKED, catalogue, finding, HOSTILE, rendered, result } from './summary.js';

const outcome = { conclusive: true, interrupted: false, exit: 1 };
const failing = result({ verdict: 'fail', findings: [finding()] });
const warning = result({
  verdict: 'warn',
  level: 'SHOULD',
  check: 'links-on-target',
  findings: [finding({ exchange: 2 })],
});
const options = { outcome, asked: ASKED, catalogue: catalogue() };

describe('summary.md', () => {
  it('leads with verdict and figures, and then tells the problems', () => {
    const text = rendered(markdown, { results: [warning, failing] }, options);
    expect(text).toMatch(/^## The target does not conform\.\n/);
    expect(text).toContain('| Problems | 2 |');
    expect(text).toContain(
      '[headers.content&#45;type](https://helpcenter.veeam.com/docs/vbr/em_rest/http_headers.html)',
    );
    expect(text).toContain('- actual ` text/html `');
    expect(text.indexOf('❌')).toBeLessThan(text.indexOf('⚠️'));
  });

  it('stays below 60 kB whatever is found, and counts what has no room', () => {
    const results = Array.from({ length: 290 }, (_, i) =>
      result({
        verdict: 'fail',
        check: `check-${i}`,
        findings: [finding({ exchange: i, message: 'm'.repeat(4000), actual: 'a'.repeat(4000) })],
      }),
    );
    const text = rendered(markdown, { results }, options);
    expect(Buffer.byteLength(text)).toBeLessThan(60_000);
    expect(text).toMatch(/\n\d+ more problems stand in report\.html\.\n$/);
  });

  test.each([...HOSTILE, '@everyone [x](javascript:alert(1)) ``` | # ~~'])(
    'takes nothing for markup: %j',
    (text) => {
      const hostile = finding({ message: text, actual: text, expected: text, location: text, curl: text });
      const page = rendered(
        markdown,
        { results: [result({ verdict: 'fail', findings: [hostile] })] },
        options,
      );
      const prose = page.replace(/(`+) .*? \1(?!`)/gs, '');
      expect(prose).not.toMatch(/<(?!\/?details>|\/?summary>)|@|javascript:alert\(1\)\)/);
      expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069\0]/);
    },
  );
});

describe('report.sarif', () => {
  it('has a rule for each check and a result for each problem', () => {
    const log = JSON.parse(rendered(sarif, { results: [failing, warning] }, options));
    expect(log).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'em-conformance',
              rules: [
                {
                  id: 'content-type',
                  shortDescription: { text: 'Content-Type fits the body.' },
                  helpUri: 'https://helpcenter.veeam.com/docs/vbr/em_rest/http_headers.html',
                },
                { id: 'links-on-target' },
              ],
            },
          },
          results: [
            {
              ruleId: 'content-type',
              ruleIndex: 0,
              level: 'error',
              locations: [{ logicalLocations: [{ name: 'getBackup', kind: 'function' }] }],
            },
            { ruleId: 'links-on-target', ruleIndex: 1, level: 'warning' },
          ],
        },
      ],
    });
    expect(log.runs[0].results[0].partialFingerprints['problem/v1']).toMatch(/^content-type-[0-9a-f]{8}$/);
  });

  it('has no result where nothing is wrong', () => {
    expect(JSON.parse(rendered(sarif)).runs[0].results).toEqual([]);
  });
});

describe('ctrf-report.json', () => {
  it('has the cases of junit.xml', () => {
    const unseen = result({
      check: 'uid-unique',
      verdict: 'not-observed',
      observations: 0,
      reason: 'no list',
    });
    const error = result({ check: 'status-code', verdict: 'error', reason: 'timeout' });
    const { reportFormat, results } = JSON.parse(
      rendered(ctrf, { results: [failing, warning, unseen, error] }, options),
    );
    expect(reportFormat).toBe('CTRF');
    expect(results.summary).toEqual({
      tests: 5,
      passed: 2,
      failed: 1,
      pending: 0,
      skipped: 1,
      other: 1,
      start: Date.parse('2026-01-02T03:04:05.678Z'),
      stop: Date.parse('2026-01-02T03:04:05.678Z') + 4321,
    });
    expect(results.tests[1]).toEqual({
      name: 'backups.getBackup content-type',
      status: 'failed',
      duration: 0,
      suite: ['backups', 'getBackup'],
      message: 'Content-Type names another media type',
    });
  });

  it('is not green where the run is inconclusive', () => {
    const ended = { conclusive: false, interrupted: true, exit: 4 };
    const { results } = JSON.parse(rendered(ctrf, {}, { outcome: ended }));
    expect(results.summary.failed).toBe(1);
  });
});
