import type { ReportFile } from '../report/report-file.js';
import { MergeError } from './errors.js';

/** A report and the file that it was read from. */
export interface NamedReport {
  readonly file: string;
  readonly report: ReportFile;
}

/** What must be the same of a report: its name in messages, and its value. */
export type Trait = readonly [what: string, of: (report: ReportFile) => unknown];

/** What two reports must have in common to stand in one table. */
export const OF_ONE_SUITE: readonly Trait[] = [
  ['versions of the suite', ({ suite }) => suite.version],
  ['editions of the contract', ({ contract }) => `${contract.edition} ${contract.apiVersion}`],
  ['depths (--depth)', ({ depth }) => depth],
  ['ways to count warnings (--strict)', ({ run }) => run?.strict ?? false],
  ['permissions (--allow-writes)', ({ run }) => run?.writes ?? false],
  ['permissions (--allow-actions)', ({ run }) => run?.actions ?? false],
];

/** What must be asked for, too. */
export const OF_ONE_SELECTION: readonly Trait[] = [
  ['selections (--include)', ({ run }) => run?.include ?? []],
  ['selections (--exclude)', ({ run }) => run?.exclude ?? []],
  ['checks (--check)', ({ run }) => run?.checks ?? []],
];

/** What is the same of all shards of a target. */
export const OF_ONE_TARGET: readonly Trait[] = [
  ['accounts', ({ run }) => run?.account],
  ['second accounts', ({ run }) => run?.restoreOperator],
  ['API versions (--api-version)', ({ run }) => run?.apiVersion],
];

/** @throws MergeError where reports differ in one of these */
export function mustBeEqual(reports: readonly NamedReport[], traits: readonly Trait[]): void {
  const [first, ...others] = reports;
  if (first === undefined) return;
  for (const [what, of] of traits)
    for (const { file, report } of others)
      if (JSON.stringify(of(report)) !== JSON.stringify(of(first.report)))
        throw new MergeError(
          `${first.file} and ${file} have other ${what}: ${said(of(first.report))} and ${said(of(report))}.`,
        );
}

function said(value: unknown): string {
  return String(value ?? '') || 'none';
}
