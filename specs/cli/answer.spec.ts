/** What a run leaves to be asked afterwards: its problems explained, and lines that repeat its findings in a shell. */
import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import type { ReportFile } from '../../src/report/report-file.js';
import { em, type Outcome, reportsDir } from './console.js';

const hasCurl = spawnSync('curl', ['--version']).status === 0;

let mock: Mock;
let env: Record<string, string>;
let quiet: Outcome;
const out = reportsDir();
const report = (): ReportFile => JSON.parse(readFileSync(path.join(out, 'report.json'), 'utf8'));

beforeAll(async () => {
  mock = await startMock({
    http: true,
    faults: ['wrong-type', 'session-not-checked', 'cut-session-accepted', 'no-cookie', 'header-wins'],
  });
  env = { EM_PASSWORD: mock.password, EM_USERNAME: mock.username, EM_URL: mock.url };
  const chosen = ['getRepository', 'listBackups', 'listLogonSessions', 'getLogonSession', 'logon'];
  quiet = await em(
    [
      'run',
      '--quiet',
      '--json',
      '--out',
      out,
      ...chosen.flatMap((id) => ['--include', id]),
      '--min-observed',
      '1',
    ],
    { env },
  );
});
afterAll(() => mock[Symbol.asyncDispose]());

describe('a run with --quiet and --json', () => {
  it('says nothing but the outcome, as one JSON document', () => {
    expect(quiet.err).toBe('');
    const { outcome, problems, files } = JSON.parse(quiet.out);
    expect(outcome).toEqual({ conclusive: true, interrupted: false, exit: 1 });
    expect(problems.length).toBeGreaterThanOrEqual(5);
    expect(files).toHaveLength(7);
  });
});

describe('explain', () => {
  it('tells a problem of the run, with its exemplar and a line to repeat it', async () => {
    const problem = report().problems.find(({ place }) => place === 'Repository/Capacity');
    const { code, out: text } = await em(['explain', problem?.id ?? '', '--out', out], { env });
    expect(code).toBe(0);
    expect(text).toContain('Repository/Capacity has a value that it cannot have.');
    expect(text).toContain('Operations: getRepository');
    expect(text).toContain('export EM_SESSION=$(em-conformance logon');
    expect(text).toContain(`curl -sS -i`);
  });

  it.each(['GET /jobs/{ID}', 'get /api/jobs/3a15f22d-238d-4464-84e6-4a7bbd39a10d', 'getJob'])(
    'finds an operation by %s, with its checks and requirements',
    async (id) => {
      const { out: text } = await em(['explain', id]);
      expect(text).toMatch(/^Operation getJob: GET \/jobs\/\{ID\} \(jobs\)\n/);
      expect(text).toMatch(/Checks of a read: .*json-required/);
      expect(text).toMatch(/Requirements: .*headers\.content-length/);
    },
  );

  it('says what may have been meant: exit 2', async () => {
    const { code, err } = await em(['explain', 'contnt-type', '--out', out]);
    expect(code).toBe(2);
    expect(err).toContain('Did you mean content-type');
  });
});

describe.skipIf(!hasCurl)(`curl lines${hasCurl ? '' : ' (skipped: there is no curl)'}`, () => {
  it('answer what their findings say, pasted after the one line that logs on', async () => {
    const { run, cases } = report();
    const [logon = ''] = run?.shell ?? [];
    const session = await em(['logon'], { env });
    expect(session.code, session.err).toBe(0);
    expect(logon).toMatch(
      /^export EM_USERNAME='.*'; export EM_SESSION=\$\(em-conformance logon --target 'http:/,
    );
    const found = new Map(
      cases.flatMap(({ findings }) => findings.map((one) => [one.curl, one.status] as const)),
    );
    const lines = [...found.keys()];
    const script = lines
      .map((line) => `${line.replace(' -i ', ' -o /dev/null -w "%{http_code}\\n" ')}`)
      .join('\n');
    // Not at once: the mock that answers lives in this process.
    const { stdout } = await promisify(execFile)('bash', ['-c', script], {
      env: { ...process.env, ...env, EM_SESSION: session.out.trim() },
    });
    const answered = stdout.trim().split('\n').map(Number);
    expect(lines.length).toBeGreaterThan(10);
    expect(answered).toEqual([...found.values()]);
  });

  it('a logon that is refused is exit 3, and prints no session', async () => {
    const { code, out: text } = await em(['logon'], { env: { ...env, EM_PASSWORD: 'wrong' } });
    expect([code, text]).toEqual([3, '']);
  });
});
