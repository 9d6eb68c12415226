/** A run of everything, `em-conformance coverage` of it, and the table of the README that is made from it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { selectFormats, USUAL_FORMATS } from '../../src/report/formats.js';
import { em, type Outcome, reportsDir } from '../cli/console.js';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** One run serves every statement: it is the longest there is. */
const dir = reportsDir();
const report = path.join(dir, 'report.json');
let whole: Outcome;
beforeAll(async () => {
  whole = await em(['run', '--out', dir]);
}, 300_000);

describe('a run without a target', () => {
  it('starts the mock, checks it, conforms and writes the reports', () => {
    const { code, out, err } = whole;
    expect(code, err).toBe(0);
    expect(out).toMatch(/\d+ pass/);
    expect(out).toMatch(/^The target conforms\.\n/);
    expect(readdirSync(dir).sort()).toEqual(
      selectFormats(USUAL_FORMATS.split(','))
        .map(({ file }) => file)
        .sort(),
    );
    for (const file of readdirSync(dir)) expect(out).toContain(file);
    expect(out).toContain(` in ${dir}\n`);
    const { totals } = JSON.parse(readFileSync(report, 'utf8')) as { totals: Record<string, number> };
    expect(totals.pass).toBeGreaterThanOrEqual(150);
  });
});

describe('coverage', () => {
  it('prints the table of the README', async () => {
    const { code, out } = await em(['coverage', '--report', report]);
    expect(code).toBe(0);
    expect(README).toContain(out.trim());
  });

  it('has numbers for four kinds of things as JSON', async () => {
    const { out } = await em(['coverage', '--json', '--report', report]);
    const coverage = JSON.parse(out) as Record<string, Record<string, number>>;
    for (const kind of ['operations', 'elements', 'fields', 'requirements']) {
      for (const step of ['documented', 'contract', 'checked', 'observed']) {
        expect(coverage[kind]?.[step], `${kind}.${step}`).toBeGreaterThan(0);
      }
    }
  });

  it.each([
    ['no file', '/does/not/exist.json'],
    [
      'no report',
      (() => {
        const file = path.join(reportsDir(), 'other.json');
        writeFileSync(file, '{"cases":1}');
        return file;
      })(),
    ],
  ])('ends with exit 2 where the report is %s', async (_, file) => {
    const { code, err } = await em(['coverage', '--report', file]);
    expect(code).toBe(2);
    expect(err).toContain(file);
  });
});
