import { readFile } from 'node:fs/promises';
import type { ReportFile } from '../report/report-file.js';
import { UsageError } from './exit.js';

/**
 * Text of a file that the user names.
 *
 * @throws UsageError where it cannot be read
 */
export async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

/**
 * A report.json that the user names.
 *
 * @throws UsageError where it cannot be read
 * @throws ReportFileError where it is none that this version reads
 */
export async function reportIn(file: string): Promise<ReportFile> {
  const text = await textOf(file);
  const { readReport } = await import('../compare/read-report.js');
  return readReport(text, file);
}
