import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { RunSummary } from '../engine/events.js';
import type { Leak, Secrets } from '../http/redaction.js';
import { shown } from '../representation/shown.js';
import { makeDirectory } from './directory.js';
import { draftOf, leaksIn, removeOldDrafts, writeDraft } from './draft.js';
import { problemOf } from './file-problem.js';
import { ownTexts, ownWords } from './own-words.js';
import { ownOptions, redactOptions, redactSummary } from './redact-summary.js';
import { REPORTERS } from './registry.js';
import type { RedactedSummary, Reporter, ReportOptions } from './reporter.js';

/** A report that was not written, and why: a sentence that names it. */
export interface LostReport {
  readonly file: string;
  readonly reason: string;
}

/** A report that a secret stood in: it was thrown away before it got its name. */
export interface LeakingReport extends LostReport {
  readonly leaks: readonly Leak[];
}

/** What became of the reports of a run. */
export interface WrittenReports {
  /** Paths of the reports that are in their place. */
  readonly written: readonly string[];
  readonly lost: readonly LostReport[];
  readonly leaking: readonly LeakingReport[];
  /** What was redacted by place only, in sentences that tell no secret. */
  readonly notes: readonly string[];
  /** What the reports were made of: without secrets. */
  readonly summary: RedactedSummary;
  readonly options: ReportOptions;
}

export interface WriteReports {
  readonly reporters: readonly Reporter[];
  /** Created where it does not exist. */
  readonly outDir: string;
  readonly summary: RunSummary;
  readonly secrets: Secrets;
  readonly options?: ReportOptions;
}

interface Draft {
  readonly file: string;
  readonly draft: string;
}

/**
 * Writes every report that can be written. The summary is redacted before a reporter sees it; all reports are drafts at
 * first, are read back and searched for secrets, and get their names together at the end. A report that cannot be
 * written, or that a secret stands in, never takes the place of an earlier one and keeps no other from being written; no
 * draft stays behind.
 */
export async function writeReports(job: WriteReports): Promise<WrittenReports> {
  const { reporters, outDir, secrets } = job;
  const fileOf = ({ file }: Reporter) => path.join(outDir, file);
  const lost: LostReport[] = [];
  const leaking: LeakingReport[] = [];
  const drafts: Draft[] = [];
  const lose = (file: string, why: string) =>
    lost.push({ file, reason: `${shown(file)} was not written: ${why}` });
  const safe = prepared(job);
  const options = redactOptions(job.options ?? {}, secrets);
  try {
    await makeDirectory(outDir);
    await removeOldDrafts(
      outDir,
      reporters.map(({ file }) => file),
    );
  } catch (error) {
    for (const reporter of reporters) lose(fileOf(reporter), problemOf(error));
    return { written: [], lost, leaking, notes: safe.notes, summary: safe, options };
  }
  try {
    for (const reporter of reporters) {
      const [file, draft] = [fileOf(reporter), draftOf(outDir, reporter.file)];
      drafts.push({ file, draft });
      try {
        await writeDraft(draft, reporter.render(safe, options));
        const leaks = await telling(draft, job);
        if (leaks.length === 0) continue;
        leaking.push({ file, leaks, reason: `${shown(file)} was not written: ${leakSentence(leaks)}` });
      } catch (error) {
        lose(file, secrets.redact(problemOf(error)));
      }
      // At once: its room may be what the next one needs.
      drafts.pop();
      await rm(draft, { force: true }).catch(() => undefined);
    }
    const written = await putInPlace(drafts, lose);
    return { written, lost, leaking, notes: safe.notes, summary: safe, options };
  } finally {
    for (const { draft } of drafts) await rm(draft, { force: true }).catch(() => undefined);
  }
}

/** The summary without secrets, once everything is known that is one, and that is none. */
function prepared({ summary, secrets, options = {} }: WriteReports): RedactedSummary {
  // A report must not depend on every part of the run having told what it saw.
  for (const exchange of summary.exchanges) secrets.learn(exchange);
  secrets.spare([...ownTexts(summary, REPORTERS, ownOptions(options))].join('\n'));
  return redactSummary(summary, secrets, options.curl);
}

async function putInPlace(
  drafts: readonly Draft[],
  lose: (file: string, why: string) => void,
): Promise<string[]> {
  const written: string[] = [];
  for (const { file, draft } of drafts) {
    try {
      await rename(draft, file);
      written.push(file);
    } catch (error) {
      lose(file, problemOf(error));
    }
  }
  return written;
}

/**
 * Secrets in a draft that tell something. One that stands in the formats filled with nothing from the wire (a moment of
 * the run, say) tells nothing there. Those are the formats of the registry, not of the reporter in question, which may
 * be the very one that leaks.
 */
async function telling(draft: string, { summary, secrets, options = {} }: WriteReports): Promise<Leak[]> {
  const leaks = await leaksIn(draft, secrets);
  if (leaks.length === 0) return [];
  const search = secrets.leakSearch();
  const words = ownWords(summary);
  const own = ownOptions(options);
  for (const reporter of REPORTERS) for (const piece of reporter.render(words, own)) search.add(piece);
  const silent = search.end();
  return leaks.filter(
    (leak) => !silent.some(({ label, form }) => label === leak.label && form === leak.form),
  );
}

function leakSentence(leaks: readonly Leak[]): string {
  return `secrets stood in it: ${leaks.map(({ label, form }) => `${label} (${form})`).join(', ')}.`;
}
