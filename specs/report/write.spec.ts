import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import type { RunSummary } from '../../src/engine/events.js';
import { Secrets } from '../../src/http/redaction.js';
import { REPORTERS, selectReporters, UnknownReporterError } from '../../src/report/registry.js';
import type { Reporter } from '../../src/report/reporter.js';
import { SecretLeakError, writeReports } from '../../src/report/write.js';
import { exchange, finding, result, summary } from './summary.js';

const PASSWORD = `hunter<2>&"ü' /+%`;
const GUID = 'b9a759dd-4496-4f50-8fc0-f925aa283f8d';
const TOKEN = base64(GUID);

let outDir: string;
beforeEach(async () => {
  outDir = path.join(await mkdtemp(path.join(tmpdir(), 'em-reports-')), 'made', 'by the run');
});
afterEach(() => rm(path.dirname(path.dirname(outDir)), { recursive: true }));

describe('the reporters', () => {
  it('are chosen by name, each once', () => {
    expect(selectReporters(['har', ' junit', 'har']).map(({ file }) => file)).toEqual([
      'junit.xml',
      'evidence.har',
    ]);
  });

  it('are named where an unknown one is asked for', () => {
    expect(() => selectReporters(['junit', 'pdf'])).toThrow(UnknownReporterError);
    expect(() => selectReporters(['pdf'])).toThrow(
      'There is no reporter "pdf". Known reporters: junit, json, html, har.',
    );
  });
});

describe('writing', () => {
  it('makes the directory, writes each file and nothing else, and returns the paths', async () => {
    const paths = await write(summary());
    expect(paths.map((file) => path.relative(outDir, file))).toEqual([
      'junit.xml',
      'report.json',
      'report.html',
      'evidence.har',
    ]);
    expect((await readdir(outDir)).sort()).toEqual([
      'evidence.har',
      'junit.xml',
      'report.html',
      'report.json',
    ]);
  });

  it('replaces the reports of an earlier run', async () => {
    await write(summary({ durationMs: 1 }));
    await write(summary({ durationMs: 2 }));
    expect(JSON.parse(await read('report.json')).durationMs).toBe(2);
  });

  it('leaves no draft behind where a reporter fails', async () => {
    const broken: Reporter = {
      id: 'broken',
      file: 'broken.txt',
      render: () => {
        throw new Error('broken');
      },
    };
    await expect(write(summary(), new Secrets(), [broken])).rejects.toThrow('broken');
    expect(await readdir(outDir)).toEqual([]);
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
      result({ verdict, variant: all, reason: all, findings: [finding(words)] }),
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
    expect(evidence).toContain('https://em/api/logonSessions/[session 1]?x=');
    expect(evidence).toContain('<SessionId>[session 1]</SessionId>');
    expect(evidence).toContain('X-RestSvcSessionId=[session 1]');
    expect(evidence).not.toContain('[session 2]');
  });

  it('keeps verdicts and ids where the password is one of the words of a report', async () => {
    for (const word of ['pass', 'verdict', 'getBackup', '2026', 'Findings', 'testcase', 'totals']) {
      const secrets = new Secrets();
      secrets.add(word, 'password');
      await write(summary({ results: [result({ reason: `it is ${word}.` })] }), secrets);
      const report = JSON.parse(await read('report.json'));
      expect(report.totals.pass).toBe(1);
      expect(report.cases[0]).toMatchObject({
        verdict: 'pass',
        reason: expect.stringMatching(/^it is \[(?:password|redacted)\]\.$/),
      });
    }
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
    const leaking: Reporter = { id: 'leaking', file: 'leaking.txt', render: () => text };
    const error = await write(summary(), secrets, [leaking, ...REPORTERS]).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SecretLeakError);
    const { message } = error as SecretLeakError;
    expect(message).toContain(path.join(outDir, 'leaking.txt'));
    expect(message).toContain(label);
    expect(secrets.findLeaks(message)).toEqual([]);
    expect((await readdir(outDir)).sort()).toEqual([
      'evidence.har',
      'junit.xml',
      'report.html',
      'report.json',
    ]);
  });

  it('takes an earlier report of the same name with it', async () => {
    const leaking: Reporter = { id: 'leaking', file: 'junit.xml', render: () => PASSWORD };
    await write(summary());
    await writeFile(path.join(outDir, 'other.txt'), 'stays');
    await expect(write(summary(), secrets, [leaking])).rejects.toThrow(SecretLeakError);
    expect((await readdir(outDir)).sort()).toEqual([
      'evidence.har',
      'other.txt',
      'report.html',
      'report.json',
    ]);
  });
});

function write(
  run: RunSummary,
  secrets = new Secrets(),
  reporters: readonly Reporter[] = REPORTERS,
): Promise<string[]> {
  return writeReports({ reporters, outDir, summary: run, secrets });
}

function read(file: string): Promise<string> {
  return readFile(path.join(outDir, file), 'utf8');
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
