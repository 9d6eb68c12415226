import type {
  CdpEstate,
  CdpPointRecord,
  CdpPolicyRecord,
  CdpSessionRecord,
  CdpTaskSessionRecord,
} from './cdp.js';
import { at } from './default-plan.js';
import type { InfrastructureEstate } from './infrastructure.js';
import type { BackupsEstate } from './model.js';
import type { Random } from './random.js';
import { compactName, milliseconds } from './times.js';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const DAY = 24 * HOUR;
const FIRST_DAY = Date.UTC(2026, 5, 17);
/** Sessions of a policy, one a day; the last one still runs. */
const SESSIONS = 3;
/** Hours from one long-term restore point to the next. */
const STEP = 8;
const GIB = 1024 ** 3;

const NIGHTS_OFF = `0,0,0,0,0,0,${Array(18).fill(1).join(',')}`;
const ALL_DAY = Array(24).fill(1).join(',');
const CONSISTENT = Array(24).fill(2).join(',');

type Base = BackupsEstate & InfrastructureEstate;

/** A policy for a machine, which runs, and one for a vApp, which was disabled after its first session. */
export function defaultCdp(rng: Random, base: Base): CdpEstate {
  const backupServer = at(base.backupServers, 0).id;
  const repository = at(base.repositories, 0).id;
  const refOf = (name: string, type: string): string => {
    const object = base.hierarchyObjects.find((o) => o.name === name && o.type === type);
    if (object === undefined) throw new Error(`The default estate has no ${type} called ${name}.`);
    return object.ref;
  };
  const web = refOf('web01', 'Vm');
  const shop = { name: 'Shop "Nord"', ref: refOf('Shop "Nord"', 'Vapp') };
  const policies = { tier1: rng.guid(), nord: rng.guid() };
  const tier1: CdpPolicyRecord = {
    id: policies.tier1,
    name: 'CDP <Tier 1> & Web',
    backupServer,
    platform: 'VMware',
    description: 'Lose no more than 15 "seconds"',
    enabled: true,
    schedule: {
      objective: { seconds: 15, minutes: 0 },
      hours: [NIGHTS_OFF, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, NIGHTS_OFF],
      warnAfter: { seconds: 0, minutes: 2 },
      failAfter: { seconds: 0, minutes: 5 },
      shortTermMinutes: 0,
      shortTermHours: 4,
      longTermHours: STEP,
      longTermDays: 7,
      pointHours: [ALL_DAY, CONSISTENT, CONSISTENT, CONSISTENT, CONSISTENT, CONSISTENT, ALL_DAY],
    },
    nextRun: milliseconds(FIRST_DAY + SESSIONS * DAY),
    includes: [
      {
        id: rng.guid(),
        name: 'web01',
        ref: web,
        guest: {
          snapshots: 'IgnoreFailures',
          copyOnly: true,
          persistentAgent: false,
          windowsCredentials: at(base.credentials, 0).id,
        },
      },
    ],
    guest: { snapshots: 'Disabled', copyOnly: false, persistentAgent: false },
  };
  const nord: CdpPolicyRecord = {
    id: policies.nord,
    name: 'CDP Tenant Nord',
    backupServer,
    platform: 'vCloud',
    description: '',
    enabled: false,
    schedule: {
      objective: { seconds: 0, minutes: 1 },
      shortTermMinutes: 30,
      shortTermHours: 0,
      longTermHours: 12,
      longTermDays: 3,
    },
    includes: [{ id: rng.guid(), ...shop }],
    guest: { snapshots: 'RequireSuccess', copyOnly: true, persistentAgent: false },
  };
  const replica = rng.guid();
  const days = Array.from({ length: SESSIONS }, (_, day) => daily(rng, tier1, day));
  return {
    cdpPolicies: [tier1, nord],
    cdpReplicas: [
      { id: replica, name: tier1.name, policy: tier1.id },
      { id: rng.guid(), name: nord.name, policy: nord.id },
    ],
    cdpReplicaVms: [{ id: rng.guid(), name: 'web01', replica, repository, ref: web, points: points(rng) }],
    vAppCdpReplicas: [
      {
        id: rng.guid(),
        ...shop,
        policy: nord.id,
        vms: [{ id: rng.guid(), name: 'shop-db', ref: refOf('shop-db', 'Vm') }],
        points: points(rng).slice(0, 1),
      },
    ],
    cdpSessions: rng.shuffle([...days.map((d) => d.session), failed(rng, nord)]),
    cdpTaskSessions: rng.shuffle(days.flatMap((d) => d.tasks)),
  };
}

/** A point for each stretch that has ended. */
function points(rng: Random): CdpPointRecord[] {
  return Array.from({ length: SESSIONS * (24 / STEP) - 1 }, (_, i) => ({
    id: rng.guid(),
    created: milliseconds(FIRST_DAY + (i + 1) * STEP * HOUR + rng.between(0, 999)),
    applicationConsistent: i % 2 === 0,
  }));
}

interface Daily {
  readonly session: CdpSessionRecord;
  readonly tasks: readonly CdpTaskSessionRecord[];
}

/** A session starts at midnight and has a task for each stretch; in the second one the objective was missed. */
function daily(rng: Random, policy: CdpPolicyRecord, day: number): Daily {
  const start = FIRST_DAY + day * DAY + rng.between(0, 5 * SECOND);
  const running = day === SESSIONS - 1;
  const missed = day === 1;
  const id = rng.guid();
  const tasks = Array.from({ length: 24 / STEP }, (_, i): CdpTaskSessionRecord => {
    const last = i === 24 / STEP - 1;
    const created = milliseconds(start + i * STEP * HOUR + rng.between(0, SECOND));
    const warning = missed && i === 1;
    const open = running && last;
    return {
      id: rng.guid(),
      name: `web01@${compactName(created)}`,
      session: id,
      created,
      ...(open ? {} : { ended: milliseconds(start + (i + 1) * STEP * HOUR - rng.between(1, 9) * SECOND) }),
      state: open ? 'InProgress' : 'Completed',
      result: open ? 'None' : warning ? 'Warning' : 'Success',
      reason: warning ? 'The objective of 15 seconds was missed by <40 seconds>.' : '',
      totalSize: rng.between(1, 20) * GIB,
      vmName: 'web01',
    };
  });
  const created = milliseconds(start);
  return {
    session: {
      id,
      name: `${policy.name}@${compactName(created)}`,
      policy: policy.id,
      created,
      ...(running ? {} : { ended: milliseconds(start + DAY - 10 * SECOND) }),
      state: running ? 'Working' : 'Stopped',
      result: running ? 'None' : missed ? 'Warning' : 'Success',
      progress: running ? 66 : 100,
      retry: false,
    },
    tasks,
  };
}

/** The one session of a policy that could not start. */
function failed(rng: Random, policy: CdpPolicyRecord): CdpSessionRecord {
  const created = milliseconds(FIRST_DAY + rng.between(1, 9) * HOUR);
  return {
    id: rng.guid(),
    name: `${policy.name}@${compactName(created)}`,
    policy: policy.id,
    created,
    ended: milliseconds(Date.parse(created) + rng.between(2, 50) * SECOND),
    state: 'Stopped',
    result: 'Failed',
    progress: 0,
    failure: 'The target VDC & its storage did not answer.',
    retry: false,
  };
}
