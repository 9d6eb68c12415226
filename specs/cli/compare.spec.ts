import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { startMock } from '../../src/mock/index.js';
import { em, reportsDir } from './console.js';

/** What is looked at of the targets here; the whole of two versions is compared in specs/compare/upgrade.spec.ts. */
const SOME = ['--depth', 'quick', '--include', 'logon', '--include', 'getBackupServer'];

/** The report of a run against a mock. */
async function reportOf(mock: Parameters<typeof startMock>[0], flags = SOME): Promise<string> {
  await using target = await startMock({ http: true, ...mock });
  const dir = reportsDir();
  const argv = ['run', '--target', target.url, '--username', target.username, '--out', dir];
  const { code, err } = await em([...argv, '--reporters', 'json', ...flags], {
    env: { EM_PASSWORD: target.password },
  });
  expect(code, err).toBeLessThanOrEqual(1);
  return path.join(dir, 'report.json');
}

let before: string;
beforeAll(async () => {
  before = await reportOf({ profile: 12 });
});

/** The report with other versions of the API. */
function offering(...versions: string[]): string {
  const after = JSON.parse(readFileSync(before, 'utf8')) as { target: { versions: string[] } };
  after.target.versions = versions;
  const changed = path.join(reportsDir(), 'report.json');
  writeFileSync(changed, JSON.stringify(after));
  return changed;
}

describe('an upgrade from EM 12 to 13', () => {
  it('is told by names of JSON, the port of backup servers and the refusal of form logons', async () => {
    const after = await reportOf({ profile: 13, estate: 300, seed: 7 });
    const { code, out } = await em(['compare', '--format', 'json', before, after]);
    const { changes } = JSON.parse(out) as { changes: Record<string, string>[] };
    // How long things take is a matter of the machine.
    const told = changes.filter(({ severity }) => severity !== 'noted');
    expect(told.map(({ kind, subject, before: was, after: is }) => [kind, subject, was, is])).toEqual([
      ['names-changed', 'names of JSON members', 'PascalCase', 'camelCase'],
      ['status-changed', 'logon', '201', '415'],
      ['value-changed', 'BackupServer Port', '9392', '443'],
    ]);
    expect(code).toBe(1);
  });

  it.each(['text', 'markdown', 'html', 'junit'])('is told as %s, too', async (format) => {
    const { code, out } = await em(['compare', '--format', format, before, offering('v1_7<b>')]);
    expect(code).toBe(1);
    expect(out).toContain('version-gone');
    if (format !== 'text') expect(out).not.toContain('<b>');
  });
});

describe('em-conformance compare', () => {
  it.each([
    ['the same target', {}],
    ['another estate', { estate: 250, seed: 3 }],
  ] as const)('finds no change in %s', async (_, mock) => {
    const { code, out } = await em(['compare', '--fail-on', 'any', before, await reportOf(mock)]);
    expect(out).toContain('No changes.');
    expect(code).toBe(0);
  });

  it('ends with 4 where the runs asked for other things, and where a file is no report', async () => {
    const part = await reportOf({}, ['--depth', 'quick', '--include', 'logon']);
    const unequal = await em(['compare', before, part]);
    expect(unequal.code).toBe(4);
    expect(unequal.out).toBe('');
    expect(unequal.err).toContain('Not comparable');
    const alien = path.join(reportsDir(), 'alien.json');
    writeFileSync(alien, '{"schemaVersion":1}');
    expect((await em(['compare', before, alien])).code).toBe(4);
    expect((await em(['compare', before, 'no-such-report.json'])).code).toBe(2);
  });

  it('takes severities of the user’s own', async () => {
    const severities = path.join(reportsDir(), 'severities.yaml');
    const changed = offering('v1_7');
    writeFileSync(severities, 'version-gone: noted\n');
    expect((await em(['compare', before, changed])).code).toBe(1);
    expect((await em(['compare', '--severities', severities, before, changed])).code).toBe(0);
    writeFileSync(severities, 'version-gone: unheard-of\n');
    expect((await em(['compare', '--severities', severities, before, changed])).code).toBe(2);
  });
});
