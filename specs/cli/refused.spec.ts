/** What a run cannot obey is refused before the first request, with exit 2 and a sentence. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startMock } from '../../src/mock/index.js';
import { em, reportsDir } from './console.js';

/** Requests that have reached the mock. */
let asked = 0;
const mock = await startMock({
  http: true,
  estate: 'empty',
  log: () => {
    asked += 1;
  },
});
afterAll(() => mock.close());

const live = ['run', '--target', mock.url, '--username', mock.username, '--out', reportsDir()];
const env = { EM_PASSWORD: mock.password };
const taken = mkdtempSync(path.join(tmpdir(), 'em-conformance-taken-'));
mkdirSync(path.join(taken, 'junit.xml'));
const file = path.join(taken, 'file');
writeFileSync(file, '');

const operator = (name: string): string[] => [
  ...['--restore-operator-username', name],
  ...['--restore-operator-password-env', 'EM_PASSWORD'],
];

describe('a run', () => {
  it.each([
    ['actions without a target', ['run', '--allow-actions'], '--allow-actions needs a target'],
    ['writes without a target', ['run', '--allow-writes'], '--allow-writes needs a target'],
    ['trust without a target', ['run', '--insecure'], '--insecure needs a target'],
    ['a proxy without a target', ['run', '--proxy', 'http://p:1'], '--proxy needs a target'],
    ['an account without a target', ['run', '--username', 'u'], '--username needs a target'],
    ['a target and the mock', [...live, '--mock'], "'--mock' cannot be used with option '--target"],
    ['an estate for a target', [...live, '--estate', 'empty'], '--estate shapes the built-in mock'],
    ['an account in the URL', ['run', '--target', 'https://u:p@em'], 'must not hold an account'],
    ['a time that no timer can count', [...live, '--timeout', '4294967296'], 'from 1 to 2147483647'],
    ['a body without end', [...live, '--max-body', '99999999999'], 'whole number from'],
    ['a fraction', [...live, '--sample', '1.5'], 'whole number from'],
    ['a version that is none', [...live, '--api-version', '../jobs'], 'such as v1_7'],
    ['half a client certificate', [...live, '--client-cert', file], 'together'],
    [
      'a client certificate that is none',
      [...live, '--client-cert', file, '--client-key', file],
      'cannot be used',
    ],
    ['a proxy that is no URL', [...live, '--proxy', 'nowhere'], 'is not a URL'],
    ['a folder below a file', [...live, '--out', path.join(file, 'reports')], 'No reports can be written'],
    ['a folder in /proc', [...live, '--out', '/proc/nope/reports'], 'No reports can be written'],
    ['a folder where a report is to be', [...live, '--out', taken], 'there is a folder of this name'],
    ['a proxy whose account is cut short', [...live, '--proxy', 'http://u:50%@proxy:3128'], 'as %25'],
    ['a wait that no timer can count', [...live, '--check-expiry', '99999999'], '10080 at most'],
    ['a name with a colon', [...live, '--username', 'a:b'], 'must not have a colon'],
    ['another account whose name has a colon', [...live, ...operator('a:b')], 'must not have a colon'],
    ['another account without a name', [...live, ...operator('')], 'Name a restore operator'],
  ])('with %s is refused', async (_, argv, says) => {
    const before = asked;
    const { code, err } = await em(argv, { env });
    expect(err).toContain(says);
    expect(code).toBe(2);
    expect(asked).toBe(before);
  });

  it('takes the built-in mock where it is told to, whatever the environment says', async () => {
    const { err } = await em(['run', '--mock', '--include', 'getRoot', '--username', 'u'], {
      env: { EM_URL: 'https://em.example.com', ...env },
    });
    expect(err).toContain('--username needs a target');
  });

  it('that comes to nothing does not conform', async () => {
    const { code, out } = await em([...live, '--include', 'startJob', '--min-observed', '0'], { env });
    expect(asked).toBeGreaterThan(0);
    expect(out).toContain('Nothing was looked at');
    expect(code).toBe(4);
  });
});
