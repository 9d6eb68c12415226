import { readFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { DEPTHS } from '../engine/depth.js';
import { RecordingError } from '../recording/errors.js';
import type { Recorded } from '../recording/har.js';
import { tryDirectory } from '../report/directory.js';
import { FORMAT_IDS, selectFormats } from '../report/formats.js';
import { MOST_BYTES } from '../representation/limits.js';
import { check } from './check-target.js';
import { departuresOf } from './departures.js';
import { UsageError } from './exit.js';
import { collect } from './option-values.js';
import { parseMinObserved } from './outcome.js';
import { type RunFlags, selectionOf } from './run-flags.js';
import type { Terminal } from './terminal.js';

/** Ids of cases that only a run with a second account, or one that waits for an idle session, has. */
const SECOND_ACCOUNT = /^logon restore-operator/;
const IDLE = / idle-session/;

type RecheckFlags = Pick<
  RunFlags,
  | 'include'
  | 'exclude'
  | 'check'
  | 'depth'
  | 'strict'
  | 'deviations'
  | 'baseline'
  | 'minObserved'
  | 'reporters'
  | 'out'
  | 'quiet'
  | 'json'
>;

/** `recheck`: judges recorded traffic as a run would have, without a target. */
export function recheckCommand(io: Terminal, done: (exit: number) => void): Command {
  return new Command('recheck')
    .description('judge a recording again, of run --record, a browser or a proxy; nothing is sent')
    .argument('<file>', 'HAR file')
    .option('--include <glob>', 'only operations or areas that match; repeatable', collect, [])
    .option('--exclude <glob>', 'not operations or areas that match; repeatable', collect, [])
    .option('--check <glob>', 'only checks that match; repeatable', collect, [])
    .addOption(
      new Option('--depth <depth>', 'depth of the run that recorded it').choices(DEPTHS).default('standard'),
    )
    .option('--strict', 'warnings count as failures')
    .option('--deviations <file>', 'YAML file with known departures of the target')
    .option('--baseline <report>', 'report.json of an earlier run: only what is new fails')
    .addOption(
      new Option('--min-observed <n|n%>', 'operations that must be observed for a conclusive result')
        .argParser(parseMinObserved)
        .default({ percent: 10 }, '10%'),
    )
    .addOption(
      new Option('--reporters <list>', `reports to write, of ${FORMAT_IDS.join(', ')}`).default(
        FORMAT_IDS.join(','),
        'all',
      ),
    )
    .option('--out <dir>', 'directory for the reports', 'reports')
    .option('--quiet', 'no progress')
    .option('--json', 'the outcome as one JSON document')
    .action(async (file: string, flags: RecheckFlags) => done(await execute(file, flags, io)));
}

async function execute(file: string, given: RecheckFlags, io: Terminal): Promise<number> {
  const recorded = await readRecording(file);
  const flags: RunFlags = {
    ...given,
    apiVersion: 'latest',
    concurrency: 1,
    timeout: 30_000,
    retries: 0,
    maxBody: MOST_BYTES,
    maxWait: 0,
    maxWrites: 1,
    fault: [],
    estate: 'default',
    junitDetail: 'check',
  };
  const formats = selectFormats(flags.reporters.split(','));
  const departures = await departuresOf(flags);
  await tryDirectory(flags.out, formats);
  const { Replay } = await import('../recording/replay.js');
  const replay = new Replay(recorded);
  const has = (pattern: RegExp): boolean => recorded.some(({ caseId = '' }) => pattern.test(caseId));
  // Never sent; long and odd enough to stand nowhere in the recording.
  const account = { username: 'recorded', password: 'no password: nothing is sent to anybody' };
  return await check(
    { flags, formats, selection: await selectionOf(flags), departures, io },
    {
      target: targetOf(recorded, file),
      credentials: account,
      ...(has(SECOND_ACCOUNT) ? { restoreOperator: account } : {}),
      ...(has(IDLE) ? { expiry: 0 } : {}),
      transport: (request, caseId) => replay.answer(request, caseId),
    },
  );
}

async function readRecording(file: string): Promise<Recorded[]> {
  const { readHar } = await import('../recording/har.js');
  try {
    return readHar(await readFile(file, 'utf8'), file);
  } catch (error) {
    if (error instanceof RecordingError) throw new UsageError(error.message);
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

/** Base of the API that most entries are below. */
function targetOf(recorded: readonly Recorded[], file: string): string {
  const bases = new Map<string, number>();
  for (const { url } of recorded) {
    const base = /^https?:\/\/[^/]+(?:\/[^?]*?)?\/api(?=[/?]|$)/i.exec(url)?.[0];
    if (base !== undefined) bases.set(base, (bases.get(base) ?? 0) + 1);
  }
  const [most] = [...bases].sort(([, a], [, b]) => b - a);
  if (most === undefined) throw new UsageError(`${file} has no request below /api/.`);
  return most[0];
}
