/** `run --history DIR`: reports are kept, and report.html draws those of the same target that asked for the same. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { startMock } from '../../src/mock/index.js';
import { em, reportsDir } from './console.js';

/** All mocks are one target: they listen where the first one did. */
let port = 0;

/** A run at a mock of that address, with those faults. */
async function run(
  history: string,
  faults: readonly string[],
  include: string,
  flags: readonly string[] = [],
) {
  const out = reportsDir();
  await using mock = await startMock({ http: true, port, estate: 5, faults });
  port = Number(new URL(mock.url).port);
  const where = ['--target', mock.url, '--username', mock.username, '--history', history, '--out', out];
  const argv = [
    'run',
    ...where,
    '--include',
    include,
    '--min-observed',
    '1',
    '--reporters',
    'json,html',
    ...flags,
  ];
  const { code, err } = await em(argv, { env: { EM_PASSWORD: mock.password } });
  return { code, err, html: () => readFileSync(path.join(out, 'report.html'), 'utf8'), out };
}

/** What the circles and bars of the plots say. */
const titles = (page: string): string[] => [
  ...new Set([...page.matchAll(/<title>([^<]*requirements hold)<\/title>/g)].map(([, said = '']) => said)),
];

describe('run --history', () => {
  it('keeps each report under a name of its own, and draws the line of those that asked for the same', async () => {
    const dir = reportsDir();
    writeFileSync(path.join(dir, 'notes.json'), '{}');
    const first = await run(dir, ['wrong-type'], 'getRepository');
    expect(first.code, first.err).toBe(1);
    expect(first.html()).toContain('There is no earlier run of this target');
    await run(dir, [], 'listLogonSessions');
    const last = await run(dir, [], 'getRepository');
    expect(last.code, last.err).toBe(0);
    const page = last.html();
    expect(page).toContain('2 runs since');
    expect(page).toContain('Not drawn: 1 reports');
    expect(titles(page)).toEqual([
      expect.stringMatching(/: 1 problems, \d+ warnings, 0 of 1 operations without a complaint, /) as string,
      expect.stringMatching(/: 0 problems, \d+ warnings, 1 of 1 operations without a complaint, /) as string,
    ]);
    const kept = readdirSync(dir).filter((name) => name !== 'notes.json');
    expect(kept).toHaveLength(3);
    for (const name of kept) expect(name).toMatch(/^127\.0\.0\.1_\d+-\d{4}-\d\d-\d\dT[\d-]+Z\.json$/);
    expect(readFileSync(path.join(dir, kept.at(-1) ?? ''), 'utf8')).toBe(
      readFileSync(path.join(last.out, 'report.json'), 'utf8'),
    );
  }, 30_000);

  it.each([
    [['--history', reportsDir(), '--reporters', 'html'], 'it needs the reporter json'],
    [['--history', '/proc/nope'], 'No reports can be written'],
  ])('is refused before the first request where nothing can be kept: %j', async (flags, says) => {
    const { code, err } = await em(['run', '--out', reportsDir(), ...flags]);
    expect(err).toContain(says);
    expect(code).toBe(2);
  });
});
