import { readFile, writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import type { Severity } from '../compare/changes.js';
import { ReportFileError } from '../compare/errors.js';
import { COMPARE_FORMATS, type CompareFormat } from '../compare/formats/names.js';
import type { ReportFile } from '../report/report-file.js';
import { EXIT, UsageError } from './exit.js';
import type { Terminal } from './terminal.js';
import { lines, own, text } from './text.js';

interface CompareFlags {
  readonly failOn: 'breaking' | 'risky' | 'any';
  readonly format: CompareFormat;
  readonly output?: string;
  readonly severities?: string;
}

/** Severities that fail, by `--fail-on`. */
const FAILING: Readonly<Record<CompareFlags['failOn'], readonly Severity[]>> = {
  breaking: ['breaking'],
  risky: ['breaking', 'risky'],
  any: ['breaking', 'risky', 'additive', 'fixed'],
};

/** `compare`: what has changed from one run to another. */
export function compareCommand(io: Terminal, done: (exit: number) => void): Command {
  return new Command('compare')
    .description('compare two reports: what an upgrade changed, by how much it matters to clients')
    .argument('<before>', 'report.json of the run before')
    .argument('<after>', 'report.json of the run after')
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
has instances of is not compared.`,
    )
    .action(async (before: string, after: string, flags: CompareFlags) =>
      done(await execute(before, after, flags, io)),
    );
}

async function execute(before: string, after: string, flags: CompareFlags, io: Terminal): Promise<number> {
  const [{ compare }, { FORMATS }, { readReport }, { readSeverities }] = await Promise.all([
    import('../compare/compare.js'),
    import('../compare/formats/formats.js'),
    import('../compare/read-report.js'),
    import('../compare/severities.js'),
  ]);
  const overrides =
    flags.severities === undefined ? {} : readSeverities(await textOf(flags.severities), flags.severities);
  const reports: ReportFile[] = [];
  for (const file of [before, after]) {
    try {
      reports.push(readReport(await textOf(file), file));
    } catch (error) {
      if (!(error instanceof ReportFileError)) throw error;
      io.err(lines([`Not comparable: ${error.message}`]));
      return EXIT.inconclusive;
    }
  }
  const [was, is] = reports as [ReportFile, ReportFile];
  const compared = compare(was, is, overrides);
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

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

function nameOf({ target, startedAt }: ReportFile): string {
  return `${target.url} (${startedAt.slice(0, 10)})`;
}
