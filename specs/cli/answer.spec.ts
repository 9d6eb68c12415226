/** What a run leaves to be asked afterwards: its problems explained, and lines that repeat its findings in a shell. */
import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFaults, type Mock, startMock } from '../../src/mock/index.js';
import type { ReportFile } from '../../src/report/report-file.js';
import { em, type Outcome, reportsDir } from './console.js';

const hasCurl = spawnSync('curl', ['--version']).status === 0;

/** Thirty that do not stand in each other's way. */
const FAULTS = [
  'wrong-namespace',
  'missing-element',
  'statistics-do-not-add-up',
  'wrong-type',
  'wrong-order',
  'undocumented-element',
  'xml-json-disagree',
  'reference-entity-disagree',
  'uid-of-other-kind',
  'byte-order-mark',
  'charset-differs',
  'content-length-missing',
  'accept-ignored',
  'q-values-as-html',
  'error-as-html',
  'error-always-xml',
  'error-status-differs',
  'unknown-id-answered',
  'malformed-id-500',
  'bare-401',
  'dangling-link',
  'misspelt-link',
  'wrong-link-type',
  'discovered-computer-href',
  'session-not-checked',
  'no-cookie',
  'header-wins',
  'cut-session-accepted',
  'old-version-accepted',
  'query-loses-a-member',
  'not-equal-as-equal',
  'sort-descending-ignored',
  'page-repeats-a-member',
];

let mock: Mock;
let env: Record<string, string>;
let quiet: Outcome;
const out = reportsDir();
const report = (): ReportFile => JSON.parse(readFileSync(path.join(out, 'report.json'), 'utf8'));

beforeAll(async () => {
  mock = await startMock({
    http: true,
    faults: FAULTS,
  });
  env = { EM_PASSWORD: mock.password, EM_USERNAME: mock.username, EM_URL: mock.url };
  const known = new Map(listFaults().map(({ id, breaks }) => [id, breaks.operation]));
  const chosen = [...new Set(FAULTS.map((id) => known.get(id) ?? id))];
  quiet = await em(
    [
      'run',
      '--quiet',
      '--json',
      '--depth',
      'quick',
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
    expect(problems.length).toBeGreaterThanOrEqual(25);
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
  it('answer what their findings say, on both sides, pasted after the one line that logs on', async () => {
    const { run, cases } = report();
    const [logon = ''] = run?.shell ?? [];
    const session = await em(['logon'], { env });
    expect(session.code, session.err).toBe(0);
    expect(logon).toMatch(
      /^export EM_USERNAME='.*'; export EM_SESSION=\$\(em-conformance logon --target 'http:/,
    );
    const sides = cases.flatMap(({ findings }) => findings.flatMap((one) => [one, one.against ?? one]));
    const said = new Map(sides.map(({ curl, status }) => [curl, status]));
    const script = [...said.keys()]
      .map((line) => `${line.replace(' -i ', ' -o /dev/null -w "%{http_code}\\n" ')}`)
      .join('\n');
    // Not at once: the mock that answers lives in this process.
    const { stdout } = await promisify(execFile)('bash', ['-c', script], {
      env: { ...process.env, ...env, EM_SESSION: session.out.trim() },
    });
    expect(stdout.trim().split('\n').map(Number)).toEqual([...said.values()]);
    expect(said.size).toBeGreaterThan(60);
  });

  it('are two wherever two answers disagree', () => {
    const compared = new Set(
      report().cases.flatMap(({ check, findings }) => (findings.some((f) => f.against) ? [check] : [])),
    );
    expect([...compared]).toEqual(
      expect.arrayContaining([
        'link-type-matches-target',
        'query-not-equal',
        'query-pages-whole',
        'query-same-members',
        'reference-entity-agree',
        'xml-json-agree',
      ]),
    );
  });

  it('a logon that is refused is exit 3, and prints no session', async () => {
    const { code, out: text } = await em(['logon'], { env: { ...env, EM_PASSWORD: 'wrong' } });
    expect([code, text]).toEqual([3, '']);
  });
});
