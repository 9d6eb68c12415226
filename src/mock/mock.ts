import { randomBytes } from 'node:crypto';
import { withoutAreas } from './absent.js';
import { type Certificate, makeCertificate, ownCertificate } from './certificate.js';
import { ABSENT_AREAS, ACTIVITIES } from './choices.js';
import type { Account, RoleAccount } from './credentials.js';
import { chooseEstate } from './estate/choose.js';
import { ofProfile } from './estate/edition.js';
import type { Estate } from './estate/estate.js';
import { endingAt } from './estate/moved.js';
import { faultsOf } from './faults/chosen.js';
import { slipsOf } from './faults/slips.js';
import { hostNamesOf, namesAt } from './host-names.js';
import { listen, shutDown, urlOf } from './http/listen.js';
import { waits } from './latency.js';
import { MockOptionError, type MockOptions } from './options.js';
import { type Profile, profileOf } from './profile.js';
import { ROLES } from './rights/roles.js';
import { createServer } from './server.js';
import { setupOf } from './setup.js';

/** A running mock. */
export interface Mock extends AsyncDisposable {
  /** Scheme, host and port, e.g. `https://127.0.0.1:9398`. */
  readonly url: string;
  readonly username: string;
  readonly password: string;
  /** Further accounts, with the passwords that were made for them. */
  readonly accounts: readonly RoleAccount[];
  /** Certificate to trust, PEM; absent over plain HTTP, and where one's own certificate comes without that of its issuer. */
  readonly ca?: string;
  /** Stops listening and drops every connection. May be called more than once. */
  close(): Promise<void>;
}

/**
 * Starts a mock.
 *
 * @throws MockOptionError for an option that cannot be obeyed, before anything is started
 * @throws MockListenError where the port cannot be had
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const {
    port = 0,
    host = '127.0.0.1',
    now = () => new Date(),
    idleMinutes = 15,
    taskDelay = 1000,
    activity = 'none',
  } = options;
  const profile = profileOf(options.profile);
  const estate = estateOf(options, profile, now);
  const slips = options.slips === true ? slipsOf(profile.version) : [];
  const faults = [...faultsOf(options.faults ?? []), ...slips];
  const account = accountOf(options);
  const accounts = accountsOf(options, account);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new MockOptionError(`The port must be a number from 0 to 65535, not ${port}.`);
  }
  if (!(idleMinutes > 0)) throw new MockOptionError(`idleMinutes must be more than 0, not ${idleMinutes}.`);

  if (!ACTIVITIES.includes(activity))
    throw new MockOptionError(`There is no activity "${activity}". Known: ${ACTIVITIES.join(', ')}.`);
  if (!(taskDelay >= 0)) throw new MockOptionError(`taskDelay must not be negative, not ${taskDelay}.`);

  const latency = options.latency === undefined ? undefined : waits(options.latency, options.seed);
  const names = hostNamesOf(options.hostNames ?? []);
  const certificate = await certificateOf(options, names, host);
  const setup = setupOf({
    estate,
    account,
    accounts,
    profile,
    faults,
    now,
    idle: idleMinutes * 60_000,
    taskDelay,
    activity,
    without: options.without ?? [],
    seed: options.seed ?? 1,
  });
  const app = createServer({
    setup,
    ...(certificate === undefined ? {} : { certificate }),
    ...(latency === undefined ? {} : { latency }),
    ...(options.log === undefined ? {} : { log: options.log }),
    ...(options.limits === undefined ? {} : { limits: options.limits }),
  });
  await listen(app, host, port);
  const close = (): Promise<void> => shutDown(app);
  return {
    url: urlOf(app, { host, names, ...(certificate === undefined ? {} : { certificate }) }),
    ...account,
    accounts,
    ...(certificate?.ca === undefined ? {} : { ca: certificate.ca }),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** @throws MockOptionError where what is given cannot be used */
async function certificateOf(
  { http, cert, key }: MockOptions,
  names: readonly string[],
  host: string,
): Promise<Certificate | undefined> {
  if ((cert === undefined) !== (key === undefined)) {
    const [given, missing] = cert === undefined ? ['key', 'certificate'] : ['certificate', 'key'];
    throw new MockOptionError(`There is a ${given} without its ${missing}: give both or none.`);
  }
  if (cert === undefined || key === undefined)
    return http === true ? undefined : makeCertificate([...names, ...namesAt(host)]);
  if (http === true) throw new MockOptionError('Plain HTTP has no certificate: leave out either.');
  return ownCertificate(cert, key, names);
}

function estateOf(
  {
    estate,
    seed,
    sql,
    activity,
    without = [],
    endsNow = activity !== undefined && activity !== 'none',
  }: MockOptions,
  profile: Profile,
  now: () => Date,
): Estate {
  if (sql !== undefined && sql !== 'mssql' && sql !== 'postgres') {
    throw new MockOptionError(`There is no database "${String(sql)}". Known databases: mssql, postgres.`);
  }
  const made = chooseEstate(estate, seed, sql);
  const unknown = without.find((area) => !ABSENT_AREAS.includes(area));
  if (unknown !== undefined)
    throw new MockOptionError(
      `There is no area "${unknown}" to do without. Known: ${ABSENT_AREAS.join(', ')}.`,
    );
  const whole = endsNow ? endingAt(made, now().getTime()) : made;
  const chosen = withoutAreas(whole, [...profile.without, ...without]);
  return typeof estate === 'object' ? chosen : ofProfile(chosen, profile);
}

function accountOf({ username = 'Administrator', password }: MockOptions): Account {
  // Basic authentication has no way to write them.
  if (username === '' || username.includes(':')) {
    throw new MockOptionError('The user name must not be empty and must not contain a colon.');
  }
  return { username, password: password ?? randomBytes(18).toString('base64url') };
}

function accountsOf({ accounts = [] }: MockOptions, first: Account): RoleAccount[] {
  const taken = new Set([first.username.toLowerCase()]);
  return accounts.map(({ role, organization, ...account }) => {
    if (!ROLES.includes(role)) {
      throw new MockOptionError(`There is no role "${role}". Known roles: ${ROLES.join(', ')}.`);
    }
    const made = accountOf(account);
    const key = `${organization === undefined ? '' : `${organization}\n`}${made.username}`.toLowerCase();
    if (taken.has(key)) throw new MockOptionError(`There are two accounts called ${made.username}.`);
    taken.add(key);
    return { ...made, role, ...(organization === undefined ? {} : { organization }) };
  });
}
