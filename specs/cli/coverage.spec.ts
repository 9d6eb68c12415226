/** `em-conformance coverage`, and the table of the README that is made from it. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { em, reportsDir } from './console.js';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The report of one run, which serves every statement about coverage. */
const report = path.join(reportsDir(), 'report.json');
beforeAll(async () => {
  await em(['run', '--out', path.dirname(report), '--reporters', 'json']);
}, 120_000);

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
