import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Command } from 'commander';
import { FORMATS } from '../report/formats.js';
import type { ReportFile } from '../report/report-file.js';
import { CONFIG_FILE, configOf } from './config.js';
import { EXIT, UsageError } from './exit.js';
import { reportIn } from './files.js';
import type { Terminal } from './terminal.js';

/** One side of a comparison. */
export interface Side {
  readonly report: ReportFile;
  /** `report`: as a run has written it; the others were judged for this comparison. */
  readonly kind: 'report' | 'recording' | 'target';
}

/**
 * What the user compares: report.json of a run, a recording, which is judged, or a target of the configuration, which is
 * checked.
 *
 * @param asked options of `run` for what is judged: selection and depth
 * @param config as `--config` names it
 * @throws UsageError where there is neither such a file nor such a target
 * @throws ReportFileError where the file is no report
 */
export async function sideOf(
  name: string,
  asked: readonly string[],
  config: string | false | undefined,
  io: Terminal,
): Promise<Side> {
  if (/\.har$/i.test(name)) {
    const { recheckCommand } = await import('./recheck.js');
    return { kind: 'recording', report: await reportOf(recheckCommand, [name, ...asked], io) };
  }
  if (existsSync(name)) return { kind: 'report', report: await reportIn(name) };
  const known = await configOf(config);
  if (!known?.targets.has(name)) {
    const names = known ? [...known.targets.keys()].join(', ') || 'none' : `none, there is no ${CONFIG_FILE}`;
    throw new UsageError(`There is neither a file nor a target ${name}. Targets: ${names}.`);
  }
  const { runCommand } = await import('./run.js');
  const argv = ['--target', name, '--config', known.file, '--no-dry-run', ...asked];
  return { kind: 'target', report: await reportOf(runCommand, argv, io) };
}

/** The report that a command writes, in a folder that is taken away again. */
async function reportOf(
  make: (io: Terminal, done: (exit: number) => void) => Command,
  argv: readonly string[],
  io: Terminal,
): Promise<ReportFile> {
  const dir = await mkdtemp(path.join(tmpdir(), 'em-conformance-compare-'));
  try {
    let exit: number = EXIT.conforms;
    const command = make({ ...io, out: () => undefined }, (code) => {
      exit = code;
    });
    await command
      .exitOverride()
      .parseAsync([...argv, '--out', dir, '--reporters', FORMATS.json.id], { from: 'user' });
    const file = path.join(dir, FORMATS.json.file);
    if (existsSync(file)) return await reportIn(file);
    throw new Error(`${argv.join(' ')} ended with ${exit} and wrote no report.`);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
