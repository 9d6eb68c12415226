/**
 * Runs that must blame nobody: the mock in every likeness, calm and busy, with its estates and accounts, read-only.
 *
 *     npx tsx scripts/matrix.ts [--depth quick|standard|full] [--only TEXT] [--every N] [--writes] [--slips] [--without AREAS] [--times N]
 *
 * Prints a line for each run, and each row that fails, errs or warns of what is no dispute; the exit code is 1 where a row fails
 * or errs.
 */
import { parseArgs } from 'node:util';
import { MemoryLedger, writing } from '../specs/engine/memory-ledger.js';
import type { Depth } from '../src/engine/depth.js';
import type { Result } from '../src/engine/events.js';
import { run } from '../src/engine/run.js';
import type { WriteOptions } from '../src/engine/writes.js';
import type { AbsentArea } from '../src/mock/choices.js';
import { startMock } from '../src/mock/index.js';
import { LIKENESSES, type Likeness, nameOf, ROLES_OF_MATRIX } from './matrix/likenesses.js';

const { values } = parseArgs({
  options: {
    depth: { type: 'string', default: 'quick' },
    only: { type: 'string', default: '' },
    every: { type: 'string', default: '1' },
    times: { type: 'string', default: '1' },
    writes: { type: 'boolean', default: false },
    slips: { type: 'boolean', default: false },
    without: { type: 'string', default: '' },
  },
});
const chosen = LIKENESSES.filter((l) =>
  words(values.only).every((word) => nameOf(l).split(' ').includes(word)),
);
let blamed = 0;
for (const [i, likeness] of chosen.entries())
  if (i % Number(values.every) === 0) blamed += await tried(likeness);
process.exitCode = blamed === 0 ? 0 : 1;

function words(text: string): string[] {
  return text.split(/[ ,]+/).filter((word) => word !== '');
}

async function tried(likeness: Likeness): Promise<number> {
  const { role, ...options } = likeness;
  await using mock = await startMock({
    ...options,
    slips: values.slips,
    without: words(values.without) as readonly AbsentArea[],
    http: true,
    taskDelay: 50,
    accounts: [
      ...ROLES_OF_MATRIX.slice(1).map((r) => ({ username: r, role: r })),
      { username: 'second', role: 'Restore Operator' },
    ],
  });
  const credentials = mock.accounts.find((a) => a.role === role) ?? mock;
  let sum = 0;
  for (let time = 0; time < Number(values.times); time += 1) {
    const { results } = await run({
      target: mock.url,
      credentials: { username: credentials.username, password: credentials.password },
      depth: values.depth as Depth,
      ...(values.writes ? { writes: writesOf(time) } : {}),
    });
    const rows = results.filter(tells);
    const bad = rows.filter((r) => r.verdict !== 'warn');
    sum += bad.length;
    console.log(
      `${nameOf(likeness)}: ${results.length} rows, ${bad.length} bad, ${rows.length - bad.length} warnings`,
    );
    for (const line of new Set(rows.map(shown))) console.log(`  ${line}`);
  }
  return sum;
}

function writesOf(time: number): WriteOptions {
  return writing(new MemoryLedger(), { actions: true, run: `matrix${time}`, patienceMs: 10_000 });
}

/** Whether a row has to be explained. */
function tells(row: Result): boolean {
  if (row.verdict === 'fail' || row.verdict === 'error') return true;
  // What a MUST warns of is disputed, with both sides named; values that no page lists are told as such.
  if (values.slips && row.verdict === 'warn') return !row.check.endsWith('-listed-values');
  return row.verdict === 'warn' && row.level !== 'MUST' && !row.check.endsWith('-listed-values');
}

function shown(row: Result): string {
  const [finding] = row.findings;
  const place =
    finding === undefined
      ? (row.reason ?? '')
      : `${finding.message} @${finding.location} ${finding.actual ?? ''}`;
  return `${row.verdict} ${row.operation} ${row.variant} ${row.check}: ${place}`.slice(0, 400);
}
