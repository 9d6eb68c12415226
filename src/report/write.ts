import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { RunSummary } from '../engine/events.js';
import type { Leak, Secrets } from '../http/redaction.js';
import { ownWords, redactSummary } from './redact-summary.js';
import { REPORTERS } from './registry.js';
import type { Reporter, ReportOptions } from './reporter.js';

/** A secret stood in a report; the report was deleted. */
export class SecretLeakError extends Error {
  override readonly name = 'SecretLeakError';

  constructor(
    readonly file: string,
    readonly leaks: readonly Leak[],
  ) {
    const found = leaks.map(({ label, form }) => `${label} (${form})`).join(', ');
    super(`${file} contained secrets and was deleted: ${found}.`);
  }
}

export interface WriteReports {
  readonly reporters: readonly Reporter[];
  /** Created where it does not exist. */
  readonly outDir: string;
  readonly summary: RunSummary;
  readonly secrets: Secrets;
  readonly options?: ReportOptions;
}

/**
 * Writes every report and returns the paths. The summary is redacted before a reporter sees it, and what was written
 * is read back and searched before it gets its name: a report with a secret in it is never found in the directory,
 * not even one that an earlier run left under the same name.
 *
 * @throws SecretLeakError after the other reports are written.
 */
export async function writeReports(job: WriteReports): Promise<string[]> {
  const { reporters, outDir, summary, secrets, options = {} } = job;
  // A report must not depend on every part of the run having told what it saw.
  for (const exchange of summary.exchanges) secrets.learn(exchange);
  const safe = redactSummary(summary, secrets);
  await mkdir(outDir, { recursive: true });
  const written: string[] = [];
  let leak: SecretLeakError | undefined;
  for (const reporter of reporters) {
    const file = path.join(outDir, reporter.file);
    const draft = path.join(outDir, `.${reporter.file}.${process.pid}.tmp`);
    try {
      await writeFile(draft, reporter.render(safe, options));
      const leaks = leaksIn(await readFile(draft, 'utf8'), job);
      if (leaks.length === 0) {
        await rename(draft, file);
        written.push(file);
      } else {
        await rm(file, { force: true });
        leak ??= new SecretLeakError(file, leaks);
      }
    } finally {
      await rm(draft, { force: true });
    }
  }
  if (leak) throw leak;
  return written;
}

/**
 * Secrets in a written report. A password that is a word of the formats themselves (`pass`, `name`) stands in every
 * report and tells nothing there; it is known by standing in the formats filled with nothing from the wire. Those
 * are the formats of the registry, not of the reporter in question, which may be the very one that leaks.
 */
function leaksIn(report: string, { summary, secrets, options = {} }: WriteReports): Leak[] {
  const leaks = secrets.findLeaks(report);
  if (leaks.length === 0) return [];
  const words = ownWords(summary);
  const own = REPORTERS.flatMap((reporter) => secrets.findLeaks(reporter.render(words, options)));
  return leaks.filter((leak) => !own.some(({ label, form }) => label === leak.label && form === leak.form));
}
