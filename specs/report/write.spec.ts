import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import type { RunSummary } from '../../src/engine/events.js';
import { Secrets } from '../../src/http/redaction.js';
import { selectFormats, UnknownReporterError } from '../../src/report/formats.js';
import { REPORTERS } from '../../src/report/registry.js';
import type { Reporter, ReportOptions } from '../../src/report/reporter.js';
import { type WrittenReports, writeReports } from '../../src/report/write.js';
import { exchange, finding, result, summary } from './summary.js';

const PASSWORD = `hunter<2>&"ü' /+%`;
const GUID = 'b9a759dd-4496-4f50-8fc0-f925aa283f8d';
const TOKEN = base64(GUID);

/** Every report, in the order in which they are written. */
const FILES = [
  'junit.xml',
  'report.json',
  'report.html',
  'evidence.har',
  'summary.md',
  'report.sarif',
  'ctrf-report.json',
  'conformance-statement.md',
  'conformance-statement.json',
  'badge.svg',
];

let outDir: string;
beforeEach(async () => {
  outDir = path.join(await mkdtemp(path.join(tmpdir(), 'em-reports-')), 'made', 'by the run');
});
afterEach(() => rm(path.dirname(path.dirname(outDir)), { recursive: true }));

describe('the reporters', () => {
  it('are chosen by name, each once', () => {
    expect(selectFormats(['har', ' junit', 'har']).map(({ file }) => file)).toEqual([
      'junit.xml',
      'evidence.har',
    ]);
  });

  it('are named where an unknown one is asked for', () => {
    expect(() => selectFormats(['junit', 'pdf'])).toThrow(UnknownReporterError);
    expect(() => selectFormats(['pdf'])).toThrow(
      'There is no reporter "pdf". Known reporters: junit, json, html, har, markdown, sarif, ctrf, statement, badge.',
    );
  });
});

describe('writing', () => {
  it('makes the directory, writes each file and nothing else, and returns the paths', async () => {
    const { written } = await write(summary());
    expect(written.map((file) => path.relative(outDir, file))).toEqual(FILES);
    expect((await readdir(outDir)).sort()).toEqual([...FILES].sort());
  });

  it('replaces the reports of an earlier run', async () => {
    await write(summary({ durationMs: 1 }));
    await write(summary({ durationMs: 2 }));
    expect(JSON.parse(await read('report.json')).durationMs).toBe(2);
  });
});

describe('a report that cannot be written', () => {
  const throwing = reporter('junit.xml', function* () {
    yield 'a beginning';
    throw new Error(`broken by ${PASSWORD}\u001b[2J`);
  });

  it('is lost and named where its reporter throws; the others are written, and no draft stays', async () => {
    await write(summary());
    const before = await read('junit.xml');
    const secrets = new Secrets();
    secrets.add(PASSWORD, 'password');
    const result = await write(summary({ durationMs: 7 }), secrets, [throwing, ...REPORTERS.slice(1)]);
    expect(result.written.map((file) => path.basename(file))).toEqual(FILES.slice(1));
    const file = path.join(outDir, 'junit.xml');
    expect(result.lost).toEqual([
      { file, reason: `${file} was not written: broken by [password]\\u001b[2J.` },
    ]);
    expect(await read('junit.xml')).toBe(before);
    expect(JSON.parse(await read('report.json')).durationMs).toBe(7);
    expect(await readdir(outDir)).toHaveLength(FILES.length);
  });

  it('is lost where a folder has its name', async () => {
    await mkdir(path.join(outDir, 'report.json'), { recursive: true });
    const { written, lost } = await write(summary());
    expect(written).toHaveLength(FILES.length - 1);
    expect(lost).toEqual([
      {
        file: path.join(outDir, 'report.json'),
        reason: `${path.join(outDir, 'report.json')} was not written: there is a folder of this name.`,
      },
    ]);
    expect((await readdir(outDir)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('is lost where it is larger than files may be, and those that are smaller are written', async () => {
    // A limit holds for a whole process, so this one is another. Blocks have 1,024 bytes.
    const script = `
      import { writeReports } from './src/report/write.ts';
      import { REPORTERS } from './src/report/registry.ts';
      import { Secrets } from './src/http/redaction.ts';
      import { summary } from './specs/report/summary.ts';
      const large = { id: 'large', file: 'large.txt', *render() { for (let i = 0; i < 3000; i++) yield 'x'.repeat(1000); } };
      const result = await writeReports({ reporters: [large, ...REPORTERS], outDir: process.env.OUT, summary: summary(), secrets: new Secrets() });
      console.log(JSON.stringify(result));`;
    const { stdout, stderr } = spawnSync(
      'bash',
      ['-c', 'ulimit -f 1000; exec node --import tsx --input-type=module -e "$0"', script],
      { encoding: 'utf8', env: { ...process.env, OUT: outDir, TSX_DISABLE_CACHE: '1' } },
    );
    expect(stdout, stderr).not.toBe('');
    const { written, lost } = JSON.parse(stdout) as WrittenReports;
    expect(written).toHaveLength(FILES.length);
    expect(lost.map(({ reason }) => reason)).toEqual([
      `${path.join(outDir, 'large.txt')} was not written: it would be larger than a file may be.`,
    ]);
    expect(await readdir(outDir)).toHaveLength(FILES.length);
  });

  it('is lost, and all with it, where the directory cannot be made', async () => {
    await mkdir(path.dirname(outDir), { recursive: true });
    await writeFile(outDir, 'a file');
    const { written, lost } = await write(summary());
    expect(written).toEqual([]);
    expect(lost.map(({ reason }) => reason)).toEqual(
      REPORTERS.map(
        ({ file }) =>
          `${path.join(outDir, file)} was not written: No reports can be written to ${outDir}: it is no folder.`,
      ),
    );
  });

  it('does not follow a link that stands where its draft goes', async () => {
    await mkdir(outDir, { recursive: true });
    const victim = path.join(outDir, 'victim');
    await writeFile(victim, 'stays');
    await symlink(victim, path.join(outDir, `.junit.xml.${process.pid}.tmp`));
    expect((await write(summary())).written).toHaveLength(FILES.length);
    expect(await read('victim')).toBe('stays');
  });
});

describe('drafts of earlier runs', () => {
  /** More than the kernel gives a process. */
  const DEAD = 2 ** 22 + 1;
  const { pid } = process;

  it.each([
    ['of a process that is dead', `.junit.xml.${DEAD}.tmp`, 0, false],
    ['of a process that had our number', `.junit.xml.${pid}.tmp`, 0, false],
    ['of a process that lives', `.junit.xml.${process.ppid}.tmp`, 0, true],
    ['older than a day, whoever has the number now', `.junit.xml.${process.ppid}.tmp`, 25, false],
    ['of something else', `.other.txt.${DEAD}.tmp`, 0, true],
    ['without a number', '.junit.xml.x.tmp', 0, true],
  ])('%s', async (_whose, name, hours, stays) => {
    await mkdir(outDir, { recursive: true });
    const draft = path.join(outDir, name);
    await writeFile(draft, '');
    const written = new Date(Date.now() - hours * 3_600_000);
    await utimes(draft, written, written);
    await write(summary());
    expect((await readdir(outDir)).includes(name)).toBe(stays);
  });
});

describe('a run full of secrets', () => {
  const forms = [
    PASSWORD,
    base64(PASSWORD),
    Buffer.from(PASSWORD).toString('base64url'),
    encodeURIComponent(PASSWORD),
    encodeURIComponent(PASSWORD).toLowerCase(),
    JSON.stringify(PASSWORD).slice(1, -1),
    'hunter&lt;2&gt;&amp;"ü\' /+%',
    'hunter&#60;2&#x3e;&#38;&quot;&#xFC;&apos; /+%',
    GUID,
    GUID.toUpperCase(),
    GUID.replaceAll('-', ''),
    TOKEN,
    encodeURIComponent(base64(GUID.toUpperCase())),
    base64(`admin:${PASSWORD}`),
  ];
  const all = forms.join(' | ');
  const words = {
    message: all,
    location: all,
    expected: all,
    actual: all,
    url: all,
    curl: all,
    disputed: all,
  };
  const bodies = [
    Buffer.from(all),
    Buffer.from(all, 'utf16le'),
    Buffer.concat([Buffer.from([0xff, 0x80]), Buffer.from(all)]),
    Buffer.from(`<SessionId>${GUID}</SessionId>`),
  ];
  const run = summary({
    target: { url: `https://em/${encodeURIComponent(PASSWORD)}`, versions: [all], embedded: false },
    results: (['pass', 'warn', 'fail', 'deviation', 'blocked', 'error'] as const).map((verdict) =>
      result({
        verdict,
        variant: all,
        reason: all,
        findings: [1, 2, 3, 4, 5, 8, 9].map((exchange) => finding({ ...words, exchange })),
      }),
    ),
    exchanges: [
      exchange({
        request: { method: 'POST', headers: { Authorization: `Basic ${base64(`admin:${PASSWORD}`)}` } },
        response: { headers: [['X-RestSvcSessionId', TOKEN]] },
      }),
      ...bodies.map((body, i) =>
        exchange({
          id: i + 2,
          caseId: all,
          request: {
            url: `https://em/api/logonSessions/${GUID}?x=${encodeURIComponent(all)}`,
            headers: { Cookie: `X-RestSvcSessionId=${TOKEN}`, X: all },
            body,
          },
          response: { headers: [['X-Echo', all]], reason: all, body },
        }),
      ),
      exchange({
        id: 8,
        response: { headers: [['Content-Encoding', 'gzip']], body: gzipSync(all) },
      }),
      exchange({ id: 9, failure: { kind: 'tls', message: all } }),
    ],
  });

  test.each(REPORTERS.map(({ file }) => file))(
    'leaves none in %s, though nobody told what is secret',
    async (file) => {
      await write(run);
      const text = (await read(file)).normalize();
      for (const form of forms) {
        expect(text).not.toContain(form);
        expect(text).not.toContain(JSON.stringify(form).slice(1, -1));
      }
      expect(text).not.toMatch(/hunter/i);
      expect(text.toLowerCase()).not.toContain(GUID);
      for (const [, packed = ''] of text.matchAll(/"text": "([\w+/]{40,}={0,2})"/g)) {
        expect(Buffer.from(packed, 'base64').toString('latin1').replaceAll('\0', '')).not.toMatch(
          /hunter|b9a759dd/,
        );
      }
    },
  );

  it('stays readable: the same secret has the same placeholder everywhere, and the user name stays', async () => {
    await write(run);
    const evidence = await read('evidence.har');
    expect(evidence).toContain('https://em/api/logonSessions/REDACTED-session-1?x=');
    expect(evidence).toContain('<SessionId>[session 1]</SessionId>');
    expect(evidence).toContain('X-RestSvcSessionId=[session 1]');
    expect(evidence).not.toContain('[session 2]');
  });

  it.each([
    'pass',
    'verdict',
    'getBackup',
    '2026',
    'Findings',
    'testcase',
    'totals',
    'http',
    'headers',
    'status',
    'request',
    '&quot;',
    'veeam',
    'name',
    'BackupServer',
    '<testcase',
    '"variant":"',
    '","variant":"',
    '2026-01-02T03:04:05.678Z',
    ': 4321,',
  ])('keeps every report whole where password and session are words of them: %s', async (word) => {
    const plain = summary({
      results: [result({ verdict: 'fail', findings: [finding({ actual: 'value' })] })],
      exchanges: [exchange({ request: { headers: { 'X-RestSvcSessionId': 'value' } } })],
    });
    await write(plain);
    const before = JSON.parse(await read('evidence.har'));
    const { cases: _plain, problems: _, ...report } = JSON.parse(await read('report.json'));

    const secrets = new Secrets();
    secrets.add(word, 'password');
    const run = summary({
      results: [
        result({
          verdict: 'fail',
          findings: [finding({ location: '/LogonSession/SessionId', actual: word })],
        }),
      ],
      exchanges: [
        exchange({
          request: { headers: { 'X-RestSvcSessionId': word } },
          response: { body: Buffer.from(JSON.stringify({ SessionId: word })) },
        }),
      ],
    });
    const { lost, leaking, notes } = await write(run, secrets);
    expect([lost, leaking]).toEqual([[], []]);
    expect(notes).toEqual([expect.stringMatching(/^The password is (?:short|a common word): /)]);
    const after = JSON.parse(await read('evidence.har'));
    expect(shapeOf(after)).toEqual(shapeOf(before));
    const [{ request, response }] = after.log.entries;
    expect(request.headers).toEqual([{ name: 'X-RestSvcSessionId', value: '[password]' }]);
    expect(response.content.text).toBe('{"SessionId":"[password]"}');
    const { cases, problems, notes: told, ...rest } = JSON.parse(await read('report.json'));
    expect(problems).toMatchObject([{ exemplar: { finding: { actual: '[password]' } } }]);
    expect(told).toEqual(notes);
    expect({ ...rest, notes: [] }).toEqual({ ...report, notes: [] });
    expect(cases[0]).toMatchObject({ verdict: 'fail', findings: [{ actual: '[password]' }] });
    expect(await read('report.html')).toContain('not searched for elsewhere.');
  });
});

describe('a reporter that lets a secret through', () => {
  const secrets = new Secrets();
  secrets.add(PASSWORD, 'password');
  secrets.add(GUID, 'session 1');

  test.each([
    ['raw', `x ${PASSWORD}`, 'password'],
    ['base64', base64(`${PASSWORD}`), 'password'],
    ['base64 amidst other bytes', base64(`admin:${PASSWORD}`), 'password'],
    ['URL-escaped', encodeURIComponent(PASSWORD), 'password'],
    ['XML-escaped twice', 'hunter&amp;lt;2&amp;gt;&amp;amp;"ü\' /+%', 'password'],
    ['JSON in JSON', JSON.stringify(JSON.stringify(PASSWORD)), 'password'],
    ['token', TOKEN, 'session 1'],
    ['GUID in upper case', GUID.toUpperCase(), 'session 1'],
  ])('is found out: %s', async (_form, text, label) => {
    const { written, leaking } = await write(summary(), secrets, [
      reporter('leaking.txt', () => ['x'.repeat(300_000), text]),
      ...REPORTERS,
    ]);
    expect(written).toHaveLength(FILES.length);
    expect(leaking).toHaveLength(1);
    const [{ file, leaks, reason } = { file: '', leaks: [], reason: '' }] = leaking;
    expect(file).toBe(path.join(outDir, 'leaking.txt'));
    expect(leaks).toContainEqual(expect.objectContaining({ label }));
    expect(reason).toMatch(new RegExp(`leaking\\.txt was not written: secrets stood in it: .*${label}`));
    expect(secrets.findLeaks(reason)).toEqual([]);
    expect((await readdir(outDir)).sort()).toEqual([...FILES].sort());
  });

  it('never appears, and an earlier report of the same name stays', async () => {
    await write(summary());
    const before = await read('junit.xml');
    const { leaking } = await write(summary(), secrets, [reporter('junit.xml', () => [PASSWORD])]);
    expect(leaking).toHaveLength(1);
    expect(await read('junit.xml')).toBe(before);
    expect(await readdir(outDir)).toHaveLength(FILES.length);
  });

  it.each([
    ['cut by pieces', [PASSWORD.slice(0, 5), PASSWORD.slice(5)]],
    ['in a line of megabytes', ['y'.repeat(1_048_570), PASSWORD, 'z'.repeat(3_000_000)]],
    ['in a piece of megabytes', [`${'ü'.repeat(4_300_000)}${PASSWORD}`]],
    ['in the last of very many lines', ['a\nb\n'.repeat(200_000), PASSWORD]],
  ])('is found out %s', async (_where, pieces) => {
    const { leaking } = await write(summary(), secrets, [reporter('leaking.txt', () => pieces)]);
    expect(leaking).toHaveLength(1);
  });
});

describe('sentences about the run', () => {
  it('are redacted, too', async () => {
    const secrets = new Secrets();
    secrets.add(PASSWORD, 'password');
    const outcome = { conclusive: false, interrupted: false, exit: 4, reason: `It said ${PASSWORD}.` };
    await write(summary(), secrets, REPORTERS, { outcome, limits: [`Links to ${PASSWORD} were left out.`] });
    const report = JSON.parse(await read('report.json'));
    expect(report.outcome.reason).toBe('It said [password].');
    expect(report.limits).toEqual(['Links to [password] were left out.']);
  });
});

function reporter(file: string, render: () => Iterable<string>): Reporter {
  return { id: file, file, render };
}

/** A JSON value with its texts blanked: names of members, numbers, and how long lists are. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'string') return '';
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !/size$|^_bodyRedacted$/i.test(name))
      .map(([name, item]) => [name, shapeOf(item)]),
  );
}

function write(
  run: RunSummary,
  secrets = new Secrets(),
  reporters: readonly Reporter[] = REPORTERS,
  options: ReportOptions = {},
): Promise<WrittenReports> {
  return writeReports({ reporters, outDir, summary: run, secrets, options });
}

function read(file: string): Promise<string> {
  return readFile(path.join(outDir, file), 'utf8');
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
