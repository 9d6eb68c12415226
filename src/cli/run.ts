import { Command, Option } from 'commander';
import { CHECKS } from '../checks/registry.js';
import { loadContract } from '../contract/load.js';
import { LogonRefusedError, UnreachableError } from '../engine/errors.js';
import type { RunSummary } from '../engine/events.js';
import { type RunOptions, run } from '../engine/run.js';
import { failedRun } from '../engine/summary.js';
import { Secrets } from '../http/redaction.js';
import { startMock } from '../mock/index.js';
import { REPORTERS, selectReporters } from '../report/registry.js';
import { writeReports } from '../report/write.js';
import { credentialsOf, type RestoreOperatorFlags, restoreOperatorOf } from './credentials.js';
import { type EstateFlags, estateFileOption, estateOf, estateOption, seedOption } from './estate.js';
import { EXIT, UsageError } from './exit.js';
import { matcher } from './glob.js';
import { type LikenessFlags, likenessOf, minutes, profileOption, sqlOption } from './mock-options.js';
import { collect, natural, positive } from './option-values.js';
import { type MinObserved, parseMinObserved, verdictOf } from './outcome.js';
import { progress } from './progress.js';
import type { Terminal } from './terminal.js';
import { tlsOf } from './tls.js';
import { MOCK_TASK_DELAY, writesOf } from './writes.js';

interface RunFlags extends EstateFlags, LikenessFlags, RestoreOperatorFlags {
  readonly target?: string;
  readonly username?: string;
  readonly passwordEnv?: string;
  readonly passwordFile?: string;
  readonly passwordStdin?: boolean;
  readonly ca?: string;
  readonly insecure?: boolean;
  readonly apiVersion: string;
  /** Minutes; true where none are given. */
  readonly checkExpiry?: number | true;
  readonly include: string[];
  readonly exclude: string[];
  readonly check: string[];
  readonly sample: number;
  readonly concurrency: number;
  readonly rate?: number;
  readonly timeout: number;
  readonly retries: number;
  readonly strict?: boolean;
  readonly minObserved: MinObserved;
  readonly reporters: string;
  readonly out: string;
  readonly fault: string[];
  readonly allowWrites?: boolean;
  readonly allowActions?: boolean;
  readonly maxWrites: number;
}

/** `run`: checks a target, or the mock that it starts itself. */
export function runCommand(io: Terminal, done: (exit: number) => void): Command {
  return new Command('run')
    .description('check a target; without --target the mock is started and checked')
    .option('--target <url>', 'URL of the Enterprise Manager, e.g. https://em.example.com:9398 (or EM_URL)')
    .option('--username <name>', 'account to log on with (or EM_USERNAME)')
    .addOption(
      new Option(
        '--password-env <name>',
        'environment variable that holds the password (default: EM_PASSWORD)',
      ),
    )
    .addOption(new Option('--password-file <file>', 'file that holds the password').conflicts('passwordEnv'))
    .addOption(
      new Option('--password-stdin', 'read the password from standard input').conflicts([
        'passwordEnv',
        'passwordFile',
      ]),
    )
    .option('--restore-operator-username <name>', 'second account with that role alone, to provoke refusals')
    .option('--restore-operator-password-env <name>', 'environment variable that holds its password')
    .addOption(new Option('--ca <file>', 'PEM file with the certificates to trust').conflicts('insecure'))
    .option('--insecure', 'accept any TLS certificate')
    .option('--api-version <version>', 'REST API version to log on with: latest, v1_7 …', 'latest')
    .option(
      '--check-expiry [minutes]',
      'wait until an idle session must have ended (default: 15, and a few seconds on the built-in mock)',
      minutes,
    )
    .option('--include <glob>', 'only operations or areas that match; repeatable', collect, [])
    .option('--exclude <glob>', 'not operations or areas that match; repeatable', collect, [])
    .option('--check <glob>', 'only checks that match; repeatable', collect, [])
    .option('--sample <n>', 'instances of a resource type', positive, 3)
    .option('--concurrency <n>', 'requests under way at the same time', positive, 4)
    .option('--rate <n>', 'requests a second, at most', positive)
    .option('--timeout <ms>', 'milliseconds for a request', positive, 30_000)
    .option('--retries <n>', 'times a GET is repeated after a reset', natural, 2)
    .option('--strict', 'warnings count as failures')
    .addOption(
      new Option('--min-observed <n|n%>', 'operations that must be observed for a conclusive run')
        .argParser(parseMinObserved)
        // More than a target with nothing in it shows by its sessions, roles and what a run itself writes there.
        .default({ percent: 10 }, '10%'),
    )
    .option(
      '--reporters <list>',
      `reports to write: ${REPORTERS.map((r) => r.id).join(', ')}`,
      REPORTERS.map((r) => r.id).join(','),
    )
    .option('--out <dir>', 'directory for the reports', 'reports')
    .option(
      '--fault <id>',
      'seed the built-in mock with a fault; repeatable, without --target only',
      collect,
      [],
    )
    .option('--allow-writes', 'create, edit and delete objects of its own; --target only')
    .option('--allow-actions', 'start jobs, failovers and restores; --target only')
    .option('--max-writes <n>', 'requests that change something, at most', positive, 500)
    .addOption(estateOption())
    .addOption(estateFileOption())
    .addOption(seedOption())
    .addOption(profileOption())
    .addOption(sqlOption())
    .action(async (flags: RunFlags) => done(await execute(flags, io)));
}

async function execute(flags: RunFlags, io: Terminal): Promise<number> {
  const reporters = selectReporters(flags.reporters.split(','));
  const url = flags.target ?? io.env.EM_URL;
  const selection = selectionOf(flags);
  if (url === undefined) {
    const idle = idleOf(flags, MOCK_IDLE_MINUTES);
    await using mock = await startMock({
      ...estateOf(flags),
      ...likenessOf(flags),
      faults: flags.fault,
      taskDelay: MOCK_TASK_DELAY,
      accounts: [{ username: 'restore-operator', role: 'Restore Operator' }],
      ...(idle === undefined ? {} : { idleMinutes: idle }),
    });
    const { username, password } = mock;
    const [restoreOperator] = mock.accounts;
    return await check({
      target: mock.url,
      credentials: { username, password },
      embedded: true,
      ...(restoreOperator ? { restoreOperator } : {}),
      ...(idle === undefined ? {} : { expiry: waitFor(idle) }),
      ...(mock.ca ? { ca: mock.ca } : {}),
    });
  }
  if (flags.fault.length > 0)
    throw new UsageError('--fault seeds the built-in mock; it cannot be used with --target.');
  if (flags.profile !== undefined || flags.sql !== undefined)
    throw new UsageError('--profile and --sql shape the built-in mock; they cannot be used with --target.');
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new UsageError(`${url} is not a URL such as https://em.example.com:9398.`);
  }
  const idle = idleOf(flags, DOCUMENTED_IDLE_MINUTES);
  const restoreOperator = restoreOperatorOf(flags, io);
  return await check({
    target: url,
    credentials: await credentialsOf(flags, io),
    ...(restoreOperator ? { restoreOperator } : {}),
    ...(idle === undefined ? {} : { expiry: waitFor(idle) }),
    ...tlsOf(flags),
  });

  async function check(where: Where): Promise<number> {
    const secrets = new Secrets();
    secrets.add(where.credentials.password, 'password');
    const writes = writesOf(flags, where.embedded === true);
    if (writes) secrets.add(writes.password, 'password');
    if (where.restoreOperator)
      secrets.add(where.restoreOperator.password, 'password of the restore operator');
    const show = progress(io);
    const interrupt = new AbortController();
    const release = io.onInterrupt(() => {
      io.err('\nInterrupted: logging off.\n');
      interrupt.abort();
    });
    const begun = new Date();
    let summary: RunSummary;
    let refusal: UnreachableError | LogonRefusedError | undefined;
    try {
      summary = await run(
        {
          ...where,
          ...selection,
          apiVersion: flags.apiVersion,
          sample: flags.sample,
          concurrency: flags.concurrency,
          timeoutMs: flags.timeout,
          retries: flags.retries,
          ...(flags.rate === undefined ? {} : { rate: flags.rate }),
          ...(writes ? { writes } : {}),
          signal: interrupt.signal,
        },
        (event) => {
          if (event.type === 'exchange') secrets.learn(event.exchange);
          show(event);
        },
      );
    } catch (error) {
      if (!(error instanceof UnreachableError || error instanceof LogonRefusedError)) throw error;
      refusal = error;
      summary = failedRun(loadContract(), where.target, begun, error.message);
    } finally {
      release();
    }
    const requirementPages = new Map([...loadContract().requirements.values()].map((r) => [r.id, r.page]));
    const strict = flags.strict ?? false;
    const { written, lost, leaking, notes } = await writeReports({
      reporters,
      outDir: flags.out,
      summary,
      secrets,
      options: { strict, requirementPages },
    });
    if (refusal) {
      io.err(`${secrets.redact(refusal.message)}\n`);
      return EXIT.unreachable;
    }
    const { exit, lines } = verdictOf(summary, {
      strict,
      minObserved: flags.minObserved,
      interrupted: interrupt.signal.aborted,
    });
    io.err(`${secrets.redact(lines.join('\n'))}\n`);
    for (const file of written) io.err(`  ${file}\n`);
    for (const sentence of [...notes, ...[...lost, ...leaking].map(({ reason }) => reason)])
      io.err(`${sentence}\n`);
    return lost.length + leaking.length > 0 ? EXIT.internal : exit;
  }
}

/** What a run is given beside what is the same for every target. */
type Where = Pick<
  RunOptions,
  'target' | 'credentials' | 'restoreOperator' | 'expiry' | 'embedded' | 'ca' | 'insecure'
>;

/** Minutes without a request that end a session (documentation: http_authentication). */
const DOCUMENTED_IDLE_MINUTES = 15;

/** The built-in mock need not take as long. */
const MOCK_IDLE_MINUTES = 0.05;

/** Minutes that an idle session lives, where its end is waited for. */
function idleOf({ checkExpiry }: RunFlags, usual: number): number | undefined {
  return checkExpiry === true ? usual : checkExpiry;
}

/** Milliseconds after which nobody can say that the time is not over. */
function waitFor(idleMinutes: number): number {
  return idleMinutes * 60_000 * 1.05;
}

/** Which operations and checks the user asked for; a pattern that matches nothing is a mistake, not an empty run. */
function selectionOf(flags: RunFlags): Pick<RunOptions, 'operations' | 'checks'> {
  const { operations } = loadContract();
  const names = operations.flatMap((o) => [o.id, o.area]);
  const known = (patterns: readonly string[], among: readonly string[], what: string): void => {
    for (const pattern of patterns) {
      if (!among.some(matcher([pattern])))
        throw new UsageError(`No ${what} matches ${pattern}; see em-conformance list.`);
    }
  };
  known([...flags.include, ...flags.exclude], names, 'operation or area');
  known(
    flags.check,
    CHECKS.map((c) => c.id),
    'check',
  );
  const included = matcher(flags.include.length > 0 ? flags.include : ['*']);
  const excluded = matcher(flags.exclude);
  const chosen = matcher(flags.check.length > 0 ? flags.check : ['*']);
  return {
    operations: ({ id, area }) => (included(id) || included(area)) && !excluded(id) && !excluded(area),
    checks: ({ id }) => chosen(id),
  };
}
