import { readFile, stat } from 'node:fs/promises';
import type { ReportFile } from '../report/report-file.js';
import { UsageError } from './exit.js';

/** Bytes of the largest file that people write by hand, and of the largest report. */
const BY_HAND = 4 * 1024 * 1024;
const REPORT = 256 * 1024 * 1024;

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Text of a file that the user names, without the mark that says that it is UTF-8.
 *
 * @param most bytes that it may have
 * @throws UsageError where it cannot be read, is larger, or is no UTF-8
 */
export async function textOf(file: string, most: number = BY_HAND): Promise<string> {
  let bytes: Buffer;
  try {
    const { size } = await stat(file);
    if (size > most) throw new Error(`it has ${size} bytes, and ${most} are read at most`);
    bytes = await readFile(file);
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
  try {
    return UTF8.decode(bytes);
  } catch {
    throw new UsageError(`${file} is no UTF-8: save it in this encoding.`);
  }
}

/**
 * A report.json that the user names.
 *
 * @throws UsageError where it cannot be read
 * @throws ReportFileError where it is none that this version reads
 */
export async function reportIn(file: string): Promise<ReportFile> {
  const text = await textOf(file, REPORT);
  const { readReport } = await import('../compare/read-report.js');
  return readReport(text, file);
}
