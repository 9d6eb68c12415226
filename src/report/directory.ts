import { mkdir, open, rm, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { shown } from '../representation/shown.js';
import { codeOf, problemOf } from './file-problem.js';
import type { Format } from './formats.js';

/** Reports cannot be written to the directory that was asked for: a mistake of usage. */
export class ReportDirectoryError extends Error {
  override readonly name = 'ReportDirectoryError';
  readonly code = 'EM_REPORT_DIRECTORY';
}

/**
 * Proves that reports can be written: makes the directory, writes a file there and removes it, and looks whether a
 * folder stands where a report is to be. What it made it takes away again if the proof fails.
 *
 * @throws ReportDirectoryError with a sentence that says what is in the way
 */
export async function tryDirectory(outDir: string, formats: readonly Format[]): Promise<void> {
  const made = await makeDirectory(outDir);
  try {
    await writeProbe(outDir);
    for (const { file } of formats) await refuseFolder(path.join(outDir, file));
  } catch (error) {
    for (const directory of made.reverse()) await rmdir(directory).catch(() => undefined);
    throw error;
  }
}

/**
 * Makes a directory and those above it, one by one: below /proc, making them all at once never ends.
 *
 * @returns the directories that were not there before, outermost first
 * @throws ReportDirectoryError
 */
export async function makeDirectory(outDir: string): Promise<string[]> {
  const made: string[] = [];
  try {
    for (const directory of await missing(path.resolve(outDir))) {
      if (await makeOne(directory)) made.push(directory);
    }
    if ((await stat(outDir)).isDirectory()) return made;
  } catch (error) {
    for (const directory of made.reverse()) await rmdir(directory).catch(() => undefined);
    throw new ReportDirectoryError(`No reports can be written to ${shown(outDir)}: ${problemOf(error)}`);
  }
  throw new ReportDirectoryError(`No reports can be written to ${shown(outDir)}: it is no folder.`);
}

/** @returns false where it is there already: another run may have been faster */
async function makeOne(directory: string): Promise<boolean> {
  try {
    await mkdir(directory);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return false;
  }
}

/** The directory and those above it that do not exist, outermost first. */
async function missing(directory: string): Promise<string[]> {
  const all: string[] = [];
  for (let at = directory; !(await exists(at)); at = path.dirname(at)) {
    all.unshift(at);
    if (at === path.dirname(at)) break;
  }
  return all;
}

async function exists(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

async function writeProbe(outDir: string): Promise<void> {
  const probe = path.join(outDir, `.probe.${process.pid}.tmp`);
  try {
    await rm(probe, { force: true });
    const file = await open(probe, 'wx');
    try {
      await file.writeFile('em-conformance\n');
      await file.datasync();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new ReportDirectoryError(`No file can be written to ${shown(outDir)}: ${problemOf(error)}`);
  } finally {
    await rm(probe, { force: true }).catch(() => undefined);
  }
}

async function refuseFolder(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory())
    throw new ReportDirectoryError(`${shown(file)} cannot be written: there is a folder of this name.`);
}
