import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import type { Severity } from '../compare/changes.js';
import { ReportFileError } from '../compare/errors.js';
import { COMPARE_FORMATS, type CompareFormat } from '../compare/formats/names.js';
import type { ReportFile } from '../report/report-file.js';
import { type Side, sideOf } from './compare-side.js';
import { configOptions } from './config.js';
import { EXIT, UsageError } from './exit.js';
import { textOf } from './files.js';
import { selectionOptions } from './run-options.js';
import type { Terminal } from './terminal.js';
import { lines, own, text } from './text.js';

interface CompareFlags {
  readonly failOn: 'breaking' | 'risky' | 'any';
  readonly format: CompareFormat;
  readonly output?: string;
  readonly severities?: string;
  readonly config?: string | false;
}

/** Severities that fail, by `--fail-on`. */
const FAILING: Readonly<Record<CompareFlags['failOn'], readonly Severity[]>> = {
  breaking: ['breaking'],
  risky: ['breaking', 'risky'],
  any: ['breaking', 'risky', 'additive', 'fixed'],
};

/** `compare`: what has changed from one run to another. */
export function compareCommand(io: Terminal, done: (exit: number) => void): Command {
  const command = new Command('compare')
    .description('compare two runs: what an upgrade changed, by how much it matters to clients')
    .argument(
      '<before>',
      'report.json or recording (.har) of the run before, or a target of the configuration',
    )
    .argument('<after>', 'the same of the run after')
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 where a change is that bad')
        .choices(Object.keys(FAILING))
        .default('breaking'),
    )
    .addOption(new Option('--format <format>', 'how it is written').choices(COMPARE_FORMATS).default('text'))
    .option('--output <file>', 'write it to a file, not to standard output')
    .option(
      '--severities <file>',
      'YAML file with severities of your own: a line such as "member-gone: risky"',
    )
    .addHelpText(
      'after',
      `
Both runs must be conclusive and have asked for the same: other selections,
accounts or depths end with 4, never with "No changes." What only one target
has instances of is not compared. Recordings are judged, targets of the
configuration are checked, one after the other; --include, --exclude, --check
and --depth are for these: give recordings the depth of the run that made them.`,
    )
    .action(async (before: string, after: string, flags: CompareFlags, command: Command) =>
      done(await execute([before, after], flags, askedBy(command), io)),
    );
  for (const option of [...selectionOptions(), ...configOptions()]) command.addOption(option);
  return command;
}

/** Selection and depth as they were typed; what was not may stand in the configuration. */
function askedBy(command: Command): string[] {
  return selectionOptions().flatMap((option) => {
    const name = option.attributeName();
    const values = command.getOptionValueSource(name) === 'cli' ? [command.getOptionValue(name)].flat() : [];
    return values.flatMap((value) => [`--${option.name()}`, String(value)]);
  });
}

async function execute(
  names: readonly string[],
  flags: CompareFlags,
  asked: readonly string[],
  io: Terminal,
): Promise<number> {
  const [{ compare }, { FORMATS }, { readSeverities }] = await Promise.all([
    import('../compare/compare.js'),
    import('../compare/formats/formats.js'),
    import('../compare/severities.js'),
  ]);
  const overrides =
    flags.severities === undefined ? {} : readSeverities(await textOf(flags.severities), flags.severities);
  const sides: Side[] = [];
  for (const name of names) {
    try {
      sides.push(await sideOf(name, asked, flags.config, io));
    } catch (error) {
      if (!(error instanceof ReportFileError)) throw error;
      io.err(lines([`Not comparable: ${error.message}`]));
      return EXIT.inconclusive;
    }
  }
  const [was, is] = sides.map(({ report }) => report) as [ReportFile, ReportFile];
  const compared = compare(
    was,
    sides.every(({ kind }) => kind === 'report') ? is : asIfOf(was, is),
    overrides,
  );
  if ('incomparable' in compared) {
    io.err(lines(compared.incomparable.map((why) => `Not comparable: ${why}`)));
    return EXIT.inconclusive;
  }
  const { changes } = compared;
  const fails = ({ severity }: { readonly severity: Severity }): boolean =>
    FAILING[flags.failOn].includes(severity);
  const written = FORMATS[flags.format]({ changes, before: nameOf(was), after: nameOf(is), fails });
  if (flags.output === undefined) io.out(own(written));
  else {
    await writeFile(flags.output, written).catch((error: Error) => {
      throw new UsageError(`${flags.output} cannot be written: ${error.message}`);
    });
    io.err(text`  ${flags.output}\n`);
  }
  return changes.some(fails) ? EXIT.findings : EXIT.conforms;
}

/** The report as if of the account of the other: a recording has none, and who names two targets knows their accounts. */
function asIfOf({ run: was }: ReportFile, report: ReportFile): ReportFile {
  const { run } = report;
  return run && was ? { ...report, run: { ...run, account: was.account } } : report;
}

function nameOf({ target, startedAt }: ReportFile): string {
  return `${target.url} (${startedAt.slice(0, 10)})`;
}
