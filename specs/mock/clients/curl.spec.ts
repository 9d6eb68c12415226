/** A script of the kind that administrators keep: curl for HTTP, jq for JSON, a cookie jar and the session's header. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../../src/mock/index.js';
import { SCHEMES } from './wire.js';

const run = promisify(execFile);
const SCRIPT = fileURLToPath(new URL('restore-points.sh', import.meta.url));

const missing = ['sh', 'curl', 'jq'].filter((tool) => {
  try {
    execFileSync(tool, [tool === 'sh' ? '-c' : '--version', ':'], { stdio: 'ignore' });
    return false;
  } catch {
    return true;
  }
});

function environment({ url, username, password, ca }: Mock): NodeJS.ProcessEnv {
  const env = { PATH: process.env.PATH, EM_URL: url, EM_USER: username, EM_PASSWORD: password };
  if (ca === undefined) return env;
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'em-curl-')), 'ca.pem');
  writeFileSync(file, ca);
  return { ...env, EM_CA: file };
}

const title =
  missing.length === 0 ? 'with curl and jq' : `with curl and jq (skipped: no ${missing.join(', ')})`;

describe.skipIf(missing.length > 0).each(SCHEMES)(`a script ${title}, over %s`, (_scheme, http) => {
  it.each([12, 13] as const)('lists restore points of version %i, and logs off', async (profile) => {
    await using mock = await startMock({ http, profile, password: 'p&ss wörd' });
    const { stdout } = await run('sh', [SCRIPT, 'SQL "Nightly"'], { env: environment(mock) });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.at(-1)).toBe('logoff 204');
    const points = lines.slice(0, -1).map((line) => line.split('\t'));
    expect(points).toHaveLength(4);
    expect(points.map(([time]) => time)).toEqual(
      points
        .map(([time]) => time)
        .toSorted()
        .reverse(),
    );
    for (const [, name] of points) expect(name).toMatch(/^Jun \d\d 2026 [ \d]\d:\d\d[AP]M$/);
  });

  it('is told that there is no such backup', async () => {
    await using mock = await startMock({ http });
    await expect(run('sh', [SCRIPT, 'Nothing'], { env: environment(mock) })).rejects.toMatchObject({
      code: 1,
      stderr: 'There is no backup Nothing.\n',
    });
  });

  it('cannot log on with a wrong password', async () => {
    await using mock = await startMock({ http });
    const env = { ...environment(mock), EM_PASSWORD: 'wrong' };
    await expect(run('sh', [SCRIPT, 'Nothing'], { env })).rejects.toMatchObject({
      code: 22,
      stderr: expect.stringContaining('401'),
    });
  });
});

describe.skipIf(missing.length > 0)('curl', () => {
  // Without -H, curl says that an empty -d is a form.
  it.each([
    [12, '201'],
    [13, '415'],
  ] as const)('logging on to version %i with -d and no type gets %s', async (profile, status) => {
    await using mock = await startMock({ http: true, profile, username: 'qa', password: 'secret' });
    const logOn = ['-s', '-o', '/dev/null', '-w', '%{http_code}', '-u', 'qa:secret', '-d', ''];
    expect((await run('curl', [...logOn, `${mock.url}/api/sessionMngr/?v=latest`])).stdout).toBe(status);
  });

  it('does not trust the certificate unless it is told to', async () => {
    await using mock = await startMock();
    await expect(run('curl', ['-s', `${mock.url}/api/`])).rejects.toMatchObject({ code: 60 });
  });
});
