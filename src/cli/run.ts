import { Command, InvalidArgumentError, Option } from 'commander';
import { DEPTHS } from '../engine/depth.js';
import { tryDirectory } from '../report/directory.js';
import { FORMAT_IDS, selectFormats } from '../report/formats.js';
import { JUNIT_DETAILS } from '../report/junit-details.js';
import { MOST_BYTES } from '../representation/limits.js';
import { check } from './check-target.js';
import { credentialsOf, restoreOperatorOf } from './credentials.js';
import { departuresOf } from './departures.js';
import { estateFileOption, estateOf, estateOption, seedOption } from './estate.js';
import { likenessOf, minutes, profileOption, sqlOption } from './mock-options.js';
import { isLoopback, networkOf, networkOptions } from './network.js';
import { collect, MOST_MS, positive, whole } from './option-values.js';
import { parseMinObserved } from './outcome.js';
import {
  DOCUMENTED_IDLE_MINUTES,
  idleOf,
  MOCK_IDLE_MINUTES,
  type RunFlags,
  selectionOf,
  targetOf,
  waitFor,
} from './run-flags.js';
import type { Terminal } from './terminal.js';
import { own } from './text.js';
import { tlsOf } from './tls.js';
import { MOCK_TASK_DELAY } from './writes.js';

/** `run`: checks a target, or the mock that it starts itself. */
export function runCommand(io: Terminal, done: (exit: number) => void): Command {
  const command = new Command('run')
    .description('check a target; without --target the mock is started and checked')
    .option('--target <url>', 'URL of the Enterprise Manager, e.g. https://em.example.com:9398 (or EM_URL)')
    .option('--mock', 'the built-in mock, even where EM_URL is set')
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
    .option(
      '--api-version <version>',
      'REST API version to log on with: latest, v1_7 …',
      apiVersion,
      'latest',
    )
    .option(
      '--check-expiry [minutes]',
      'wait until an idle session must have ended (default: 15, and a few seconds on the built-in mock)',
      minutes,
    )
    .option('--include <glob>', 'only operations or areas that match; repeatable', collect, [])
    .option('--exclude <glob>', 'not operations or areas that match; repeatable', collect, [])
    .option('--check <glob>', 'only checks that match; repeatable', collect, [])
    .addOption(
      new Option(
        '--depth <depth>',
        'quick: each operation once in each form, one of each kind of query and refusal; full: more instances',
      )
        .choices(DEPTHS)
        .default('standard'),
    )
    .option('--sample <n>', 'instances of a resource type (default: 1, 3 or 10 by --depth)', whole(1, 1000))
    .option(
      '--concurrency <n>',
      'requests under way at the same time, at most: fewer while the target gets slower',
      whole(1, 256),
      4,
    )
    .option('--rate <n>', 'requests a second, at most', positive)
    .option('--timeout <ms>', 'milliseconds for a request', whole(1, MOST_MS), 30_000)
    .option('--retries <n>', 'times a GET is repeated after a reset', whole(0, 100), 2)
    .option('--max-body <bytes>', 'largest body that is read', whole(1024, MOST_BODY), MOST_BYTES)
    .option(
      '--max-wait <s>',
      'seconds to wait for a busy target (429, 503), all in all',
      whole(0, 86_400),
      300,
    )
    .option('--strict', 'warnings count as failures')
    .option(
      '--deviations <file>',
      'YAML file with known departures of the target: they do not fail; what is over does',
    )
    .option('--write-deviations <file>', 'write a new file with an entry for each problem, to be filled in')
    .option('--baseline <report>', 'report.json of an earlier run: only what is new fails')
    .addOption(
      new Option(
        '--min-observed <n|n%>',
        'operations that must be observed for a conclusive run, a percentage of those that were chosen and could be',
      )
        .argParser(parseMinObserved)
        // More than a target with nothing in it shows by its sessions, roles and what a run itself writes there.
        .default({ percent: 10 }, '10%'),
    )
    .addOption(
      new Option('--reporters <list>', `reports to write, of ${FORMAT_IDS.join(', ')}`).default(
        FORMAT_IDS.join(','),
        'all',
      ),
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
    .option(
      '--dry-run',
      'log on and explore, say what would be sent, and send nothing of it; no report is written',
    )
    .addOption(
      new Option('--junit-detail <detail>', 'what a case of junit.xml is: an operation, a check of it, a row')
        .choices(JUNIT_DETAILS)
        .default('check'),
    )
    .option('--record <file>', 'HAR file for all exchanges, redacted, written as they come')
    .option('--json', 'print the outcome as one JSON document')
    .addOption(new Option('--quiet', 'no progress').conflicts('verbose'))
    .option('--verbose', 'every problem, with a line to repeat it; with --dry-run a line for each request')
    .addOption(estateOption())
    .addOption(estateFileOption())
    .addOption(seedOption())
    .addOption(profileOption())
    .addOption(sqlOption())
    .action(async (flags: RunFlags, command: Command) => done(await execute(flags, command, io)));
  for (const option of networkOptions()) command.addOption(option);
  return command;
}

/** Larger bodies are refused: they would not be parsed, and several are under way at once. */
const MOST_BODY = 4 * MOST_BYTES;

function apiVersion(value: string): string {
  if (!/^(?:latest|v\d{1,3}_\d{1,3})$/.test(value))
    throw new InvalidArgumentError('It must be latest, or a version such as v1_7.');
  return value;
}

async function execute(flags: RunFlags, command: Command, io: Terminal): Promise<number> {
  // Whatever cannot be obeyed is refused before the first request.
  const url = targetOf(flags, command, io);
  const formats = selectFormats(flags.reporters.split(','));
  const selection = await selectionOf(flags);
  const departures = await departuresOf(flags);
  const job = { flags, formats, selection, departures, io };
  if (url === undefined) {
    if (!flags.dryRun) await tryDirectory(flags.out, formats);
    const idle = idleOf(flags, MOCK_IDLE_MINUTES);
    const { startMock } = await import('../mock/index.js');
    await using mock = await startMock({
      ...(await estateOf(flags)),
      ...likenessOf(flags),
      faults: flags.fault,
      taskDelay: MOCK_TASK_DELAY,
      accounts: [{ username: 'restore-operator', role: 'Restore Operator' }],
      ...(idle === undefined ? {} : { idleMinutes: idle }),
    });
    const { username, password } = mock;
    const [restoreOperator] = mock.accounts;
    return await check(job, {
      target: mock.url,
      credentials: { username, password },
      embedded: true,
      ...(restoreOperator ? { restoreOperator } : {}),
      ...(idle === undefined ? {} : { expiry: waitFor(idle) }),
      ...(mock.ca ? { ca: mock.ca } : {}),
    });
  }
  const idle = idleOf(flags, DOCUMENTED_IDLE_MINUTES);
  const restoreOperator = restoreOperatorOf(flags, io);
  const where = {
    target: url,
    credentials: await credentialsOf(flags, io),
    ...(restoreOperator ? { restoreOperator } : {}),
    ...(idle === undefined ? {} : { expiry: waitFor(idle) }),
    ...tlsOf(flags),
    network: networkOf(flags, url),
  };
  if (!flags.dryRun) await tryDirectory(flags.out, formats);
  if (url.startsWith('http:') && !isLoopback(url))
    io.err(own('Warning: plain HTTP: the password and all else can be read on the way to the target.\n'));
  return await check(job, where);
}
