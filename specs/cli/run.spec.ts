/** `em-conformance run`: exit codes, messages, reports. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listFaults, startMock } from '../../src/mock/index.js';
import { em, reportsDir } from './console.js';

const PASSWORD = 'Pa55 & <w0rd>/"quoted"';
const mock = await startMock({
  username: 'LAB\\qa',
  password: PASSWORD,
  // What is told of a run needs no more.
  estate: 5,
  accounts: [{ username: 'LAB\\operator', password: PASSWORD, role: 'Restore Operator' }],
});
afterAll(() => mock.close());
const ca = path.join(mkdtempSync(path.join(tmpdir(), 'em-ca-')), 'ca.pem');
writeFileSync(ca, mock.ca ?? '');
const live = ['run', '--target', mock.url, '--username', mock.username];
const few = ['--estate', '5'];
const operator = [
  ...['--restore-operator-username', 'LAB\\operator'],
  ...['--restore-operator-password-env', 'EM_PASSWORD'],
];
const env = { EM_PASSWORD: PASSWORD };

interface Report {
  readonly totals: Record<string, number>;
  readonly cases: readonly {
    operation: string;
    variant: string;
    check: string;
    verdict: string;
    reason?: string;
  }[];
}

function report(dir: string): Report {
  return JSON.parse(readFileSync(path.join(dir, 'report.json'), 'utf8')) as Report;
}

function verdicts({ cases }: Report): string[] {
  return cases.map((c) => `${c.operation} ${c.variant} ${c.check} ${c.verdict}`);
}

describe('without a target', () => {
  it('finds a seeded fault: exit 1, with the problem on standard output', async () => {
    const { code, out } = await em([
      ...['run', ...few, '--out', reportsDir(), '--include', 'getRestorePoint', '--min-observed', '1'],
      ...['--fault', 'missing-element'],
    ]);
    expect(code).toBe(1);
    expect(out).toMatch(/^The target does not conform\.\n/);
    expect(out).toContain('✗ RestorePoint/BackupDateUTC is missing.');
    expect(out).toMatch(/MUST representations\.required · getRestorePoint · \d+ × · required-[0-9a-f]{8}/);
  });

  it('is inconclusive where there is nothing, although it may write there', async () => {
    const { code, out } = await em([
      'run',
      '--out',
      reportsDir(),
      '--estate',
      'empty',
      '--include',
      'jobs',
      '--reporters',
      'json',
    ]);
    expect(code).toBe(4);
    expect(out).toMatch(/^The run is inconclusive\. /);
  });

  it('counts warnings as failures with --strict', async () => {
    const backups = ['--include', 'getVmRestorePoint', '--min-observed', '1', '--reporters', 'json'];
    const faulty = ['run', ...few, '--fault', 'undocumented-element', ...backups];
    expect((await em([...faulty, '--out', reportsDir()])).code).toBe(0);
    expect((await em([...faulty, '--out', reportsDir(), '--strict'])).code).toBe(1);
  });
});

describe('against a target', () => {
  it('gives the same verdicts as for the mock it starts itself, which it also writes to', async () => {
    const own = reportsDir();
    const there = reportsDir();
    const some = [
      ...['logon', '*BackupServer*', '*Password*'].flatMap((name) => ['--include', name]),
      ...['--min-observed', '1', '--depth', 'quick'],
    ];
    expect((await em(['run', ...few, ...some, '--out', own])).code).toBe(0);
    expect((await em([...live, ...operator, ...some, '--ca', ca, '--out', there], { env })).code).toBe(0);
    const all = new Set(verdicts(report(own)));
    expect(verdicts(report(there)).filter((row) => !all.has(row))).toEqual([]);
  });

  it.each([
    ['an environment variable', ['--password-env', 'SECRET'], { env: { SECRET: PASSWORD } }],
    ['standard input', ['--password-stdin'], { stdin: `${PASSWORD}\n` }],
    [
      'EM_URL, EM_USERNAME and EM_PASSWORD',
      [],
      { env: { EM_URL: mock.url, EM_USERNAME: mock.username, ...env } },
    ],
  ])('takes the password from %s', async (_, flags, surroundings) => {
    const base = 'env' in surroundings && 'EM_URL' in surroundings.env ? ['run'] : live;
    const { code, err } = await em(
      [...base, ...flags, '--ca', ca, '--include', 'logon', '--min-observed', '1', '--out', reportsDir()],
      surroundings,
    );
    expect(code, err).toBe(0);
  });

  it('takes the password from a file', async () => {
    const file = path.join(reportsDir(), 'password');
    writeFileSync(file, `${PASSWORD}\n`);
    const { code } = await em([
      ...live,
      '--password-file',
      file,
      '--ca',
      ca,
      '--include',
      'logon',
      '--min-observed',
      '1',
      '--out',
      reportsDir(),
    ]);
    expect(code).toBe(0);
  });

  it('counts the operations that were chosen where a percentage must be observed', async () => {
    const some = ['--ca', ca, '--include', 'logon', '--include', 'startJob', '--reporters', 'json'];
    const few = await em([...live, ...some, '--out', reportsDir()], { env });
    expect(few.code, few.err).toBe(0);
  });

  it('says what to do about an untrusted certificate', async () => {
    const out = reportsDir();
    const { code, err } = await em([...live, '--out', out], { env });
    expect(code).toBe(3);
    expect(err).toContain('--ca FILE');
    expect(err).toContain('--insecure');
    expect(readdirSync(out)).toHaveLength(7);
  });

  it('accepts any certificate with --insecure', async () => {
    const { code } = await em(
      [...live, '--insecure', '--include', 'logon', '--min-observed', '1', '--out', reportsDir()],
      { env },
    );
    expect(code).toBe(0);
  });

  it('ends with exit 3 and one message when the password is wrong', async () => {
    const out = reportsDir();
    const { code, err } = await em([...live, '--ca', ca, '--out', out], {
      env: { EM_PASSWORD: 'something else' },
    });
    expect(code).toBe(3);
    expect(err.match(/refused the logon/g)).toHaveLength(1);
    expect(report(out).totals).toMatchObject({ error: 1, fail: 0, pass: 0 });
    expect(report(out).cases).toHaveLength(1);
  });

  it('ends with exit 3 when nothing listens', async () => {
    const { code, err } = await em(
      ['run', '--target', 'https://127.0.0.1:9', '--username', 'u', '--out', reportsDir()],
      { env },
    );
    expect(code).toBe(3);
    expect(err).toContain('ECONNREFUSED');
  });

  it('logs off when it is interrupted, and says that it proves nothing', async () => {
    const { code, out } = await em([...live, '--ca', ca, '--rate', '200', '--out', reportsDir()], {
      env,
      interrupt: (now) => void setTimeout(now, 300),
    });
    expect(code).toBe(4);
    expect(out).toMatch(/^The run was interrupted\.\n/);
  });
});

describe('a mistake of usage ends with exit 2, says what is wrong and writes nothing', () => {
  it.each([
    [['run', '--nope'], "unknown option '--nope'"],
    [['run', '--target', 'not a url', '--username', 'u'], 'is not a URL'],
    [['run', '--target', 'ftp://em.example.com', '--username', 'u'], 'is not a URL'],
    [['run', '--target', 'https://em.example.com'], 'EM_USERNAME'],
    [
      ['run', '--target', 'https://em.example.com', '--username', 'u', '--password-env', 'NOT_SET'],
      'NOT_SET',
    ],
    [
      ['run', '--target', 'https://em.example.com', '--username', 'u', '--password-file', '/does/not/exist'],
      '/does/not/exist',
    ],
    [
      ['run', '--target', 'https://em.example.com', '--username', 'u', '--ca', '/does/not/exist'],
      '/does/not/exist',
    ],
    [
      ['run', '--target', 'https://em.example.com', '--username', 'u', '--ca', ca, '--insecure'],
      'cannot be used with',
    ],
    [['run', '--target', 'https://em.example.com', '--username', 'u', '--fault', 'wrong-root'], '--fault'],
    [['run', '--fault', 'nonsense'], 'nonsense'],
    [['run', '--estate', 'nonsense'], 'nonsense'],
    [['run', '--reporters', 'junit,nonsense'], 'nonsense'],
    [['run', '--include', 'nonsense'], 'nonsense'],
    [['run', '--check', 'nonsense'], 'nonsense'],
    [['run', '--sample', '0'], 'whole number'],
    [['run', '--min-observed', '101%'], 'percentage'],
    [['nonsense'], 'nonsense'],
    [['explain', 'nonsense'], 'nonsense'],
    [['list', 'nonsense'], 'nonsense'],
  ])('%j', async (argv, message) => {
    const out = reportsDir();
    const { code, err } = await em(
      [...argv, ...(argv[0] === 'run' && argv[1] !== '--nope' ? ['--out', out] : [])],
      { env },
    );
    expect(code, err).toBe(2);
    expect(err).toContain(message);
    expect(readdirSync(out)).toEqual([]);
  });
});

describe('list and explain', () => {
  it.each(['operations', 'checks', 'requirements', 'faults'])(
    '%s are listed, each with a text',
    async (what) => {
      const { code, out } = await em(['list', what]);
      expect(code).toBe(0);
      expect(out.split('\n').length).toBeGreaterThan(20);
      const { out: json } = await em(['list', what, '--json']);
      const [first = {}, ...rows] = JSON.parse(json) as Record<string, unknown>[];
      for (const row of [first, ...rows]) {
        expect(Object.keys(row)).toEqual(Object.keys(first));
        expect(Object.values(row)).not.toContain('');
      }
    },
  );

  it.each(['operations', 'checks', 'requirements', 'faults'])(
    'every one of the %s can be explained',
    async (what) => {
      const rows = JSON.parse((await em(['list', what, '--json'])).out) as { id: string }[];
      for (const { id } of rows) {
        const { code, out } = await em(['explain', id]);
        expect(code, id).toBe(0);
        if (what !== 'faults') expect(out).toContain('https://helpcenter.veeam.com/docs/vbr/em_rest/');
      }
    },
  );

  it('names what a fault breaks', async () => {
    const [fault] = listFaults();
    expect((await em(['explain', fault?.id ?? ''])).out).toContain(fault?.breaks.operation);
  });

  it('prints help on standard output', async () => {
    const { code, out } = await em(['run', '--help']);
    expect(code).toBe(0);
    expect(out).toContain('--password-env');
    expect(out).not.toMatch(/--password </);
  });
});

describe('the second account', () => {
  it.each([
    ['no password', ['--restore-operator-username', 'operator'], 'both --restore-operator-username'],
    ['no name', ['--restore-operator-password-env', 'EM_PASSWORD'], 'both --restore-operator-username'],
    [
      'a variable that is not set',
      ['--restore-operator-username', 'operator', '--restore-operator-password-env', 'NOWHERE'],
      'The environment variable NOWHERE is not set.',
    ],
  ])('is refused with %s', async (_, flags, message) => {
    const { code, err } = await em([...live, ...flags, '--ca', ca, '--out', reportsDir()], { env });
    expect([code, err]).toEqual([2, expect.stringContaining(message) as string]);
  });
});

describe('the end of an idle session', () => {
  it('is seen on the built-in mock within seconds', async () => {
    const out = reportsDir();
    const flags = ['--include', 'logon', '--min-observed', '1', '--check-expiry', '0.02'];
    const { code, err } = await em(['run', ...few, '--out', out, ...flags]);
    expect(code, err).toBe(0);
    expect(verdicts(report(out))).toContain('getLogonSession idle-session/xml idle-session-refused pass');
  });

  it('is not looked at unless it is asked for, and the report says how', async () => {
    const out = reportsDir();
    await em(['run', ...few, '--out', out, '--include', 'logon', '--min-observed', '1']);
    const row = report(out).cases.find((c) => c.variant === 'idle-session/xml');
    expect(row?.verdict).toBe('not-observed');
    expect(row?.reason).toContain('--check-expiry');
  });
});
