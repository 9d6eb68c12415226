/** A recording of a whole run is judged as the run was, to the letter, whatever version was asked and whether it was written to. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { startMock } from '../../src/mock/index.js';
import { em, reportsDir } from '../cli/console.js';

function reportIn(folder: string): unknown {
  return JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8'));
}

const COURSES = ([9.5, 10, 11, 12, 13] as const).flatMap((profile) =>
  ['quick', 'standard'].flatMap((depth) =>
    ['read', 'written to'].map((how) => [profile, depth, how] as const),
  ),
);

it.each(COURSES)('EM %s, %s, %s', { timeout: 900_000 }, async (profile, depth, how) => {
  const [from, to] = [reportsDir(), reportsDir()];
  const record = path.join(from, 'recording.har');
  const flags = ['--depth', depth, '--reporters', 'json', '--record', record, '--out', from];
  if (how === 'read') {
    await using mock = await startMock({ http: true, profile });
    const where = ['--target', mock.url, '--username', mock.username];
    await em(['run', ...where, ...flags], { env: { EM_PASSWORD: mock.password } });
  } else await em(['run', '--mock', '--profile', String(profile), ...flags]);
  await em(['recheck', record, '--reporters', 'json', '--out', to]);
  expect(reportIn(to)).toEqual(reportIn(from));
});
