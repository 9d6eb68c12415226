import { readdirSync, readFileSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Bundle, pack, sha256, unpack } from '../bundle/bundle.js';
import { BundleChangedError, BundleError } from '../bundle/errors.js';
import { BUNDLED, type Hashed } from '../bundle/manifest.js';
import { readReport } from '../compare/read-report.js';
import type { Secrets } from '../http/redaction.js';
import { draftOf } from '../report/draft.js';
import { json } from '../report/json.js';
import { verdictOfRun } from '../report/outcome.js';
import type { ReportFile } from '../report/report-file.js';
import type { RedactedSummary, ReportOptions } from '../report/reporter.js';
import { UsageError } from './exit.js';
import type { RunFlags } from './run-flags.js';

/** What a run has told, and where it stands. */
export interface Told {
  readonly summary: RedactedSummary;
  readonly options: ReportOptions;
  /** Paths of the reports. */
  readonly written: readonly string[];
  /** Path of the recording. */
  readonly recording: string;
}

/**
 * Packs what a run has written, what it was recorded as, and what was known before into one file, which gets its name when it is
 * whole.
 *
 * @returns why it was not written: a sentence
 */
export async function writeBundle(
  file: string,
  { summary, options, written, recording }: Told,
  { deviations, baseline }: RunFlags,
  secrets: Secrets,
): Promise<string | undefined> {
  const draft = draftOf(path.dirname(file), path.basename(file));
  try {
    const files = new Map<string, Uint8Array>();
    for (const report of written) files.set(path.basename(report), await readFile(report));
    files.set(BUNDLED.recording, await readFile(recording));
    for (const [name, known] of [
      [BUNDLED.deviations, deviations],
      [BUNDLED.baseline, baseline],
    ] as const) {
      if (known === undefined) continue;
      const bytes = await readFile(known);
      if (secrets.findLeaks(bytes.toString('utf8')).length > 0)
        return `${file} was not written: a secret stands in ${known}.`;
      files.set(name, bytes);
    }
    const { target, suite, contract, startedAt } = summary;
    const zip = pack(files, {
      suite: { ...suite, sha256: hashOf(new URL('../', import.meta.url)) },
      contract: contractHash(contract),
      target: { url: target.url, versions: [...target.versions], account: options.asked?.account ?? '' },
      startedAt,
      outcome: { exit: options.outcome?.exit ?? 0, verdict: verdictOfRun(summary, options) ?? '' },
    });
    await writeFile(draft, zip, { flag: 'wx' });
    await rename(draft, file);
    return undefined;
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    return `${file} was not written: ${(error as Error).message}`;
  }
}

function contractHash({ edition }: RedactedSummary['contract']): Hashed {
  const folder = new URL('../../contracts/', import.meta.url);
  return { name: 'contract', version: edition, sha256: hashOf(folder) };
}

/** SHA-256 of all files in a folder, by their names. */
function hashOf(folder: URL): string {
  const root = fileURLToPath(folder);
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
  return sha256(names.map((name) => `${sha256(readFileSync(path.join(root, name)))}  ${name}\n`).join(''));
}

/**
 * A bundle that nobody has changed.
 *
 * @throws UsageError where it is no bundle, BundleChangedError where it is another one than that which was made
 */
export async function readBundle(file: string): Promise<Bundle> {
  try {
    return unpack(await readFile(file), file);
  } catch (error) {
    if (error instanceof BundleChangedError) throw error;
    if (error instanceof BundleError) throw new UsageError(error.message);
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

/** What a bundle says against what it is judged to now: a sentence, and whether the verdicts are the same. */
export function reproduction(
  { manifest, files, sealed }: Bundle,
  { summary, options }: Pick<Told, 'summary' | 'options'>,
): { readonly same: boolean; readonly sentences: readonly string[] } {
  const report = files.get(BUNDLED.report);
  if (report === undefined)
    return {
      same: false,
      sentences: ['The bundle has no report.json: nothing says what its verdicts were.'],
    };
  const then = readReport(Buffer.from(report).toString('utf8'), BUNDLED.report);
  const now = JSON.parse([...json.render(summary, options)].join('')) as ReportFile;
  const [was, is] = [rowsOf(then), rowsOf(now)];
  // Where less was chosen than then, only that can be compared.
  const isNarrower = selectionOf(then) !== selectionOf(now);
  const rows = isNarrower ? [...is.keys()].filter((row) => was.has(row)) : [...was.keys(), ...is.keys()];
  const others = [...new Set(rows)].filter((row) => was.get(row) !== is.get(row));
  const { suite, outcome, startedAt, target } = manifest;
  const isAsReported =
    outcome.exit === then.outcome?.exit && startedAt === then.startedAt && target.url === then.target.url;
  const isSame = others.length === 0 && (isNarrower || then.outcome?.exit === now.outcome?.exit);
  const same = isSame && isAsReported;
  return {
    same,
    sentences: [
      sealed
        ? 'The bundle is as it was made.'
        : 'The files of the bundle are as they were made; another program has packed them again.',
      ...(isAsReported ? [] : ['Its manifest says something else than its report.json.']),
      isSame
        ? isNarrower
          ? 'The verdicts of what was chosen are those of the bundle.'
          : 'All verdicts are those of the bundle.'
        : `The verdicts are not those of the bundle: ${others.length} rows differ, ${others[0] ?? 'and the exit code'} first.`,
      ...(suite.version === summary.suite.version
        ? []
        : [`It was made by ${suite.name} ${suite.version}; this is ${summary.suite.version}.`]),
    ],
  };
}

function selectionOf({ run }: ReportFile): string {
  const { include = [], exclude = [], checks = [] } = run ?? {};
  return JSON.stringify([include, exclude, checks]);
}

function rowsOf({ cases = [] }: Partial<ReportFile>): Map<string, string> {
  return new Map(
    cases.flatMap(({ operation, variant, also = [], check, verdict, findings }) =>
      [variant, ...also].map(
        (one) =>
          [
            `${operation} ${one} ${check}`,
            `${verdict} ${findings.map(({ fingerprint }) => fingerprint).join(' ')}`,
          ] as const,
      ),
    ),
  );
}
