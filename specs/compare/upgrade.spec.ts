/**
 * What a user does on an upgrade, by the documentation alone: a run before, a run after, `compare`. Exactly the changes that two
 * profiles of the mock make are told, whatever the targets hold; nothing where there is none.
 */
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { startMock } from '../../src/mock/index.js';
import { em, reportsDir } from '../cli/console.js';

type Likeness = NonNullable<Parameters<typeof startMock>[0]>;

const DEPTHS = ['quick', 'standard'] as const;

async function reportOf(likeness: Likeness, depth: string): Promise<string> {
  await using mock = await startMock({ http: true, ...likeness });
  const out = reportsDir();
  const argv = ['run', '--target', mock.url, '--username', mock.username, '--depth', depth, '--out', out];
  const { code, err } = await em([...argv, '--reporters', 'json'], { env: { EM_PASSWORD: mock.password } });
  expect(code, err).toBeLessThanOrEqual(1);
  return path.join(out, 'report.json');
}

/** Kind, subject, before and after of what `compare` tells; how long things take is a matter of the machine. */
async function told(before: string, after: string): Promise<{ code: number; changes: string[][] }> {
  const { code, out } = await em(['compare', '--format', 'json', before, after]);
  const { changes } = JSON.parse(out) as { changes: Record<string, string>[] };
  const of = changes.filter(({ severity }) => severity !== 'noted');
  return { code, changes: of.map((c) => [c.kind ?? '', c.subject ?? '', c.before ?? '', c.after ?? '']) };
}

const TO_12 = [['version-appeared', 'v1_7', 'not offered', 'offered']];
const TO_13 = [
  ['names-changed', 'names of JSON members', 'PascalCase', 'camelCase'],
  ['status-changed', 'logon', '201', '415'],
  ['value-changed', 'BackupServer Port', '9392', '443'],
];

describe.each(DEPTHS)('at depth %s', { timeout: 900_000 }, (depth) => {
  let before: string;
  beforeAll(async () => {
    before = await reportOf({ profile: 12 }, depth);
  }, 300_000);

  it.each<[string, Likeness]>([
    ['the same content', {}],
    ['another estate and seed', { estate: 300, seed: 7 }],
    ['another data base', { sql: 'postgres' }],
  ])('names what 13 changes, and nothing of the content: %s', async (_, likeness) => {
    const { code, changes } = await told(before, await reportOf({ profile: 13, ...likeness }, depth));
    expect(changes).toEqual(TO_13);
    expect(code).toBe(1);
  });

  it('names what 12 has brought', async () => {
    const { code, changes } = await told(await reportOf({ profile: 11, seed: 5 }, depth), before);
    expect(changes).toEqual(TO_12);
    expect(code).toBe(0);
  });

  it.each<[string, Likeness]>([
    ['the same target', {}],
    ['another estate', { estate: 250, seed: 3 }],
    ['a large estate', { estate: 2000, seed: 11 }],
    ['another seed', { seed: 99 }],
    ['another data base', { sql: 'postgres' }],
  ])('finds no change in %s', async (_, likeness) => {
    const { code, changes } = await told(before, await reportOf({ profile: 12, ...likeness }, depth));
    expect(changes).toEqual([]);
    expect(code).toBe(0);
  });
});
