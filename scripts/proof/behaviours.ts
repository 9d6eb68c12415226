/**
 * What no single answer shows: sessions, roles, ids and queries. Each behaviour is put at every operation that it can be at; a
 * whole run is made against such a mock, and each of those operations must be told by itself. Changes that are ignored hide each
 * other, so they stand alone: specs/engine/write-faults.spec.ts.
 * Usage: tsx scripts/proof/behaviours.ts [PROFILE]. Writes reports/behaviours-PROFILE.json and prints a line for each behaviour.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadContract } from '../../src/contract/load.js';
import type { Operation } from '../../src/contract/types.js';
import { run } from '../../src/engine/run.js';
import { BEHAVIOURS, type Behaviour } from '../../src/mock/faults/behaviours.js';
import { startMock } from '../../src/mock/index.js';

/** Operations that a behaviour is about. */
const OPERATIONS: Partial<Record<Behaviour['at'], (operation: Operation) => boolean>> = {
  read: ({ method, path }) => method === 'GET' && path !== '/query',
  'read-by-id': ({ method, path }) => method === 'GET' && /[^/]\/\{[^/}]+\}$/.test(path),
  query: ({ path }) => path === '/query',
};

/** What came of a behaviour at an operation. */
interface Behaved {
  readonly behaviour: string;
  readonly operation: string;
  /** Named checks that complain at it. */
  readonly checks: readonly string[];
  /** Whether the first of the named checks has judged it: where it has nothing to look at, nobody could tell. */
  readonly judged: boolean;
}

/** One run with a behaviour at all operations that it is about. */
async function behaved({ id: behaviour, at, checks }: Behaviour, profile: 12 | 13): Promise<Behaved[]> {
  const meant = loadContract().operations.filter(OPERATIONS[at] ?? (() => false));
  await using mock = await startMock({
    http: true,
    profile,
    seed: 1,
    accounts: [{ username: 'operator', role: 'Restore Operator' }],
    faults: meant.map(({ id }) => `${behaviour}@${id}`),
  });
  const { username, password, url, accounts } = mock;
  const [restoreOperator] = accounts;
  const { results } = await run({
    target: url,
    credentials: { username, password },
    sample: 1,
    ...(restoreOperator ? { restoreOperator } : {}),
    checks: ({ id }) => checks.includes(id),
    operations: ({ id }) => meant.some((operation) => operation.id === id),
  });
  return meant.map(({ id }) => {
    const own = results.filter(({ operation, check }) => operation === id && checks.includes(check));
    const red = own.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');
    return {
      behaviour,
      operation: id,
      checks: [...new Set(red.map(({ check }) => check))],
      judged: own.some(
        ({ check, verdict }) => check === checks[0] && ['pass', 'fail', 'warn'].includes(verdict),
      ),
    };
  });
}

const profile = process.argv[2] === '13' ? 13 : 12;
const all: Behaved[] = [];
for (const behaviour of BEHAVIOURS.filter(({ inWrites }) => inWrites !== true)) {
  const found = await behaved(behaviour, profile);
  all.push(...found);
  const missed = found.filter(({ judged, checks }) => judged && checks.length === 0);
  const told = found.filter(({ checks }) => checks.length > 0).length;
  process.stdout.write(
    `${behaviour.id}: told at ${told}, not at ${missed.length}, nothing to see at ${found.length - told - missed.length}` +
      `${missed.length > 0 ? ` (${missed.map(({ operation }) => operation).join(', ')})` : ''}\n`,
  );
}
mkdirSync('reports', { recursive: true });
writeFileSync(`reports/behaviours-${profile}.json`, `${JSON.stringify(all, null, 1)}\n`);
