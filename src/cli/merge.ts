import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Command, Option } from 'commander';
import { Secrets } from '../http/redaction.js';
import type { NamedReport } from '../merge/equal.js';
import { nameOf } from '../merge/overview.js';
import type { Merged } from '../merge/shards.js';
import { tryDirectory } from '../report/directory.js';
import { FORMAT_IDS, FORMATS, type Format, selectFormats } from '../report/formats.js';
import type { ReportFile } from '../report/report-file.js';
import { EXIT, UsageError } from './exit.js';
import { reportIn } from './files.js';
import type { Terminal } from './terminal.js';
import { lines, own, text } from './text.js';

interface MergeFlags {
  readonly reporters: string;
  readonly out: string;
  readonly json?: boolean;
  readonly verbose?: boolean;
}

/** `merge`: one report from shards of a target, or an overview of several targets. */
export function mergeCommand(io: Terminal, done: (exit: number) => void): Command {
  return new Command('merge')
    .description('put reports together: shards of a target become one report, several targets an overview')
    .argument('<reports...>', 'report.json of each run')
    .addOption(
      new Option('--reporters <list>', `reports to write: ${FORMAT_IDS.join(', ')}`).default(
        FORMAT_IDS.join(','),
      ),
    )
    .option('--out <dir>', 'directory for the reports', 'reports')
    .option('--json', 'print the outcome as one JSON document')
    .option('--verbose', 'every problem, with a line to repeat it')
    .addHelpText(
      'after',
      `
Shards are runs at one target that chose other operations (--include) or
checks (--check) and are alike in everything else. A check that compares
operations of several shards has seen less than in a whole run. Runs that are
inconclusive stay so; exit codes are those of run.`,
    )
    .action(async (files: string[], flags: MergeFlags) => done(await execute(files, flags, io)));
}

async function execute(files: readonly string[], flags: MergeFlags, io: Terminal): Promise<number> {
  const formats = selectFormats(flags.reporters.split(','));
  const twice = files.find((file, i) => files.indexOf(file) !== i);
  if (twice !== undefined) throw new UsageError(`${twice} is named twice.`);
  const targets = new Map<string, NamedReport[]>();
  for (const file of files) {
    const report = await reportIn(file);
    const key = keyOf(report);
    targets.set(key, [...(targets.get(key) ?? []), { file, report }]);
  }
  const groups = [...targets.values()];
  const [only] = groups;
  const places =
    groups.length === 1
      ? filesIn(flags.out, formats)
      : groups.flatMap((group, i) => filesIn(folderOf(group, i, flags), [FORMATS.json]));
  for (const input of files)
    if (places.includes(path.resolve(input)))
      throw new UsageError(`${input} would be written over: give another folder as --out.`);
  await tryDirectory(flags.out, formats);
  if (only && groups.length === 1) return await mergeInto(flags.out, only, formats, flags, io);
  return await survey(groups, formats, flags, io);
}

/** Built-in mocks of one version are one target: each run has started its own. */
function keyOf({ target }: ReportFile): string {
  return target.embedded ? `mock ${target.versions.join(' ')}` : target.url;
}

const filesIn = (folder: string, formats: readonly Format[]): string[] =>
  formats.map(({ file }) => path.resolve(folder, file));

/** Where the shards of one of several targets are put together; two targets may have one name. */
function folderOf([first]: readonly NamedReport[], i: number, { out }: MergeFlags): string {
  const name = first ? nameOf(first.report) : '';
  return path.join(out, `${i + 1}-${name.replaceAll(/[^\w.-]+/g, '_')}`);
}

/** Writes the reports of a target whose shards these are; the result is the exit code. */
async function mergeInto(
  outDir: string,
  reports: readonly NamedReport[],
  formats: readonly Format[],
  flags: MergeFlags,
  io: Terminal,
): Promise<number> {
  const [{ mergeShards }, { loadContract }, { writeReports }, { reportersOf }, { catalogueOf }] =
    await Promise.all([
      import('../merge/shards.js'),
      import('../contract/load.js'),
      import('../report/write.js'),
      import('../report/registry.js'),
      import('../library/catalogue.js'),
    ]);
  const merged = mergeShards(reports);
  const contract = loadContract();
  if (merged.summary.contract.edition !== contract.version.edition)
    throw new UsageError(
      `The reports were judged by edition ${merged.summary.contract.edition} of the contract, this version has ${contract.version.edition}.`,
    );
  const { written, lost, leaking, ...told } = await writeReports({
    reporters: reportersOf(formats.filter(({ id }) => id !== FORMATS.har.id)),
    outDir,
    summary: merged.summary,
    // What a report holds is redacted already.
    secrets: new Secrets(),
    options: { ...merged.options, catalogue: catalogueOf(contract) },
  });
  const evidence = formats.some(({ id }) => id === FORMATS.har.id)
    ? [await mergeEvidence(outDir, merged, io)]
    : [];
  const { summaryText, summaryJson } = await import('./summary.js');
  const job = { ...told, written: [...written, ...evidence.flatMap((file) => file ?? [])] };
  io.out(
    flags.json ? summaryJson(job) : summaryText(io, { ...job, out: outDir, verbose: flags.verbose === true }),
  );
  (await import('./github.js')).tellGitHub(io, told.summary, told.options);
  const missing = [...lost, ...leaking].map(({ reason }) => reason);
  io.err(lines(missing));
  const exit = merged.options.outcome?.exit ?? EXIT.inconclusive;
  return missing.length > 0 ? exit || EXIT.internal : exit;
}

interface Evidence {
  readonly log: { readonly entries: readonly { readonly _exchangeId?: number }[] };
}

/**
 * Puts the evidence beside the reports together, numbered as the findings are.
 *
 * @returns its file; undefined where there is none
 */
async function mergeEvidence(outDir: string, { offsets }: Merged, io: Terminal): Promise<string | undefined> {
  const logs: Evidence['log'][] = [];
  for (const [file, offset] of offsets) {
    const har = path.join(path.dirname(file), FORMATS.har.file);
    try {
      const { log } = JSON.parse(await readFile(har, 'utf8')) as Evidence;
      logs.push({
        ...log,
        entries: log.entries.map((entry) => ({ ...entry, _exchangeId: (entry._exchangeId ?? 0) + offset })),
      });
    } catch {
      io.err(text`${har} cannot be read: the exchanges that findings of ${file} name are in no evidence.\n`);
    }
  }
  const [first] = logs;
  if (first === undefined) return undefined;
  const target = path.join(outDir, FORMATS.har.file);
  await writeFile(
    target,
    JSON.stringify({ log: { ...first, entries: logs.flatMap(({ entries }) => entries) } }, null, 1),
  );
  return target;
}

/** Several targets: those with shards are put together first, each in a folder of its own. */
async function survey(
  groups: readonly (readonly NamedReport[])[],
  formats: readonly Format[],
  flags: MergeFlags,
  io: Terminal,
): Promise<number> {
  const [{ overviewOf }, { OVERVIEW_FILES, verdictOf }] = await Promise.all([
    import('../merge/overview.js'),
    import('../merge/formats.js'),
  ]);
  const wanted = [...new Set([...formats, FORMATS.json])];
  const reports: NamedReport[] = [];
  for (const [i, group] of groups.entries()) {
    const [first] = group;
    if (first === undefined) continue;
    if (group.length === 1) reports.push(first);
    else {
      const folder = folderOf(group, i, flags);
      await mergeInto(folder, group, wanted, flags, { ...io, out: () => undefined });
      const file = path.join(folder, FORMATS.json.file);
      reports.push({ file, report: await reportIn(file) });
    }
  }
  const overview = overviewOf(reports);
  for (const [file, render] of Object.entries(OVERVIEW_FILES))
    await writeFile(path.join(flags.out, file), render(overview));
  if (flags.json) io.out(own(OVERVIEW_FILES['overview.json']?.(overview) ?? ''));
  else
    for (const target of overview.targets) {
      const { name, problems, operations } = target;
      io.out(
        text`${verdictOf(target)}  ${name}: ${problems.fail} fail, ${problems.stale} stale, ${problems.error} not judged, ${problems.warn} warnings; ${operations.observed} of ${operations.chosen} operations observed\n`,
      );
    }
  io.err(text`Reports: ${Object.keys(OVERVIEW_FILES).join(', ')} in ${flags.out}\n`);
  return overview.exit;
}
