/** `em-conformance mock`: what it prints, and that one can work with it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { em, type Outcome, reportsDir } from './console.js';

/** What is told of the mock needs neither many records nor every operation. */
const FEW = ['--estate', '5'];
const SOME = [
  '--include',
  'logon',
  '--include',
  'backups',
  '--min-observed',
  '1',
  '--reporters',
  'json',
  '--depth',
  'quick',
];

interface Printed {
  readonly url: string;
  readonly username: string;
  readonly password: string;
  readonly ca: string | null;
}

/** Starts the command, does something with what it printed, and interrupts it. */
async function withMock(
  argv: readonly string[],
  use: (printed: Printed) => Promise<void>,
  env = {},
): Promise<Outcome> {
  let stop: () => void = () => undefined;
  let printed: (line: string) => void = () => undefined;
  const line = new Promise<string>((resolve) => {
    printed = resolve;
  });
  const ended = em(['mock', '--port', '0', '--json', ...argv], {
    env,
    onOut: printed,
    interrupt: (now) => {
      stop = now;
    },
  });
  try {
    await use(JSON.parse(await line) as Printed);
  } finally {
    stop();
  }
  return ended;
}

describe('the mock', () => {
  it('prints one line of JSON with which a run can be made', async () => {
    const { code } = await withMock(FEW, async ({ url, username, password, ca }) => {
      expect(readFileSync(ca ?? '', 'utf8')).toContain('BEGIN CERTIFICATE');
      expect(readFileSync(ca ?? '', 'utf8')).not.toContain('PRIVATE KEY');
      const run = await em(
        ['run', ...SOME, '--target', url, '--username', username, '--ca', ca ?? '', '--out', reportsDir()],
        {
          env: { EM_PASSWORD: password },
        },
      );
      expect(run.code, run.err).toBe(0);
    });
    expect(code).toBe(0);
  });

  it('speaks HTTP when asked, and takes its password from the environment', async () => {
    await withMock(
      ['--http', '--username', 'qa', '--password-env', 'MOCK_PASSWORD'],
      async ({ url, username, password, ca }) => {
        expect(url).toMatch(/^http:/);
        expect([username, password, ca]).toEqual(['qa', 'from the environment', null]);
      },
      { MOCK_PASSWORD: 'from the environment' },
    );
  });

  it('misbehaves when asked', async () => {
    await withMock([...FEW, '--http', '--fault', 'wrong-root'], async ({ url, username, password }) => {
      const run = await em(['run', ...SOME, '--target', url, '--username', username, '--out', reportsDir()], {
        env: { EM_PASSWORD: password },
      });
      expect(run.code).toBe(1);
      expect(run.out).toContain('xml-root');
    });
  });

  it('says so when its port is taken: exit 2', async () => {
    await withMock(['--http'], async ({ url }) => {
      const { code, err } = await em(['mock', '--http', '--port', new URL(url).port]);
      expect(code).toBe(2);
      expect(err).toContain(new URL(url).port);
    });
  });

  it('does not repeat a password that was given to it', async () => {
    let stop: () => void = () => undefined;
    const { out } = await em(['mock', '--port', '0', '--http', '--password-env', 'MOCK_PASSWORD'], {
      env: { MOCK_PASSWORD: 'do not print' },
      interrupt: (now) => {
        stop = now;
        setTimeout(stop, 10);
      },
    });
    expect(out).not.toContain('do not print');
  });
});
