/** What a program has of the package: reports, outcome, and errors that say by a code what they are. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT, outcomeOf, run, writeReports } from '../../src/index.js';
import { startMock } from '../../src/mock/index.js';

describe('a program', () => {
  it('writes the reports that it names, without secrets, and gets the outcome', async () => {
    await using mock = await startMock({ http: true, estate: 5, faults: ['wrong-type'] });
    const options = { target: mock.url, credentials: mock, ca: mock.ca, depth: 'quick' } as const;
    const summary = await run({ ...options, operations: ({ id }) => id === 'getRepository' });
    const outDir = mkdtempSync(path.join(tmpdir(), 'em-library-'));
    const { written, outcome } = await writeReports(summary, {
      outDir,
      run: options,
      reporters: ['json', 'junit'],
    });
    expect(written.map((file) => path.basename(file))).toEqual(['junit.xml', 'report.json']);
    expect(outcome).toEqual(outcomeOf(summary));
    expect(outcome.exit).toBe(EXIT.findings);
    expect(readFileSync(path.join(outDir, 'report.json'), 'utf8')).not.toContain(mock.password);
    await expect(writeReports(summary, { outDir, run: options, reporters: ['pdf'] })).rejects.toMatchObject({
      code: 'EM_UNKNOWN_REPORTER',
    });
  });

  it.each([
    ['nonsense', 'EM_OPTION'],
    ['http://127.0.0.1:1', 'EM_UNREACHABLE'],
  ])('is told by a code what is wrong with %s', async (target, code) => {
    const credentials = { username: 'u', password: 'p' };
    await expect(run({ target, credentials, retries: 0 })).rejects.toMatchObject({ code });
  });
});
