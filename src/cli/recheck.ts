import { createReadStream } from 'node:fs';
import { Command, Option } from 'commander';
import type { Bundle } from '../bundle/bundle.js';
import { BUNDLED } from '../bundle/manifest.js';
import { RecordingError } from '../recording/errors.js';
import type { Recorded, Recording } from '../recording/har.js';
import { tryDirectory } from '../report/directory.js';
import { selectFormats } from '../report/formats.js';
import { MOST_BYTES } from '../representation/limits.js';
import { check } from './check-target.js';
import { configurable } from './config.js';
import { departuresOf } from './departures.js';
import { UsageError } from './exit.js';
import { textOf } from './files.js';
import { opinionOf, opinionOptions } from './opinion.js';
import { positive, whole } from './option-values.js';
import { flagsOf } from './recorded.js';
import { type RunFlags, selectionOf } from './run-flags.js';
import { judgementOptions, selectionOptions } from './run-options.js';
import type { Terminal } from './terminal.js';

type RecheckFlags = Pick<
  RunFlags,
  | 'include'
  | 'exclude'
  | 'check'
  | 'depth'
  | 'sample'
  | 'apiVersion'
  | 'maxWrites'
  | 'strict'
  | 'xsd'
  | 'xsdEngine'
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
  const command = new Command('recheck')
    .description('judge a recording again, of run --record, a browser or a proxy; nothing is sent')
    .argument('<file>', 'HAR file, or bundle of run --bundle')
    .addOption(
      new Option('--sample <n>', 'instances of a resource type in that run').argParser(whole(1, 1000)),
    )
    .option('--api-version <version>', 'REST API version that it logged on with', 'latest')
    .addOption(new Option('--max-writes <n>').argParser(positive).default(500).hideHelp())
    .action(async (file: string, _: object, command: Command) => done(await execute(file, command, io)));
  return configurable(command, io, [...selectionOptions(), ...judgementOptions(), ...opinionOptions()]);
}

async function execute(file: string, command: Command, io: Terminal): Promise<number> {
  const bundle = (await beginsLikeZip(file))
    ? await (await import('./bundle.js')).readBundle(file)
    : undefined;
  const { recorded, run, end } = await readRecording(file, bundle);
  const flags: RunFlags = {
    ...bundledFiles(file, bundle),
    ...command.opts<RecheckFlags>(),
    ...(run ? without(flagsOf(run), givenIn(command)) : {}),
    concurrency: run?.concurrency ?? 4,
    timeout: 30_000,
    retries: 0,
    maxBody: MOST_BYTES,
    maxWait: 0,
    fault: [],
    estate: 'default',
    junitDetail: 'check',
  };
  const formats = selectFormats(flags.reporters.split(','));
  const departures = await departuresOf(flags, (name) => textIn(file, bundle, name));
  await tryDirectory(flags.out, formats);
  const { Replay } = await import('../recording/replay.js');
  const replay = new Replay(recorded);
  const account = (username: string) => ({ username, password: NO_PASSWORD });
  const { restoreOperator } = run?.asked ?? {};
  return await check(
    {
      flags,
      formats,
      selection: await selectionOf(flags),
      departures,
      io,
      opinion: await opinionOf(flags, io),
      bundle,
      ...(run ? { recorded: { run, ...(end ? { end } : {}) } } : {}),
    },
    {
      target: run?.target ?? targetOf(recorded, file),
      embedded: run?.embedded ?? false,
      credentials: account(run?.asked.account ?? 'recorded'),
      ...(restoreOperator === undefined ? {} : { restoreOperator: account(restoreOperator) }),
      ...(run?.expiry === undefined ? {} : { expiry: run.expiry }),
      transport: (request, caseId) => replay.answer(request, caseId),
    },
  );
}

/** Never sent; long and odd enough to stand nowhere in the recording. */
const NO_PASSWORD = 'no password: nothing is sent to anybody';

/** Names of the options that stand on the command line. */
function givenIn(command: Command): ReadonlySet<string> {
  const names = Object.keys(command.opts());
  return new Set(names.filter((name) => command.getOptionValueSource(name) === 'cli'));
}

function without<T extends object>(all: T, names: ReadonlySet<string>): Partial<T> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => !names.has(name))) as Partial<T>;
}

/** Deviations and baseline of a bundle, as files below it. */
function bundledFiles(file: string, bundle: Bundle | undefined): Pick<RunFlags, 'deviations' | 'baseline'> {
  const { deviations, baseline } = BUNDLED;
  return {
    ...(bundle?.files.has(deviations) ? { deviations: `${file}/${deviations}` } : {}),
    ...(bundle?.files.has(baseline) ? { baseline: `${file}/${baseline}` } : {}),
  };
}

/** The text of a file, or of one in the bundle. */
async function textIn(file: string, bundle: Bundle | undefined, name: string): Promise<string> {
  const bytes = name.startsWith(`${file}/`) ? bundle?.files.get(name.slice(file.length + 1)) : undefined;
  return bytes === undefined ? await textOf(name) : Buffer.from(bytes).toString('utf8');
}

async function beginsLikeZip(file: string): Promise<boolean> {
  try {
    for await (const chunk of createReadStream(file, { end: 3 })) return isZip(chunk as Buffer);
  } catch {
    // What keeps it from being read is told when it is read whole.
  }
  return false;
}

/** Whether bytes begin like a ZIP (APPNOTE, 4.3.7). */
function isZip(bytes: Buffer): boolean {
  return bytes.equals(Buffer.from('PK\x03\x04'));
}

async function readRecording(file: string, bundle: Bundle | undefined): Promise<Recording> {
  const { readHar } = await import('../recording/har.js');
  const bytes = bundle?.files.get(BUNDLED.recording);
  if (bundle && bytes === undefined) throw new UsageError(`${file} has no ${BUNDLED.recording} in it.`);
  const chunks = bytes === undefined ? createReadStream(file, { highWaterMark: CHUNK }) : pieces(bytes);
  try {
    return await readHar(chunks, file);
  } catch (error) {
    if (error instanceof RecordingError) throw new UsageError(error.message);
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += CHUNK) yield bytes.subarray(from, from + CHUNK);
}

/** Bytes that are read at a time. */
const CHUNK = 256 * 1024;

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
