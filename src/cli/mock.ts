import { Command } from 'commander';
import type { AccessLogEntry, LatencyOptions } from '../mock/options.js';
import {
  type EstateFlags,
  estateFileOption,
  estateOf,
  estateOption,
  seedOption,
  writeEstateTo,
} from './estate.js';
import { EXIT, UsageError } from './exit.js';
import { checkFaults } from './faults.js';
import { type AccountFlag, accountOption, accountsOf } from './mock-accounts.js';
import {
  type CertificateFlags,
  caFile,
  certificateOf,
  certificateOption,
  keyOption,
} from './mock-certificate.js';
import {
  activityOption,
  type LikenessFlags,
  latencyOption,
  likenessOf,
  minutes,
  nowOption,
  profileOption,
  slipsOption,
  sqlOption,
  withoutOption,
} from './mock-options.js';
import { collect, natural, positive } from './option-values.js';
import type { Terminal } from './terminal.js';
import { json, own, text } from './text.js';

interface MockFlags extends EstateFlags, LikenessFlags, CertificateFlags {
  readonly port: number;
  readonly host: string;
  readonly http?: boolean;
  readonly hostName: string[];
  readonly json?: boolean;
  readonly writeEstate?: string;
  readonly fault: string[];
  readonly username?: string;
  readonly passwordEnv?: string;
  readonly account: readonly AccountFlag[];
  readonly idleMinutes?: number;
  readonly taskDelay?: number;
  readonly latency?: LatencyOptions;
  readonly accessLog?: string;
  readonly maxConnections?: number;
}

/** `mock`: the mock Enterprise Manager, until it is interrupted. */
export function mockCommand(io: Terminal, done: (exit: number) => void): Command {
  return new Command('mock')
    .description('start the mock Enterprise Manager')
    .option('--port <n>', 'port to listen on; 0 picks a free one', natural, 9398)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--http', 'plain HTTP instead of HTTPS')
    .option(
      '--host-name <name>',
      'name or IP address that clients know the mock by, for its certificate and URL; repeatable',
      collect,
      [],
    )
    .addOption(certificateOption())
    .addOption(keyOption())
    .option(
      '--json',
      'print one line of JSON with url, username, password and ca, the file of its certificate',
    )
    .addOption(estateOption())
    .addOption(estateFileOption())
    .addOption(seedOption())
    .option('--write-estate <file>', 'write the estate as YAML and stop, to make one of your own of it')
    .option('--fault <id>', 'a misbehaviour, see em-conformance list faults; repeatable', collect, [])
    .option('--username <name>', 'account that may log on')
    .option(
      '--password-env <name>',
      'environment variable that holds its password (default: a random one, printed)',
    )
    .addOption(accountOption())
    .option('--idle-minutes <n>', 'minutes without a request that end a session (default: 15)', minutes)
    .addOption(profileOption())
    .addOption(sqlOption())
    .addOption(activityOption('calm; none for estates of other sizes and of your own'))
    .addOption(nowOption())
    .addOption(withoutOption())
    .addOption(slipsOption())
    .option('--access-log <file>', 'write a line of JSON for each request; - writes to standard error')
    .option('--task-delay <ms>', 'milliseconds that tasks run (default: 1000)', natural)
    .addOption(latencyOption())
    .option('--max-connections <n>', 'connections at the same time, at most', positive)
    .action(async (flags: MockFlags) => {
      if (flags.writeEstate === undefined) await serve(flags, io);
      else await writeEstateTo(flags.writeEstate, flags);
      done(EXIT.conforms);
    });
}

async function serve(flags: MockFlags, io: Terminal): Promise<void> {
  const password = flags.passwordEnv === undefined ? undefined : io.env[flags.passwordEnv];
  if (flags.passwordEnv !== undefined && !password)
    throw new UsageError(`The environment variable ${flags.passwordEnv} is not set.`);
  const { startMock } = await import('../mock/index.js');
  await using log = await accessLog(flags.accessLog, io);
  await checkFaults(flags.fault);
  await using mock = await startMock({
    port: flags.port,
    host: flags.host,
    http: flags.http ?? false,
    hostNames: flags.hostName,
    ...certificateOf(flags),
    ...(await estateOf(flags)),
    faults: flags.fault,
    accounts: accountsOf(flags.account, io),
    ...likenessOf({
      activity:
        ['default', 'rich'].includes(String(flags.estate)) && flags.estateFile === undefined
          ? 'calm'
          : 'none',
      ...flags,
    }),
    ...(flags.idleMinutes === undefined ? {} : { idleMinutes: flags.idleMinutes }),
    ...(flags.taskDelay === undefined ? {} : { taskDelay: flags.taskDelay }),
    ...(flags.latency === undefined ? {} : { latency: flags.latency }),
    ...(flags.username === undefined ? {} : { username: flags.username }),
    ...(password === undefined ? {} : { password }),
    ...(log.write === undefined ? {} : { log: log.write }),
    ...(flags.maxConnections === undefined ? {} : { limits: { connections: flags.maxConnections } }),
  });
  // Before anything is printed: who has read it may send a signal at once.
  let ignore: () => void = () => undefined;
  const interrupted = new Promise<void>((resolve) => {
    ignore = io.onInterrupt(resolve);
  });
  using file = caFile(mock.ca);
  const ca = file.path;
  const { url, username } = mock;
  if (!/^(127\.|localhost$|::1$)/.test(flags.host)) {
    io.err(text`Warning: the mock listens on ${flags.host}, where others can reach it.\n`);
  }
  if (flags.json) {
    const more = mock.accounts.length === 0 ? {} : { accounts: mock.accounts };
    io.out(json({ url, username, password: mock.password, ca: ca ?? null, ...more }));
  } else {
    io.out(text`Mock Enterprise Manager at ${url}\n`);
    io.out(
      text`  username     ${username}\n  password     ${password === undefined ? mock.password : `(from ${flags.passwordEnv})`}\n`,
    );
    for (const [i, account] of mock.accounts.entries()) {
      const from = flags.account[i]?.passwordEnv;
      const shown = from === undefined ? account.password : `(from ${from})`;
      io.out(text`  account      ${account.username} (${account.role})  ${shown}\n`);
    }
    if (ca !== undefined) io.out(text`  certificate  ${ca}\n`);
    else if (flags.cert !== undefined)
      io.out(text`  certificate  ${flags.cert}; clients need that of its issuer\n`);
    io.err(own('Stop it with Ctrl+C.\n'));
  }
  await interrupted;
  // At once: a second signal leaves no time.
  file[Symbol.dispose]();
  // A second signal is not for us: it ends the process at once.
  ignore();
}

/** Where the access log goes, if anywhere; disposed of once the mock has stopped. */
async function accessLog(
  file: string | undefined,
  io: Terminal,
): Promise<{ readonly write?: (entry: AccessLogEntry) => void } & AsyncDisposable> {
  if (file === undefined) return { [Symbol.asyncDispose]: async () => undefined };
  if (file === '-') {
    return {
      write: (entry) => io.err(json(entry)),
      [Symbol.asyncDispose]: async () => undefined,
    };
  }
  try {
    const { openAccessLog } = await import('../mock/index.js');
    const { write, close } = await openAccessLog(file);
    return { write, [Symbol.asyncDispose]: close };
  } catch (error) {
    throw new UsageError(`The access log cannot be written: ${(error as Error).message}.`);
  }
}
