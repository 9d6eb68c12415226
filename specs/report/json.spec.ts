import { describe, expect, it, test } from 'vitest';
import { VERDICTS } from '../../src/engine/events.js';
import { json } from '../../src/report/json.js';
import { ASKED, catalogue, exchange, finding, HOSTILE, rendered, result } from './summary.js';

const TOTALS = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0]));
const ROW = {
  operation: 'getBackup',
  variant: 'entity/xml',
  check: 'content-type',
  requirement: 'headers.content-type',
  level: 'MUST',
};

describe('report.json', () => {
  it('has exactly these members, in this order', () => {
    const results = [
      result(),
      result({ verdict: 'not-observed', observations: 0, reason: 'no tape', findings: [] }),
    ];
    const outcome = { conclusive: false, interrupted: true, exit: 4, reason: 'Stopped.' };
    const limits = ['Of 20,000 links, 500 were followed.'];
    const exchanges = [exchange({ caseId: 'getBackup entity/xml', durationMs: 12 })];
    const text = rendered(
      json,
      { results, exchanges },
      { outcome, limits, asked: ASKED, catalogue: catalogue() },
    );
    const totals = { pass: 1, 'not-observed': 1 };
    expect(JSON.stringify(JSON.parse(text))).toBe(
      JSON.stringify({
        schemaVersion: 2,
        suite: { name: 'em-conformance', version: '0.1.0' },
        contract: { edition: 'Veeam Backup Enterprise Manager 12.3', apiVersion: 'v1_7' },
        target: { url: 'https://em:9398/api/', versions: ['v1_6', 'v1_7'], embedded: false },
        startedAt: '2026-01-02T03:04:05.678Z',
        durationMs: 4321,
        depth: 'standard',
        run: ASKED,
        outcome,
        limits,
        notes: [],
        totals: { ...TOTALS, ...totals },
        problems: [],
        operations: {
          observed: 20,
          contract: 349,
          chosen: 349,
          each: [
            {
              id: 'getBackup',
              area: 'backups',
              method: 'GET',
              path: '/backups/{ID}',
              verdict: 'pass',
              observed: true,
              totals,
              times: { requests: 1, totalMs: 12, medianMs: 12, p95Ms: 12, maxMs: 12 },
            },
          ],
        },
        requirements: {
          held: 1,
          notHeld: 0,
          notObserved: 0,
          notJudged: 0,
          each: [
            {
              id: 'headers.content-type',
              level: 'MUST',
              state: 'held',
              page: 'https://helpcenter.veeam.com/docs/vbr/em_rest/http_headers.html',
              totals,
            },
          ],
        },
        seen: [],
        shapes: { dialects: {}, answers: {}, types: [] },
        explored: { unlinked: [], uncharted: [] },
        cases: [
          { ...ROW, verdict: 'pass', observations: 1, findings: [] },
          { ...ROW, verdict: 'not-observed', reason: 'no tape', observations: 0, findings: [] },
        ],
      }),
    );
    // For whoever searches it: a line for each row.
    expect(text.split('\n').filter((line) => line.includes('"check":"content-type"'))).toHaveLength(2);
  });

  it('has what is the same of several variants once, and every one of them counts', () => {
    const results = ['a', 'b', 'c'].map((variant) => result({ variant }));
    const report = JSON.parse(rendered(json, { results }));
    expect(report.cases).toEqual([
      { ...ROW, variant: 'a', verdict: 'pass', observations: 3, findings: [], also: ['b', 'c'] },
    ]);
    expect(report.totals.pass).toBe(3);
  });

  it('tells the problems, worst first, and of each finding the problem', () => {
    const results = [
      result({ verdict: 'warn', level: 'SHOULD', check: 'a', findings: [finding()] }),
      result({ verdict: 'fail', check: 'b', findings: [finding({ exchange: 2 })] }),
    ];
    const { problems, cases } = JSON.parse(rendered(json, { results }, { catalogue: catalogue() }));
    expect(problems).toMatchObject([
      {
        gravity: 'fail',
        check: 'b',
        count: 1,
        page: 'https://helpcenter.veeam.com/docs/vbr/em_rest/http_headers.html',
        exemplar: { operation: 'getBackup', finding: { curl: finding().curl } },
      },
      { gravity: 'warn', check: 'a' },
    ]);
    expect(cases[1].findings[0].problem).toBe(problems[0].id);
  });

  it('says why a requirement is not judged, or that it does not hold', () => {
    const one = catalogue();
    const [requirement] = one.requirements;
    const mute = {
      id: 'x.y',
      level: 'MAY',
      statement: '',
      page: 'x',
      notJudged: 'Not seen from outside.',
    } as const;
    const options = { catalogue: { ...one, requirements: requirement ? [requirement, mute] : [] } };
    const results = [result(), result({ verdict: 'fail', findings: [finding()] })];
    expect(JSON.parse(rendered(json, { results }, options)).requirements).toMatchObject({
      notHeld: 1,
      notJudged: 1,
      each: [{ state: 'not held' }, { state: 'not judged', reason: 'Not seen from outside.' }],
    });
  });

  it('gives every fact of a finding', () => {
    const findings = [finding(), finding({ disputed: 'seen on 9.5' })];
    const report = JSON.parse(rendered(json, { results: [result({ verdict: 'fail', findings })] }));
    const problem = report.problems[0].id;
    const [first, second] = report.cases[0].findings;
    expect([
      { ...first, problem: undefined },
      { ...second, problem: undefined },
    ]).toEqual(findings);
    expect(first.problem).toBe(problem);
    expect(report.totals.fail).toBe(1);
  });

  it('is the same for a run without results', () => {
    const report = rendered(json, { results: [] });
    expect(report).toBe(`${JSON.stringify(JSON.parse(report), undefined, 1)}\n`);
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
