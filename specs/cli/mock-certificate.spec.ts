/** The files of `em-conformance mock` that have to do with its certificate: what it takes, what it makes, what it leaves. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { caFile } from '../../src/cli/mock-certificate.js';
import { type Pair, pairFor } from '../mock/own-certificate.js';
import { em, reportsDir } from './console.js';

const BIN = fileURLToPath(new URL('../../bin/em-conformance.js', import.meta.url));
const FEW = ['mock', '--port', '0', '--estate', 'empty'];

interface Printed {
  readonly url: string;
  readonly username: string;
  readonly password: string;
  readonly ca: string | null;
}

describe('the certificate that is made', () => {
  let temporary: string;
  beforeEach(() => {
    temporary = mkdtempSync(path.join(tmpdir(), 'em-conformance-spec-'));
    vi.stubEnv('TMPDIR', temporary);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('lies in the temporary directory while the mock runs, and nothing of it afterwards', async () => {
    let lying = '';
    const { code } = await em([...FEW, '--json'], {
      onOut: (line) => {
        lying = readFileSync((JSON.parse(line) as Printed).ca ?? '', 'utf8');
        expect(readdirSync(temporary)).toHaveLength(1);
      },
      interrupt: (now) => void setTimeout(now, 10),
    });
    expect(code).toBe(0);
    expect(lying).toContain('BEGIN CERTIFICATE');
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('is not written where the port is taken', async () => {
    const other = net.createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    expect((await em([...FEW, '--port', String(port)])).code).toBe(2);
    other.close();
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('goes where the command fails behind it', async () => {
    const { code } = await em(FEW, {
      onOut: () => {
        expect(readdirSync(temporary)).toHaveLength(1);
        throw new Error('out of paper');
      },
    });
    expect(code).toBe(70);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('goes at %s', async (signal) => {
    const child = spawn(process.execPath, [BIN, ...FEW, '--json'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    const { ca } = JSON.parse(line) as Printed;
    expect(existsSync(ca ?? '')).toBe(true);
    const ended = once(child, 'exit');
    child.kill(signal);
    expect(await ended).toEqual([0, null]);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('goes with a process that ends of itself', () => {
    const { path: file } = caFile('x');
    expect(existsSync(file ?? '')).toBe(true);
    const listeners = process.listeners('exit');
    listeners.at(-1)?.(0);
    expect(readdirSync(temporary)).toEqual([]);
    expect(process.listeners('exit')).toHaveLength(listeners.length - 1);
  });

  it('that cannot be written is a mistake in the surroundings: exit 2', async () => {
    vi.stubEnv('TMPDIR', path.join(temporary, 'nothing there'));
    const { code, err } = await em(FEW);
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('The certificate cannot be written to the temporary directory: ENOENT'),
    ]);
  });
});

describe("a certificate of one's own", () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'em-conformance-spec-'));
  const file = (name: string, text: string): string => {
    const written = path.join(folder, name);
    writeFileSync(written, text);
    return written;
  };
  let own: Pair;
  let cert: string;
  let key: string;
  beforeAll(async () => {
    own = await pairFor(['localhost', '127.0.0.1']);
    cert = file('cert.pem', own.cert);
    key = file('key.pem', own.key);
  });

  it('is one with which a run can be made', async () => {
    let stop: () => void = () => undefined;
    const { code } = await em([...FEW, '--json', '--cert', cert, '--key', key, '--host-name', 'localhost'], {
      onOut: async (line) => {
        const { url, username, password } = JSON.parse(line) as Printed;
        const run = await em(
          [
            'run',
            '--target',
            url,
            '--username',
            username,
            '--ca',
            cert,
            '--include',
            'logon',
            '--min-observed',
            '1',
            '--out',
            reportsDir(),
          ],
          { env: { EM_PASSWORD: password } },
        );
        expect(run.code, run.err).toBe(0);
        stop();
      },
      interrupt: (now) => {
        stop = now;
      },
    });
    expect(code).toBe(0);
  });

  it('needs its issuer where it has one, and says so', async () => {
    const issuer = await pairFor([]);
    const issued = await pairFor(['localhost'], issuer);
    const files = ['--cert', file('issued.pem', issued.cert), '--key', file('issued-key.pem', issued.key)];
    const { out } = await em([...FEW, ...files], { interrupt: (now) => void setTimeout(now, 10) });
    expect(out).toMatch(/Mock Enterprise Manager at https:\/\/localhost:\d+\n/);
    expect(out).toContain('issued.pem; clients need that of its issuer');
  });

  it.each([
    ['no key', () => ['--cert', cert], '--cert needs --key'],
    ['no certificate', () => ['--key', key], '--key needs --cert'],
    [
      'a file that is not there',
      () => ['--cert', '/nonexistent/cert.pem', '--key', key],
      'Cannot read the certificate in /nonexistent/cert.pem: ENOENT',
    ],
    ['a folder', () => ['--cert', cert, '--key', folder], `Cannot read the key in ${folder}: EISDIR`],
    ['no PEM', () => ['--cert', file('words.pem', 'words'), '--key', key], 'The certificate is not PEM'],
    [
      'another key',
      async () => ['--cert', cert, '--key', file('other.pem', (await pairFor([])).key)],
      'The key is not that of the certificate',
    ],
    ['plain HTTP', () => ['--http', '--cert', cert, '--key', key], "cannot be used with option '--http'"],
    [
      'another name',
      () => ['--cert', cert, '--key', key, '--host-name', 'em.example'],
      'The certificate is not for em.example',
    ],
    [
      'a name that is none',
      () => ['--host-name', 'a b'],
      '"a b" is neither the name of a host nor an IP address.',
    ],
  ] as [string, () => string[] | Promise<string[]>, string][])(
    'cannot be used with %s: exit 2',
    async (_case, argv, message) => {
      const { code, out, err } = await em([...FEW, ...(await argv())]);
      expect([code, out, err]).toEqual([2, '', expect.stringContaining(message)]);
    },
  );
});
