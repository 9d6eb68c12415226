import type { CloudEstate, CloudTenantRecord } from './cloud.js';
import type {
  CloudFailoverPlanRecord,
  CloudFailoverSessionRecord,
  CloudReplicaRecord,
  CloudReplicationEstate,
  CloudVmReplicaPointRecord,
  ReplicatedMachineRecord,
} from './cloud-replication.js';
import { at } from './default-plan.js';
import type { Named } from './model.js';
import type { Random } from './random.js';
import { compactName, milliseconds } from './times.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const FIRST_NIGHT = Date.UTC(2026, 5, 16, 20, 0);
const FAILOVER = Date.UTC(2026, 5, 19, 8, 15, 2);

/** Replicas on a hardware plan and in an organization VDC, a plan to fail the first over, and two runs of it. */
export function defaultCloudReplication(
  rng: Random,
  { cloudTenants, hardwarePlans }: CloudEstate,
): CloudReplicationEstate {
  const [abc, nord] = [at(cloudTenants, 0), at(cloudTenants, 1)];
  const storage = at<Named>(at(hardwarePlans, 0).on.storages, 0).id;
  const machine = (name: string, rest: Partial<ReplicatedMachineRecord>): ReplicatedMachineRecord => ({
    name,
    licence: 'Provider',
    cpus: 2,
    cpuMhz: 1_200,
    memoryMb: 4_096,
    storageGb: rng.between(10, 80),
    ...rest,
  });
  const servers: CloudReplicaRecord = {
    id: rng.guid(),
    name: 'ABC Servers "Replication"',
    tenant: abc.id,
    resource: at(abc.subscriptions, 0).id,
    machines: [machine('abc-dc', { storage }), machine('abc-sql', { storage, licence: 'New' })],
  };
  const shop: CloudReplicaRecord = {
    id: rng.guid(),
    name: 'Nord Shop',
    tenant: nord.id,
    resource: at(nord.virtualDataCenters, 0).id,
    machines: [machine('nord-shop', {})],
  };
  const points = [servers, shop].flatMap((replica) => pointsOf(rng, replica));
  const plan: CloudFailoverPlanRecord = {
    id: rng.guid(),
    name: 'ABC Failover <full>',
    tenant: abc.id,
    description: 'The whole site of ABC & Söhne',
    after: { enabled: true, command: 'C:\\scripts\\after "failover".cmd' },
    before: { enabled: false, command: '' },
    vms: servers.machines.map(({ name }) => ({ id: rng.guid(), name })),
  };
  return {
    cloudReplicas: [servers, shop],
    cloudVmReplicaPoints: rng.shuffle(points),
    cloudFailoverPlans: [plan],
    cloudFailoverSessions: [session(rng, plan, abc, points, FAILOVER), failed(rng, plan, abc)],
  };
}

function pointsOf(rng: Random, { id: replica, machines }: CloudReplicaRecord): CloudVmReplicaPointRecord[] {
  return machines.flatMap(({ name: vmName }) =>
    [0, 1, 2].map((night) => {
      const created = milliseconds(FIRST_NIGHT + night * DAY + rng.between(0, 40 * MINUTE));
      return {
        id: rng.guid(),
        name: `${vmName}@${compactName(created)}`,
        replica,
        vmName,
        created,
        pointType: 'Snapshot',
        state: 'Ready',
      };
    }),
  );
}

/** A run that failed every VM over to its newest point. */
function session(
  rng: Random,
  plan: CloudFailoverPlanRecord,
  tenant: CloudTenantRecord,
  points: readonly CloudVmReplicaPointRecord[],
  start: number,
): CloudFailoverSessionRecord {
  const tasks = plan.vms.map(({ name: vmName }, order) => {
    const newest = points.filter((p) => p.vmName === vmName).at(-1);
    return {
      vmName,
      ...(newest === undefined ? {} : { point: newest.id }),
      created: milliseconds(start + 5_000 + order * 10),
      ended: milliseconds(start + MINUTE + rng.between(0, MINUTE)),
      result: 'Success',
    } as const;
  });
  return {
    id: rng.guid(),
    name: plan.name,
    backupServer: tenant.backupServer,
    created: milliseconds(start),
    ended: milliseconds(start + 3 * MINUTE),
    result: 'Success',
    tasks,
  };
}

/** An earlier run, before there were points to fail over to. */
function failed(
  rng: Random,
  plan: CloudFailoverPlanRecord,
  tenant: CloudTenantRecord,
): CloudFailoverSessionRecord {
  const start = FIRST_NIGHT - DAY;
  const message = 'There is no restore point.';
  return {
    id: rng.guid(),
    name: plan.name,
    backupServer: tenant.backupServer,
    created: milliseconds(start),
    ended: milliseconds(start + MINUTE),
    result: 'Failed',
    message: 'No VM could be failed over.',
    tasks: plan.vms.map(({ name: vmName }) => ({
      vmName,
      created: milliseconds(start + 5_000),
      ended: milliseconds(start + 9_500),
      result: 'Failed',
      message,
    })),
  };
}
