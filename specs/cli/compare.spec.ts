import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { startMock } from '../../src/mock/index.js';
import { em, reportsDir } from './console.js';

/** The report of a quick run against a mock. */
async function reportOf(
  mock: Parameters<typeof startMock>[0],
  flags: readonly string[] = [],
): Promise<string> {
  await using target = await startMock({ http: true, ...mock });
  const dir = reportsDir();
  const argv = [
    'run',
    '--target',
    target.url,
    '--username',
    target.username,
    '--out',
    dir,
    '--reporters',
    'json',
    '--depth',
    'quick',
  ];
  const { code, err } = await em([...argv, ...flags], { env: { EM_PASSWORD: target.password } });
  expect(code, err).toBeLessThanOrEqual(1);
  return path.join(dir, 'report.json');
}

describe('an upgrade from EM 12 to 13', () => {
  const before = reportOf({ profile: 12 });

  it('is told by names of JSON, the port of backup servers and the refusal of form logons, and by nothing of what is in the target', async () => {
    const after = await reportOf({ profile: 13, estate: 300, seed: 7 });
    const { code, out } = await em(['compare', '--format', 'json', await before, after]);
    const { changes } = JSON.parse(out) as { changes: Record<string, string>[] };
    // How long things take is a matter of the machine.
    const told = changes.filter(({ severity }) => severity !== 'noted');
    expect(told.map(({ kind, subject, before: was, after: is }) => [kind, subject, was, is])).toEqual([
      ['names-changed', 'names of JSON members', 'PascalCase', 'camelCase'],
      ['status-changed', 'logon', '201', '415'],
      ['value-changed', 'BackupServer Port', '9392', '443'],
    ]);
    expect(code).toBe(1);
  }, 120_000);

  it.each(['text', 'markdown', 'html', 'junit'])('is told as %s, too', async (format) => {
    const file = await before;
    const after = JSON.parse(readFileSync(file, 'utf8')) as { target: { versions: string[] } };
    after.target.versions = ['v1_7<b>'];
    const changed = path.join(reportsDir(), 'report.json');
    writeFileSync(changed, JSON.stringify(after));
    const { code, out } = await em(['compare', '--format', format, file, changed]);
    expect(code).toBe(1);
    expect(out).toContain('version-gone');
    if (format !== 'text') expect(out).not.toContain('<b>');
  });
});

describe('em-conformance compare', () => {
  it('finds no change in the same target, nor in another estate', async () => {
    const [first, other] = await Promise.all([reportOf({}), reportOf({ estate: 250, seed: 3 })]);
    for (const after of [first, other]) {
      const { code, out } = await em(['compare', '--fail-on', 'any', first, after]);
      expect(out).toContain('No changes.');
      expect(code).toBe(0);
    }
  }, 120_000);

  it('ends with 4 where the runs asked for other things, and where a file is no report', async () => {
    const [whole, part] = [await reportOf({}), await reportOf({}, ['--include', 'jobs'])];
    const unequal = await em(['compare', whole, part]);
    expect(unequal.code).toBe(4);
    expect(unequal.out).toBe('');
    expect(unequal.err).toContain('Not comparable');
    const alien = path.join(reportsDir(), 'alien.json');
    writeFileSync(alien, '{"schemaVersion":1}');
    expect((await em(['compare', whole, alien])).code).toBe(4);
    expect((await em(['compare', whole, 'no-such-report.json'])).code).toBe(2);
  }, 120_000);

  it('takes severities of the user’s own', async () => {
    const severities = path.join(reportsDir(), 'severities.yaml');
    writeFileSync(severities, 'version-gone: noted\n');
    const file = await reportOf({}, ['--include', 'logon']);
    const after = JSON.parse(readFileSync(file, 'utf8')) as { target: { versions: string[] } };
    after.target.versions = ['v1_7'];
    const changed = path.join(reportsDir(), 'report.json');
    writeFileSync(changed, JSON.stringify(after));
    expect((await em(['compare', file, changed])).code).toBe(1);
    expect((await em(['compare', '--severities', severities, file, changed])).code).toBe(0);
    writeFileSync(severities, 'version-gone: unheard-of\n');
    expect((await em(['compare', '--severities', severities, file, changed])).code).toBe(2);
  }, 60_000);
});

describe('known deviations', () => {
  const faults = ['wrong-type'];

  /** Checks repositories and the like of a mock with those faults. */
  const target = async (dir: string, faulty: readonly string[], flags: readonly string[]) => {
    await using mock = await startMock({ http: true, faults: faulty });
    const where = ['--target', mock.url, '--username', mock.username, '--out', dir, '--reporters', 'json'];
    const argv = ['run', ...where, '--include', 'infrastructure', '--depth', 'quick', ...flags];
    return await em(argv, { env: { EM_PASSWORD: mock.password } });
  };

  it('are accepted, and stale once the fault is mended', async () => {
    const dir = reportsDir();
    const known = path.join(dir, 'deviations.yaml');
    expect((await target(dir, faults, ['--write-deviations', known])).code).toBe(1);
    const proposed = readFileSync(known, 'utf8');
    // Not before its reasons are filled in, and before the first request.
    expect((await target(dir, faults, ['--deviations', known])).code).toBe(2);
    writeFileSync(
      known,
      proposed.replaceAll('reason: ""', 'reason: known').replaceAll('reference: ""', 'reference: EM-1'),
    );
    const accepted = await target(dir, faults, ['--deviations', known]);
    expect(accepted.code, accepted.err).toBe(0);
    const mended = await target(dir, [], ['--deviations', known]);
    expect(mended.code).toBe(1);
    expect(mended.out + mended.err).toContain('does not happen any more');
    expect((await target(dir, faults, ['--write-deviations', known])).code).toBe(2);
  }, 120_000);

  it('are those of a baseline, of which only what is new fails', async () => {
    const dir = reportsDir();
    expect((await target(dir, faults, [])).code).toBe(1);
    const baseline = path.join(reportsDir(), 'baseline.json');
    writeFileSync(baseline, readFileSync(path.join(dir, 'report.json')));
    expect((await target(dir, faults, ['--baseline', baseline])).code).toBe(0);
    expect((await target(dir, [...faults, 'content-type-wrong'], ['--baseline', baseline])).code).toBe(1);
  }, 120_000);
});
