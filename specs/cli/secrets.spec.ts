/** No password and no session id stands in a report, and hostile names break none. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultEstate, type Estate, startMock } from '../../src/mock/index.js';
import { parseXml } from '../../src/representation/xml.js';
import { em, reportsDir } from './console.js';

const HOSTILE = [
  '"quoted" \'twice\'',
  '<b>bold</b> & ]]>',
  'tab\tand\u0001control\u001f',
  'emoji 💾 اللغة',
  'line\nbreak',
];

/** The default estate under names that try to break out of every format. */
function hostileEstate(): Estate {
  const estate = defaultEstate(1);
  return {
    ...estate,
    backups: estate.backups.map((backup, i) => ({ ...backup, name: HOSTILE[i % HOSTILE.length] ?? '' })),
    repositories: estate.repositories.map((repository, i) => ({
      ...repository,
      name: HOSTILE[(i + 1) % HOSTILE.length] ?? '',
    })),
  };
}

/** All reports of a run in one directory. */
async function reportsOf(argv: readonly string[], env: Record<string, string>): Promise<Map<string, string>> {
  const out = reportsDir();
  const few = ['logon', 'listBackups', 'getBackup', 'getRestorePoint'].flatMap((id) => ['--include', id]);
  const { code, err } = await em([...argv, ...few, '--min-observed', '1', '--out', out], { env });
  expect([0, 1], err).toContain(code);
  return new Map(readdirSync(out).map((file) => [file, readFileSync(path.join(out, file), 'utf8')]));
}

describe('secrets', () => {
  it.each(['hunter2-hunter2', 'a+b/c=&d%41', '"<&>\'\\', 'pässwörd ☃'])(
    'password %j and every session id stand in no report',
    async (password) => {
      const sessions = new Set<string>();
      await using mock = await startMock({
        http: true,
        password,
        estate: 5,
        faults: ['missing-element', 'no-cookie'],
      });
      // What the mock issued is read off its answers, not taken from the code under test.
      const seen = await collectSessions(mock.url, mock.username, password);
      for (const id of seen) sessions.add(id);
      const reports = await reportsOf(['run', '--target', mock.url, '--username', mock.username], {
        EM_PASSWORD: password,
      });
      expect(reports.size).toBe(7);
      const har = reports.get('evidence.har') ?? '';
      for (const [file, text] of reports) {
        for (const form of [
          password,
          Buffer.from(password).toString('base64'),
          Buffer.from(`${mock.username}:${password}`).toString('base64'),
          encodeURIComponent(password),
        ]) {
          expect(text.includes(form), `${file} holds ${form}`).toBe(false);
        }
        for (const id of sessions) expect(text.includes(id), `${file} holds a session id`).toBe(false);
        // An id whose digits are all alike is made up, to be asked for what there is not.
        expect(text).not.toMatch(/logonSessions\/(?!ffffffff-ffff-ffff)[0-9a-f]{8}-/i);
        expect(text).not.toMatch(/SessionId(?:&gt;|>|\\?":\s?\\?")[0-9a-f]{8}-/i);
      }
      expect(har).toContain('[session 1]');
    },
  );
});

describe('hostile names', () => {
  let reports: ReadonlyMap<string, string>;
  beforeAll(async () => {
    await using mock = await startMock({
      http: true,
      estate: hostileEstate(),
      // So that the evidence has a list with those names.
      faults: ['wrong-namespace'],
    });
    reports = await reportsOf(['run', '--target', mock.url, '--username', mock.username], {
      EM_PASSWORD: mock.password,
    });
  });

  it('leave every report readable', () => {
    expect(parseXml(reports.get('junit.xml') ?? '').problem).toBeUndefined();
    expect(() => JSON.parse(reports.get('report.json') ?? '')).not.toThrow();
    expect(() => JSON.parse(reports.get('evidence.har') ?? '')).not.toThrow();
    expect(reports.get('report.html')).not.toContain('<b>bold</b>');
  });

  it('that XML cannot hold are made visible by the mock, and nothing is found', () => {
    expect(reports.get('evidence.har')).toContain('control\\\\u001f');
    expect(reports.get('report.json')).not.toContain('The body is not well-formed');
  });
});

/** Logs on as a user would, and returns the session's token and GUID; the session stays open during the run. */
async function collectSessions(url: string, username: string, password: string): Promise<string[]> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    const auth = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
    const outgoing = request(
      `${url}/api/sessionMngr/?v=latest`,
      { method: 'POST', headers: { Authorization: auth } },
      (answer) => {
        const token = String(answer.headers['x-restsvcsessionid']);
        answer.resume();
        resolve([token, Buffer.from(token, 'base64').toString('utf8')]);
      },
    );
    outgoing.on('error', reject);
    outgoing.end();
  });
}
