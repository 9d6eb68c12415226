/** What a run says to people: the summary on standard output, and how far it is meanwhile. */
import { describe, expect, it } from 'vitest';
import { progress } from '../../src/cli/progress.js';
import { summaryJson, summaryText } from '../../src/cli/summary.js';
import type { Terminal } from '../../src/cli/terminal.js';
import type { PhaseName, RunEvent } from '../../src/engine/events.js';
import { ASKED, catalogue, exchange, finding, redacted, result, summary } from '../report/summary.js';

const outcome = { conclusive: true, interrupted: false, exit: 1 };
const options = { outcome, asked: ASKED, catalogue: catalogue() };

function problems(count: number) {
  return Array.from({ length: count }, (_, i) =>
    result({ verdict: 'fail', check: `check-${i}`, findings: [finding({ exchange: i + 1 })] }),
  );
}

function told(count: number, { colours = false, columns = 0, verbose = false } = {}): string {
  const safe = redacted({ results: problems(count), limits: ['a', 'b', 'c', 'd', 'e'] });
  const io = { colours, ...(columns > 0 ? { columns } : {}) };
  const written = [
    'junit.xml',
    'report.json',
    'report.html',
    'evidence.har',
    'summary.md',
    'x.sarif',
    'y.json',
  ];
  return summaryText(io, { summary: safe, options, written, out: 'reports', verbose }).safe;
}

describe('the summary', () => {
  it('has the verdict first, then the problems, on 40 lines at most', () => {
    const lines = told(200).trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(40);
    expect(lines[0]).toBe('The target does not conform.');
    expect(lines[1]).toBe('https://em:9398/api/ · read-only · as admin · everything');
    expect(lines[3]).toBe('200 problems: 200 fail');
    expect(lines[4]).toBe('  ✗ Content-Type names another media type');
    expect(lines[5]).toMatch(/^ {4}MUST headers\.content-type · getBackup · 1 × · check-\d+-[0-9a-f]{8}$/);
    expect(lines).toContain('  … and 190 more; see the reports.');
    expect(lines.at(-1)).toMatch(
      /^More on one {3}em-conformance explain check-\d+-[0-9a-f]{8} --out reports$/,
    );
  });

  it('says of a disputed problem that it is, and counts requirements by what became of them', () => {
    const disputed = finding({ exchange: 1, disputed: 'EM 13 answers otherwise.' });
    const text = summaryText(
      { colours: false },
      {
        summary: redacted({ results: [result({ verdict: 'warn', findings: [disputed] })] }),
        options,
        written: [],
        out: 'reports',
        verbose: false,
      },
    ).safe;
    expect(text).toContain('MUST (disputed) headers.content-type');
    expect(text).toMatch(/^Requirements {2}(?:\d+ held, )?1 not held/m);
  });

  it('tells all of them with --verbose, with a line to repeat each', () => {
    const text = told(12, { verbose: true });
    expect(text.match(/✗/g)).toHaveLength(12);
    expect(text.match(/expected application\/xml, got text\/html at header:Content-Type/g)).toHaveLength(12);
    expect(text).toContain('curl -H');
  });

  it('has colours only where they are wanted', () => {
    expect(told(1)).not.toContain('\u001b');
    expect(told(1, { colours: true })).toContain('\u001b[31m');
  });

  it('fits a narrow terminal', () => {
    const lines = told(3, { columns: 40 })
      .split('\n')
      .filter((line) => !/^(?:Report|More on)/.test(line));
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(40);
  });

  it('lets nothing of a target move the cursor', () => {
    const hostile = result({
      verdict: 'fail',
      findings: [finding({ message: '\u001b[2J\r\nThe target conforms.' })],
    });
    const safe = redacted({ results: [hostile] });
    const { safe: text } = summaryText(
      { colours: false },
      { summary: safe, options, written: [], out: 'r', verbose: true },
    );
    expect(text).toContain('\\u001b[2J\\r\\nThe target conforms.');
    expect(text).not.toContain('\u001b');
  });

  it('is one JSON document with --json: outcome, problems and figures, no rows', () => {
    const safe = redacted({ results: problems(2) });
    const document = JSON.parse(summaryJson({ summary: safe, options, written: ['a/report.json'] }).safe);
    expect(document).toMatchObject({
      schemaVersion: 2,
      outcome,
      run: ASKED,
      totals: { fail: 2 },
      operations: { observed: 20, contract: 349, chosen: 349 },
      requirements: { notHeld: 1 },
      files: ['a/report.json'],
    });
    expect(document.problems).toHaveLength(2);
    expect(document.cases).toBeUndefined();
    expect(document.operations.each).toBeUndefined();
  });
});

describe('progress', () => {
  function shown(quiet: boolean, events: (tell: (event: RunEvent, atMs: number) => void) => void): string {
    let text = '';
    let at = 0;
    const err = ({ safe }: { safe: string }): void => {
      text += safe;
    };
    const io = { err } as unknown as Terminal;
    const { listener, end } = progress(io, quiet, () => at);
    events((event, atMs) => {
      at = atMs;
      listener(event);
    });
    end();
    return text;
  }
  const phase = (name: PhaseName, total?: number): RunEvent => ({
    type: 'phase',
    phase: name,
    ...(total === undefined ? {} : { total }),
  });
  const one: RunEvent = { type: 'exchange', exchange: exchange() };

  it('is a line each ten seconds where no terminal is, with rate and time left', () => {
    const text = shown(false, (tell) => {
      tell({ type: 'run-started', target: summary().target }, 0);
      tell(phase('exercise', 1000), 0);
      for (let i = 1; i <= 300; i += 1) tell(one, i * 100);
    });
    expect(text).toBe(
      [
        'Checking https://em:9398/api/',
        'Exercising: 100 of 1000 requests, 10 a second, 90 s left'.replace('90 s', '2 min'),
        'Exercising: 200 of 1000 requests, 10 a second, 80 s left',
        'Exercising: 300 of 1000 requests, 10 a second, 70 s left',
        '',
      ].join('\n'),
    );
  });

  it('says nothing of short phases, and nothing at all with --quiet', () => {
    const short = (tell: (event: RunEvent, atMs: number) => void): void => {
      tell({ type: 'run-started', target: summary().target }, 0);
      tell(phase('logon'), 1);
      tell(phase('explore'), 2);
      tell(one, 9000);
    };
    expect(shown(false, short)).toBe('Checking https://em:9398/api/\n');
    expect(shown(true, short)).toBe('');
  });
});
