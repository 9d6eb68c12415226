/** What `em-conformance compare` takes beside reports: recordings, and targets of the configuration. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import { em, reportsDir } from './console.js';

const dir = reportsDir();
const config = path.join(dir, 'em.yaml');
const at = (name: string): string => path.join(dir, name);
const mocks: Mock[] = [];

interface Change {
  readonly kind: string;
  readonly subject: string;
}

/** What changed, by `compare`. */
async function changes(before: string, after: string, flags: readonly string[] = []): Promise<string[]> {
  const { code, out, err } = await em(['compare', '--format', 'json', before, after, ...flags]);
  expect([code, err]).toEqual([1, expect.not.stringContaining('Not comparable') as string]);
  return (JSON.parse(out) as { changes: Change[] }).changes
    .filter(({ kind }) => kind !== 'slower')
    .map(({ kind, subject }) => `${kind} ${subject}`);
}

beforeAll(async () => {
  for (const [name, profile] of [
    ['twelve', 12],
    ['thirteen', 13],
  ] as const) {
    const mock = await startMock({ http: true, estate: 5, profile, username: name });
    mocks.push(mock);
    writeFileSync(at(`${name}.password`), mock.password);
  }
  writeFileSync(
    config,
    `include: [getRepository]
min-observed: 1
targets:
${mocks.map(({ url, username }) => `  ${username}: { url: "${url}", username: ${username}, password-file: ${username}.password }`).join('\n')}
`,
  );
  for (const { username } of mocks) {
    const files = ['--out', at(username), '--record', at(`${username}.har`), '--reporters', 'json'];
    const { code, err } = await em(['run', '--config', config, '--target', username, ...files]);
    expect(code, err).toBe(0);
  }
}, 60_000);
afterAll(async () => {
  for (const mock of mocks) await mock.close();
});

describe('em-conformance compare', () => {
  const NAMES = 'names-changed names of JSON members';
  const narrow = ['--include', 'getRepository'];

  it.each([
    ['two recordings', 'twelve.har', 'thirteen.har'],
    ['a report and a recording', 'twelve/report.json', 'thirteen.har'],
    ['a recording and a report', 'twelve.har', 'thirteen/report.json'],
  ])('tells of %s what it tells of reports', async (_, before, after) => {
    expect(await changes(at(before), at(after), narrow)).toContain(NAMES);
  });

  it('finds no change between a report and the recording of the same run', async () => {
    const sides = [at('twelve/report.json'), at('twelve.har')];
    const { code, out } = await em(['compare', '--fail-on', 'any', ...sides, ...narrow]);
    expect(out).toContain('No changes.');
    expect(code).toBe(0);
  });

  it('checks targets by their names in the configuration, whatever their accounts are called', async () => {
    expect(await changes('twelve', 'thirteen', ['--config', config])).toContain(NAMES);
  });

  it('says which targets there are where there is neither a file nor a target', async () => {
    const { code, err } = await em(['compare', 'twelve', 'fourteen', '--config', config]);
    expect(code).toBe(2);
    expect(err).toContain('There is neither a file nor a target fourteen. Targets: twelve, thirteen.');
    expect((await em(['compare', 'a', 'b', '--no-config'])).err).toContain('neither a file nor a target a.');
  });
});
