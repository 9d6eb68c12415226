import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Bundle } from '../bundle/bundle.js';
import { LogonRefusedError, UnreachableError } from '../engine/errors.js';
import type { RunSummary } from '../engine/events.js';
import { type RunOptions, run } from '../engine/run.js';
import { failedRun, suite } from '../engine/summary.js';
import type { Secrets } from '../http/redaction.js';
import { secretsOf } from '../library/secrets.js';
import type { ThirdOpinion } from '../opinion/opinion.js';
import { FORMATS, type Format } from '../report/formats.js';
import type { Recording } from '../report/record.js';
import type { RecordedFrame, RecordedRun } from '../report/recorded-run.js';
import type { RunOutcome } from '../report/reporter.js';
import { askedOf } from './asked.js';
import { type Departures, departing, writeProposal } from './departures.js';
import { rehearse } from './dry-run.js';
import { EXIT } from './exit.js';
import { keepReport, trendIn } from './history.js';
import { LEDGER } from './ledger.js';
import { takeExchange } from './opinion.js';
import { outcomeOf } from './outcome.js';
import { progress } from './progress.js';
import { endOf, madeBy } from './recorded.js';
import { type RunFlags, runOptionsOf } from './run-flags.js';
import { curlOptions } from './shell.js';

import type { Terminal } from './terminal.js';
import { lines, own } from './text.js';
import { writesOf } from './writes.js';

/** What a run is given beside what is the same for every target. */
export type Where = Pick<
  RunOptions,
  | 'target'
  | 'credentials'
  | 'restoreOperator'
  | 'expiry'
  | 'embedded'
  | 'ca'
  | 'insecure'
  | 'network'
  | 'transport'
>;

export interface Job {
  readonly flags: RunFlags;
  readonly formats: readonly Format[];
  readonly selection: Pick<RunOptions, 'operations' | 'checks'>;
  readonly departures: Departures;
  readonly io: Terminal;
  /** What the recording says that stands in place of a target. */
  readonly recorded?: RecordedFrame;
  /** Who is asked beside the contract. */
  readonly opinion?: ThirdOpinion | undefined;
  /** The bundle that is judged again. */
  readonly bundle?: Bundle | undefined;
}

/** Runs, writes the reports, says what came of it; the result is the exit code. */
export async function check(
  { flags, formats, selection, departures, io, recorded, opinion, bundle }: Job,
  where: Where,
): Promise<number> {
  const { strict = false, minObserved } = flags;
  const secrets = secretsOf(where);
  const writes = writesOf(flags, where, recorded?.run);
  const asked = askedOf(flags, where, { writes, recorded: recorded?.run });
  const curl = recorded?.run.curl ?? curlOptions(flags);
  if (writes) secrets.add(writes.password, 'password');
  const shown = progress(io, flags.quiet === true);
  const interrupt = new AbortController();
  let over = false;
  let recording: Recording | undefined;
  // Listens to the end: an interruption while the reports are written must not leave half of them.
  const release = io.onInterrupt(() => {
    shown.end();
    io.err(
      own(
        over
          ? 'The run is over, its reports are being written. Once more ends at once.\n'
          : 'Interrupted: ending what is under way. Once more ends at once.\n',
      ),
    );
    interrupt.abort();
  });
  const options: RunOptions = {
    ...where,
    ...selection,
    ...runOptionsOf(flags),
    ...(writes ? { writes } : {}),
    signal: interrupt.signal,
  };
  try {
    if (flags.dryRun) return await rehearse(options, { io, secrets, verbose: flags.verbose === true });
    const recordTo = flags.record ?? (await draftBeside(flags.bundle));
    recording = await recordingOf(recordTo, secrets, madeBy(flags, where, { writes, asked, curl }));
    const begun = new Date();
    let summary: RunSummary;
    let refusal: UnreachableError | LogonRefusedError | undefined;
    try {
      summary = await run(options, (event) => {
        if (event.type === 'exchange') {
          secrets.learn(event.exchange);
          recording?.take(event.exchange);
          takeExchange(opinion, event.exchange);
        }
        shown.listener(event);
      });
    } catch (error) {
      if (!(error instanceof UnreachableError || error instanceof LogonRefusedError)) throw error;
      refusal = error;
      const { loadContract } = await import('../contract/load.js');
      summary = failedRun(loadContract(), where.target, begun, error.message, interrupt.signal.aborted);
    }
    shown.end();
    // Lets a signal through that came while the last was judged: from here on everything was looked at.
    await new Promise((resolve) => setImmediate(resolve));
    if (interrupt.signal.aborted) summary = { ...summary, interrupted: true };
    if (recorded?.end) summary = { ...summary, ...recorded.end };
    over = true;
    if (flags.writeDeviations !== undefined)
      await writeProposal(flags.writeDeviations, summary, (words) => secrets.redact(words));
    summary = await departing(summary, departures);
    if (opinion) {
      const { opinionSentences } = await import('../opinion/opinion.js');
      const { loadContract } = await import('../contract/load.js');
      summary = { ...summary, remarks: opinionSentences(await opinion.ask(loadContract())) };
    }
    const outcome: RunOutcome =
      refusal && !interrupt.signal.aborted
        ? { conclusive: false, interrupted: false, exit: EXIT.unreachable, reason: refusal.message }
        : outcomeOf(summary, { strict, minObserved });
    const trend = flags.history === undefined ? undefined : await trendIn(flags.history, summary, asked);
    const [{ loadContract }, { writeReports }, { reportersOf }] = await reporting();
    const { catalogueOf } = await import('../library/catalogue.js');
    const { written, lost, leaking, notes, ...told } = await writeReports({
      reporters: reportersOf(formats),
      outDir: flags.out,
      summary,
      secrets,
      options: {
        strict,
        catalogue: catalogueOf(loadContract()),
        asked,
        ...(trend ? { trend } : {}),
        outcome,
        curl,
        limits: summary.limits,
        junitDetail: flags.junitDetail,
      },
    });
    const { summaryText, summaryJson } = await import('./summary.js');
    if (flags.json) io.out(summaryJson({ ...told, written }));
    else if (refusal && !summary.interrupted) io.err(lines([secrets.redact(refusal.message)]));
    else io.out(summaryText(io, { ...told, written, out: flags.out, verbose: flags.verbose === true }));
    (await import('./github.js')).tellGitHub(io, told.summary, told.options);
    io.err(lines(leftLines(summary, flags, where).map((line) => secrets.redact(line))));
    for (const fault of summary.faults) io.err(lines(`Internal error: ${secrets.redact(fault)}`.split('\n')));
    const { lost: unrecorded } = (await recording?.finish(endOf(summary))) ?? {};
    recording = undefined;
    const isWritten = written.some((file) => path.basename(file) === FORMATS.json.file);
    const unkept =
      flags.history !== undefined && isWritten
        ? await keepReport(flags.history, flags.out, summary)
        : undefined;
    const all = { ...told, written, recording: recordTo ?? '' };
    const unbundled =
      flags.bundle === undefined
        ? undefined
        : await (await import('./bundle.js')).writeBundle(flags.bundle, all, flags, secrets);
    if (flags.record === undefined && recordTo !== undefined) await rm(recordTo, { force: true });
    const again = bundle && (await import('./bundle.js')).reproduction(bundle, told);
    if (again) io.err(lines([...again.sentences]));
    const missing = [
      ...[...lost, ...leaking].map(({ reason }) => reason),
      ...[unrecorded, unbundled, unkept].filter((why) => why !== undefined),
    ];
    io.err(lines([...notes, ...missing]));
    // A verdict other than success says more than that a report is missing.
    if (missing.length > 0) return outcome.exit || EXIT.internal;
    return again?.same === false ? outcome.exit || EXIT.findings : outcome.exit;
  } finally {
    release();
    await recording?.finish();
  }
}

/** Where a run is recorded for a bundle only. */
async function draftBeside(bundle: string | undefined): Promise<string | undefined> {
  if (bundle === undefined) return undefined;
  const { draftOf } = await import('../report/draft.js');
  return draftOf(path.dirname(bundle), `${path.basename(bundle)}.har`);
}

/** The file that a run is recorded in, begun before the first request. */
async function recordingOf(
  record: string | undefined,
  secrets: Secrets,
  run: RecordedRun,
): Promise<Recording | undefined> {
  if (record === undefined) return undefined;
  const { Recording } = await import('../report/record.js');
  return new Recording(record, secrets, suite(), run);
}

/** Loaded when there is something to report: a run begins with a request. */
function reporting() {
  return Promise.all([
    import('../contract/load.js'),
    import('../report/write.js'),
    import('../report/registry.js'),
  ]);
}

/** What may be left at the target, and how to take it away. */
function leftLines(
  { left, openSessions }: RunSummary,
  { out, username, ca }: RunFlags,
  where: Where,
): string[] {
  const sweep = [
    `em-conformance sweep --target ${where.target}`,
    ...(username === undefined ? [] : [`--username '${username}'`]),
    ...(ca === undefined ? [] : [`--ca ${ca}`]),
    `--ledger ${out}/${LEDGER}`,
  ].join(' ');
  return [
    ...left.map(
      ({ name, url, reason }) => `May be left: ${name || 'something without a name'} at ${url}: ${reason}`,
    ),
    ...(left.length > 0 ? [`To take it away: ${sweep}`] : []),
    ...openSessions,
  ];
}
