/** What an access log has of a request, and what it must not have. */
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openAccessLog } from '../../../src/mock/http/log.js';
import { loggedTarget } from '../../../src/mock/http/logged-target.js';
import { em } from '../../cli/console.js';

const SECRET = '0b5bb1ab-3a0c-4b93-a2b0-8c4a6c0f6a7e';

describe('the target in the log', () => {
  it.each([
    ['is left as it came', '/API//backups/?filter=Name=="a b"&x', '/API//backups/?filter=Name=="a b"&x'],
    ['lacks the id of a session', `/api/logonSessions/${SECRET}?x=1`, '/api/logonSessions/{ID}?x=1'],
    [
      'lacks it in any case, behind any slashes',
      `//API/LOGONSESSIONS//${SECRET}/`,
      '//API/LOGONSESSIONS//{ID}/',
    ],
    [
      'lacks it where the name is percent-encoded',
      `/api/logon%53essions/${SECRET}`,
      '/api/logon%53essions/{ID}',
    ],
    ['lacks it as URN', `/api/logonSessions/urn:veeam:LogonSession:${SECRET}`, '/api/logonSessions/{ID}'],
    [
      'lacks it in a filter',
      `/api/query?filter=UID==urn%3Aveeam%3ALogonSession%3A${SECRET}&page=1`,
      '/api/query?filter=UID==urn%3Aveeam%3ALogonSession%3A{ID}&page=1',
    ],
    ['lacks what stands before the host', `http://qa:${SECRET}@em:9399/api/`, 'http://{SECRET}@em:9399/api/'],
    ['may be no address at all', `/%zz/logonsessions/${SECRET}`, '/%zz/logonsessions/{ID}'],
  ])('%s', (_case, target, logged) => {
    expect(loggedTarget(target)).toBe(logged);
    expect(logged).not.toContain(SECRET);
  });
});

describe('the file', () => {
  const entry = { time: 't', method: 'GET', target: '/api/', status: 200, length: 1, durationMs: 1 };

  it('has one line of JSON for each request, and keeps what it held', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'em-conformance-spec-')), 'access.log');
    for (const status of [200, 404]) {
      const log = await openAccessLog(file);
      log.write({ ...entry, status });
      await log.close();
    }
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([entry, { ...entry, status: 404 }]);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('that cannot be written is an error', async () => {
    await expect(openAccessLog('/nonexistent/access.log')).rejects.toThrow(/ENOENT/);
  });
});

describe('em-conformance mock --access-log', () => {
  async function request(argv: readonly string[]) {
    let stop: () => void = () => undefined;
    return em(['mock', '--http', '--port', '0', '--json', ...argv], {
      onOut: (line) => {
        const { url } = JSON.parse(line) as { url: string };
        void fetch(`${url}/api/logonSessions/${SECRET}`).then(() => stop());
      },
      interrupt: (now) => {
        stop = now;
      },
    });
  }

  it('- writes to standard error', async () => {
    const { code, err } = await request(['--access-log', '-']);
    expect(code).toBe(0);
    expect(JSON.parse(err)).toMatchObject({ method: 'GET', target: '/api/logonSessions/{ID}', status: 401 });
  });

  it('writes to a file, which is whole once the mock has stopped', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'em-conformance-spec-')), 'access.log');
    const { code } = await request(['--access-log', file]);
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ operation: 'getLogonSession' });
  });

  it('says when the file cannot be written: exit 2', async () => {
    const { code, err } = await em(['mock', '--http', '--port', '0', '--access-log', '/nonexistent/log']);
    expect(code).toBe(2);
    expect(err).toContain('The access log cannot be written: ENOENT');
  });
});
