import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { startMock } from '../../src/mock/index.js';
import { em, type Outcome, reportsDir } from './console.js';

const WRONG_TYPE = ['wrong-type'];

/** Checks the repositories of a mock with those faults. */
async function checked(
  faults: readonly string[],
  flags: readonly string[],
  dir = reportsDir(),
): Promise<Outcome> {
  await using mock = await startMock({ http: true, estate: 5, faults });
  const where = ['--target', mock.url, '--username', mock.username, '--out', dir, '--reporters', 'json'];
  const argv = [
    'run',
    ...where,
    '--include',
    'getRepository',
    '--include',
    'listRepositories',
    '--depth',
    'quick',
    ...flags,
  ];
  return await em(argv, { env: { EM_PASSWORD: mock.password } });
}

/** A file with deviations, as somebody has filled it in. */
function deviations(change: (proposed: string) => string = (text) => text): string {
  const file = path.join(reportsDir(), 'deviations.yaml');
  const filled = proposal
    .replaceAll('reason: ""', 'reason: known')
    .replaceAll('reference: ""', 'reference: EM-1');
  writeFileSync(file, change(filled));
  return file;
}

const report = path.join(reportsDir(), 'baseline.json');
let proposal: string;
beforeAll(async () => {
  const dir = reportsDir();
  const file = path.join(dir, 'proposed.yaml');
  expect((await checked(WRONG_TYPE, ['--write-deviations', file], dir)).code).toBe(1);
  proposal = readFileSync(file, 'utf8');
  writeFileSync(report, readFileSync(path.join(dir, 'report.json')));
});

describe('a known deviation', () => {
  it('is accepted while it happens', async () => {
    const { code, err } = await checked(WRONG_TYPE, ['--deviations', deviations()]);
    expect(code, err).toBe(0);
  });

  it('is stale once it was mended', async () => {
    const { code, out } = await checked([], ['--deviations', deviations()]);
    expect(out).toContain('does not happen any more');
    expect(code).toBe(1);
  });

  it('is stale once it has expired, though it happens', async () => {
    const expired = deviations((text) =>
      text.replaceAll('reason: known', 'reason: known\n    expires: 2020-02-29'),
    );
    const { code, out } = await checked(WRONG_TYPE, ['--deviations', expired]);
    expect(out).toContain('has expired on 2020-02-29');
    expect(code).toBe(1);
  });

  it('is neither where nothing shows it', async () => {
    const { code, out } = await checked([], ['--deviations', deviations(), '--exclude', 'getRepository']);
    expect(out).not.toContain('stale');
    expect(code, out).toBe(0);
  });

  it('is not read before its reasons are filled in, and never written over', async () => {
    const file = deviations(() => proposal);
    expect((await checked([], ['--deviations', file])).code).toBe(2);
    expect((await checked([], ['--write-deviations', file])).code).toBe(2);
  });
});

describe('a baseline', () => {
  it.each([
    ['what is in it', WRONG_TYPE, 0],
    ['what is new', [...WRONG_TYPE, 'content-type-wrong'], 1],
  ] as const)('with %s ends with the right code', async (_, faults, exit) => {
    expect((await checked(faults, ['--baseline', report])).code).toBe(exit);
  });
});
