/** What the built-in mock is told to be like: version, database, accounts. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { startMock } from '../../src/mock/index.js';
import { em, reportsDir } from './console.js';

describe('run', () => {
  it.each([
    ['11', 'pass'],
    ['12', 'pass'],
    ['13', 'warn'],
  ])('checks its mock in the likeness of version %s: names are a %s', async (profile, verdict) => {
    const out = reportsDir();
    const likeness = ['--estate', 'empty', '--profile', profile, '--sql', 'postgres'];
    const { code, err } = await em([
      'run',
      ...likeness,
      ...['--include', 'getRoot', '--min-observed', '1', '--out', out],
    ]);
    expect(code, err).toBe(0);
    const { cases } = JSON.parse(readFileSync(path.join(out, 'report.json'), 'utf8')) as {
      cases: { check: string; verdict: string }[];
    };
    const names = cases.filter((c) => c.check === 'json-names').map((c) => c.verdict);
    expect(new Set(names.filter((v) => v === 'pass' || v === 'warn'))).toEqual(new Set([verdict]));
  });

  it.each([[['--profile', '13']], [['--sql', 'mssql']]])('takes %j for its own mock only', async (flags) => {
    await using mock = await startMock({ http: true });
    const { code, err } = await em(['run', '--target', mock.url, ...flags]);
    expect([code, err]).toEqual([2, expect.stringContaining('cannot be used with --target')]);
  });

  it.each(['run', 'mock'])('%s has no fault at an operation that there is not', async (command) => {
    const { code, err } = await em([command, '--fault', 'removed@getBakcup/Backup/Platform']);
    expect([code, err]).toEqual([2, expect.stringContaining('Did you mean getBackup')]);
  });

  it('knows no version 8', async () => {
    const { code, err } = await em(['run', '--profile', '8']);
    expect([code, err]).toEqual([2, expect.stringContaining('9.5, 10, 11, 12, 13')]);
  });
});

describe('mock', () => {
  it.each(['-1', '0.5', 'soon'])('lets no task run for %s milliseconds', async (delay) => {
    const { code, err } = await em(['mock', '--task-delay', delay]);
    expect([code, err]).toEqual([2, expect.stringContaining('whole number')]);
  });

  const started = async (argv: readonly string[], env = {}): Promise<string> => {
    const { out, code, err } = await em(['mock', '--port', '0', '--http', ...argv], {
      env,
      interrupt: (now) => {
        setTimeout(now, 10);
      },
    });
    expect(code, err).toBe(0);
    return out;
  };

  it('has further accounts, and prints the passwords it has made', async () => {
    const out = await started([
      '--json',
      '--account',
      'LAB\\u:portal-user',
      '--account',
      'op:restore-operator',
    ]);
    expect(JSON.parse(out)).toMatchObject({
      accounts: [
        { username: 'LAB\\u', role: 'Portal User', password: expect.stringMatching(/^[\w-]{24}$/) },
        { username: 'op', role: 'Restore Operator', password: expect.stringMatching(/^[\w-]{24}$/) },
      ],
    });
  });

  it('takes a password from the environment, and does not repeat it', async () => {
    const out = await started(['--account', 'u:portal-user:USER_PASSWORD'], {
      USER_PASSWORD: 'do not print',
    });
    expect(out).toContain('u (Portal User)  (from USER_PASSWORD)');
    expect(out).not.toContain('do not print');
  });

  it.each([
    [['--account', 'u:king'], 'There is no role "king". Roles: portal-administrator, '],
    [['--account', 'u'], 'There is no role'],
    [['--account', ':portal-user'], 'NAME:ROLE'],
    [['--account', 'u:portal-user:A:B'], 'NAME:ROLE'],
    [['--account', 'u:portal-user:NOT_SET'], 'The environment variable NOT_SET is not set.'],
    [['--idle-minutes', '0'], 'above 0'],
    [['--idle-minutes', 'soon'], 'above 0'],
    [['--sql', 'oracle'], 'mssql, postgres'],
  ])('refuses %j: exit 2', async (argv, message) => {
    const { code, err } = await em(['mock', '--port', '0', '--http', ...argv]);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it('ends sessions after a fraction of a minute when asked', async () => {
    expect(
      await started(['--json', '--idle-minutes', '0.05', '--profile', '13', '--sql', 'mssql']),
    ).toContain('"url"');
  });
});
