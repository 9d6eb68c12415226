import type { Command } from 'commander';
import type { Depth } from '../engine/depth.js';
import type { RunOptions } from '../engine/run.js';
import type { JunitDetail } from '../report/junit-details.js';
import { matcher } from '../representation/glob.js';
import { type AccessFlags, checkUrl } from './access.js';
import type { RestoreOperatorFlags } from './credentials.js';
import type { EstateFlags } from './estate.js';
import { UsageError } from './exit.js';
import type { LikenessFlags } from './mock-options.js';
import type { OpinionFlags } from './opinion.js';
import { keyOf } from './option-values.js';
import type { MinObserved } from './outcome.js';
import { meant } from './similar.js';

/** What the command line of `run` says. */
export interface RunFlags
  extends EstateFlags,
    LikenessFlags,
    RestoreOperatorFlags,
    AccessFlags,
    OpinionFlags {
  /** True: the built-in mock, whatever EM_URL says. */
  readonly mock?: boolean;
  /** Its name in the configuration. */
  readonly targetName?: string;
  readonly apiVersion: string;
  /** Minutes; true where none are given. */
  readonly checkExpiry?: number | true;
  readonly include: string[];
  readonly exclude: string[];
  readonly check: string[];
  readonly depth: Depth;
  /** Absent: what the depth has. */
  readonly sample?: number;
  readonly concurrency: number;
  readonly rate?: number;
  readonly timeout: number;
  readonly retries: number;
  readonly maxBody: number;
  readonly maxWait: number;
  readonly strict?: boolean;
  readonly deviations?: string;
  readonly writeDeviations?: string;
  readonly baseline?: string;
  readonly minObserved: MinObserved;
  readonly reporters: string;
  readonly out: string;
  readonly fault: string[];
  readonly allowWrites?: boolean;
  readonly allowActions?: boolean;
  readonly maxWrites: number;
  readonly dryRun?: boolean;
  readonly verbose?: boolean;
  readonly quiet?: boolean;
  /** True: the outcome as one JSON document instead of the summary. */
  readonly json?: boolean;
  /** Folder with reports of earlier runs. */
  readonly history?: string;
  readonly junitDetail: JunitDetail;
  /** File for all exchanges. */
  readonly record?: string;
  /** File for all that a run has written, packed. */
  readonly bundle?: string;
}

/** Options that say how a target is reached and what may be done to it: without one they would be passed over. */
const OF_A_TARGET = [
  'username',
  'passwordEnv',
  'passwordFile',
  'passwordStdin',
  'restoreOperatorUsername',
  'restoreOperatorPasswordEnv',
  'ca',
  'insecure',
  'proxy',
  'clientCert',
  'clientKey',
  'allowWrites',
  'allowActions',
  'maxWrites',
] as const;

/** Options that shape the built-in mock. */
export const OF_THE_MOCK = [
  'fault',
  'profile',
  'sql',
  'estate',
  'estateFile',
  'seed',
  'activity',
  'now',
  'without',
  'slips',
] as const;

/**
 * URL of the target; undefined for the built-in mock.
 *
 * @throws UsageError where it is no URL, or where options are given that it cannot obey
 */
export function targetOf(flags: RunFlags, command: Command): string | undefined {
  const url = flags.target;
  const given = (names: readonly string[]): string | undefined =>
    names.find((name) => command.getOptionValueSource(name) === 'cli');
  const [idle, why] =
    url === undefined
      ? [given(OF_A_TARGET), 'needs a target: give --target URL or EM_URL']
      : [given(OF_THE_MOCK), 'shapes the built-in mock; it cannot be used with --target or EM_URL'];
  if (idle !== undefined) throw new UsageError(`--${keyOf(idle)} ${why}.`);
  if (url !== undefined) checkUrl(url);
  return url;
}

/** Minutes without a request that end a session (documentation: http_authentication). */
export const DOCUMENTED_IDLE_MINUTES = 15;

/** The built-in mock need not take as long. */
export const MOCK_IDLE_MINUTES = 0.05;

/** Minutes that an idle session lives, where its end is waited for. */
export function idleOf({ checkExpiry }: RunFlags, usual: number): number | undefined {
  return checkExpiry === true ? usual : checkExpiry;
}

/** Milliseconds after which nobody can say that the time is not over. */
export function waitFor(idleMinutes: number): number {
  return idleMinutes * 60_000 * 1.05;
}

/** What is said of how a target is asked. */
export function runOptionsOf(flags: RunFlags) {
  return {
    apiVersion: flags.apiVersion,
    depth: flags.depth,
    ...(flags.sample === undefined ? {} : { sample: flags.sample }),
    concurrency: flags.concurrency,
    timeoutMs: flags.timeout,
    retries: flags.retries,
    maxBodyBytes: flags.maxBody,
    maxWaitMs: flags.maxWait * 1000,
    ...(flags.rate === undefined ? {} : { rate: flags.rate }),
  } satisfies Partial<RunOptions>;
}

/** Which operations and checks the user asked for; a pattern that matches nothing is a mistake, not an empty run. */
export async function selectionOf(flags: RunFlags): Promise<Pick<RunOptions, 'operations' | 'checks'>> {
  return { ...(await operationsOf(flags)), ...(await checksOf(flags)) };
}

/** Nothing is loaded where all are wanted: a run against a target begins with a request. */
async function operationsOf({ include, exclude }: RunFlags): Promise<Pick<RunOptions, 'operations'>> {
  if (include.length + exclude.length === 0) return {};
  const { loadContract } = await import('../contract/load.js');
  const names = loadContract().operations.flatMap((o) => [o.id, o.area]);
  known([...include, ...exclude], names, 'operation or area');
  const included = matcher(include.length > 0 ? include : ['*']);
  const excluded = matcher(exclude);
  return {
    operations: ({ id, area }) => (included(id) || included(area)) && !excluded(id) && !excluded(area),
  };
}

async function checksOf({ check }: RunFlags): Promise<Pick<RunOptions, 'checks'>> {
  if (check.length === 0) return {};
  const { CHECKS } = await import('../checks/registry.js');
  known(
    check,
    CHECKS.map((c) => c.id),
    'check',
  );
  const chosen = matcher(check);
  return { checks: ({ id }) => chosen(id) };
}

function known(patterns: readonly string[], among: readonly string[], what: string): void {
  for (const pattern of patterns) {
    if (!among.some(matcher([pattern])))
      throw new UsageError(
        `No ${what} matches ${pattern}. ${meant(pattern, among, what === 'check' ? 'checks' : 'operations')}`,
      );
  }
}
