import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { pack, unpack } from '../../src/bundle/bundle.js';
import type { Manifest } from '../../src/bundle/manifest.js';
import { startMock } from '../../src/mock/index.js';
import type { ReportFile } from '../../src/report/report-file.js';
import type { Statement } from '../../src/report/statement.js';
import { em, type Outcome, reportsDir } from './console.js';

const dir = reportsDir();
const bundle = path.join(dir, 'bundle.zip');
const out = path.join(dir, 'reports');
let ran: Outcome;

/** Writes a bundle that was changed. */
function changed(zip: Uint8Array): string {
  const file = path.join(reportsDir(), 'changed.zip');
  writeFileSync(file, zip);
  return file;
}

beforeAll(async () => {
  const deviations = path.join(dir, 'known.yaml');
  writeFileSync(
    deviations,
    'deviations:\n  - check: "*-values"\n    operation: getRepository\n    reason: known\n    reference: EM-1\n    expires: 2999-12-31\n',
  );
  await using mock = await startMock({ http: true, estate: 5, faults: ['wrong-type'] });
  const where = ['--target', mock.url, '--username', mock.username, '--out', out, '--reporters', 'markdown'];
  const what = ['--include', 'getRepository', '--depth', 'quick', '--deviations', deviations];
  ran = await em(['run', ...where, ...what, '--bundle', bundle], { env: { EM_PASSWORD: mock.password } });
});

describe('em-conformance run --bundle', () => {
  it('packs the reports, the recording, what was known, and what it is all about', () => {
    expect(ran.code, ran.out + ran.err).toBe(0);
    const { files, manifest, sealed } = unpack(readFileSync(bundle), 'bundle.zip');
    expect([...files.keys()].sort()).toEqual([
      'badge.svg',
      'conformance-statement.json',
      'conformance-statement.md',
      'deviations.yaml',
      'recording.har',
      'report.json',
      'summary.md',
    ]);
    expect(sealed).toBe(true);
    expect(manifest.outcome).toEqual({ exit: 0, verdict: 'The target conforms.' });
    expect(manifest.target).toMatchObject({ versions: ['v1_5', 'v1_6', 'v1_7'], account: 'Administrator' });
    for (const { sha256 } of [manifest.suite, manifest.contract]) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    // Nothing of the making stays behind.
    expect(readdirSync(dir).sort()).toEqual(['bundle.zip', 'known.yaml', 'reports']);
  });

  it('has a statement of what was claimed, what held, and what was accepted', () => {
    const statement = JSON.parse(
      readFileSync(path.join(out, 'conformance-statement.json'), 'utf8'),
    ) as Statement;
    expect(statement).toMatchObject({
      conforms: true,
      claim: {
        depth: 'quick',
        permissions: 'read-only',
        included: ['getRepository'],
        account: 'Administrator',
      },
      // Accepted, and not held all the same.
      notHeld: [{ id: 'representations.values', level: 'MUST' }],
      deviations: [
        { requirement: 'representations.values', reason: 'known (EM-1)', operations: ['getRepository'] },
      ],
    });
    expect(statement.held).toContain('errors.unauthenticated');
    expect(statement.notObserved.length).toBeGreaterThan(0);
    expect(readFileSync(path.join(out, 'conformance-statement.md'), 'utf8')).toContain(
      '### Known deviations',
    );
    expect(readFileSync(path.join(out, 'badge.svg'), 'utf8')).toContain('conforms, with deviations');
  });

  it('is refused before the first request where it cannot be written', async () => {
    const { code } = await em([
      'run',
      '--mock',
      '--bundle',
      path.join(dir, 'no-such', 'b.zip'),
      '--out',
      out,
    ]);
    expect(code).toBe(2);
  });
});

describe('em-conformance recheck BUNDLE', () => {
  const again = (file: string, ...flags: string[]): Promise<Outcome> =>
    em(['recheck', file, '--out', reportsDir(), '--reporters', 'json', ...flags]);

  it('comes to the same verdicts by what is in it alone', async () => {
    const { code, err } = await again(bundle);
    expect(err).toContain('The bundle is as it was made.');
    expect(err).toContain('All verdicts are those of the bundle.');
    expect(code).toBe(0);
  });

  it('names a file of which a byte was changed, and judges nothing', async () => {
    const files = unzipSync(readFileSync(bundle));
    const badge = files['badge.svg'];
    badge?.set([(badge[40] ?? 0) ^ 1], 40);
    const { code, out: said, err } = await again(changed(zipSync(files)));
    expect([code, said]).toEqual([1, '']);
    expect(err).toMatch(/changed\.zip is not as it was made: badge\.svg was changed\./);
  });

  it('finds out verdicts that are not those of the recording, though all hashes are right', async () => {
    const { files, manifest } = unpack(readFileSync(bundle), 'bundle.zip');
    const report = JSON.parse(Buffer.from(files.get('report.json') ?? '').toString('utf8')) as ReportFile;
    const row = report.cases.find(({ verdict }) => verdict === 'deviation');
    if (row) row.verdict = 'pass';
    const forged = pack(new Map([...files, ['report.json', Buffer.from(JSON.stringify(report))]]), manifest);
    const { code, err } = await again(changed(forged));
    expect(err).toMatch(/The verdicts are not those of the bundle: \d+ rows differ, getRepository/);
    expect(code).toBe(1);
  });

  it.each<[string, (manifest: Manifest) => Manifest]>([
    ['outcome', (manifest) => ({ ...manifest, outcome: { ...manifest.outcome, exit: 1 } })],
    ['time', (manifest) => ({ ...manifest, startedAt: '2020-01-01T00:00:00.000Z' })],
    [
      'target',
      (manifest) => ({ ...manifest, target: { ...manifest.target, url: 'https://em.example.com' } }),
    ],
  ])('finds out a manifest that names another %s than its report', async (_, alter) => {
    const { files, manifest } = unpack(readFileSync(bundle), 'bundle.zip');
    const { code, err } = await again(changed(pack(files, alter(manifest))));
    expect(err).toContain('Its manifest says something else than its report.json.');
    expect(err).toContain('All verdicts are those of the bundle.');
    expect(code).toBe(1);
  });

  it('holds verdicts to no report where there is none', async () => {
    const { files, manifest } = unpack(readFileSync(bundle), 'bundle.zip');
    const left = [...files].filter(([name]) => name !== 'report.json');
    const { code, err } = await again(changed(pack(new Map(left), manifest)));
    expect(err).toContain('nothing says what its verdicts were');
    expect(code).toBe(1);
  });

  it('compares only what is chosen where that is less than then', async () => {
    const { code, err } = await again(bundle, '--check', 'json-*');
    expect(err).toContain('The verdicts of what was chosen are those of the bundle.');
    expect(code).toBe(0);
  });
});
