import { at } from './default-plan.js';
import type { JobsEstate } from './jobs.js';
import type { Algorithm, BackupsEstate, Named } from './model.js';
import type { Random } from './random.js';
import { compactName, milliseconds } from './times.js';

/** Replicas that a job has made (documentation: get_replicas_id). */
export interface ReplicaRecord extends Named {
  readonly backupServer: string;
  /** Keeps what the job needs to know of the replicas. */
  readonly repository: string;
  readonly platform: 'VMware' | 'HyperV' | 'vCloud';
  /** The job that made them; queries filter by it. */
  readonly job: Named;
}

/** What a restore point of a replica consists of. */
export type ReplicaPointType = 'Full' | 'ReverseIncrement' | 'Increment' | 'Snapshot';

/** A restore point of a replicated VM (documentation: get_vmreplicapoints_id). */
export interface VmReplicaPointRecord extends Named {
  readonly replica: string;
  readonly vmName: string;
  readonly created: string;
  readonly algorithm: Algorithm;
  readonly pointType: ReplicaPointType;
}

/** A restore point of a replicated vApp (documentation: get_vappreplicapoints_id). */
export interface VAppReplicaPointRecord extends Named {
  readonly replica: string;
  readonly vAppName: string;
  readonly created: string;
  readonly algorithm: Algorithm;
  readonly pointType: ReplicaPointType;
  /** The points of the VMs in it. */
  readonly vmReplicaPoints: readonly string[];
}

/** What an estate has of replicas. */
export interface ReplicasEstate {
  readonly replicas: readonly ReplicaRecord[];
  readonly vmReplicaPoints: readonly VmReplicaPointRecord[];
  readonly vAppReplicaPoints: readonly VAppReplicaPointRecord[];
}

/** Nothing of it. */
export const NO_REPLICAS: ReplicasEstate = { replicas: [], vmReplicaPoints: [], vAppReplicaPoints: [] };

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const FIRST_NIGHT = Date.UTC(2026, 5, 14, 22, 30);

/** A replicated VM and a replicated vApp with the VM in it, each with three nights of points. */
export function defaultReplicas(rng: Random, base: BackupsEstate & Pick<JobsEstate, 'jobs'>): ReplicasEstate {
  const repository = at(base.repositories, 0);
  const replica = (name: string, platform: ReplicaRecord['platform']): ReplicaRecord => {
    const job = base.jobs.find((j) => j.jobType === 'Replica' && j.name === name);
    return {
      id: rng.guid(),
      name,
      backupServer: repository.backupServer,
      repository: repository.id,
      platform,
      // Without a job of its name, it was deleted since.
      job: { id: job?.id ?? rng.guid(), name },
    };
  };
  const machines = replica('Replica <DR> web01', 'VMware');
  const tenant = replica('Tenant "Nord" & Replica', 'vCloud');
  const vmReplicaPoints: VmReplicaPointRecord[] = [];
  const vAppReplicaPoints: VAppReplicaPointRecord[] = [];
  for (let night = 0; night < 3; night += 1) {
    const kind = {
      algorithm: night === 0 ? 'Full' : 'Incremental',
      pointType: 'Snapshot',
    } as const;
    const vmPoint = (owner: ReplicaRecord, vmName: string): VmReplicaPointRecord => {
      const created = milliseconds(FIRST_NIGHT + night * DAY + rng.between(0, 40 * MINUTE));
      return {
        id: rng.guid(),
        name: `${vmName}@${compactName(created)}`,
        replica: owner.id,
        vmName,
        created,
        ...kind,
      };
    };
    const inVApp = vmPoint(tenant, 'shop-db');
    vmReplicaPoints.push(vmPoint(machines, 'web01'), inVApp);
    vAppReplicaPoints.push({
      id: rng.guid(),
      name: `Shop "Nord"@${compactName(inVApp.created)}`,
      replica: tenant.id,
      vAppName: 'Shop "Nord"',
      created: inVApp.created,
      ...kind,
      vmReplicaPoints: [inVApp.id],
    });
  }
  return {
    replicas: [machines, tenant],
    vmReplicaPoints: rng.shuffle(vmReplicaPoints),
    vAppReplicaPoints: rng.shuffle(vAppReplicaPoints),
  };
}

/** Refuses what would lead to nothing. */
export function checkReplicas(
  estate: BackupsEstate & ReplicasEstate,
  unique: (kind: string, records: readonly Named[]) => ReadonlySet<string>,
  need: (owner: Named, kind: string, known: ReadonlySet<string>, id: string) => void,
): void {
  const servers = new Set(estate.backupServers.map((r) => r.id));
  const repositories = new Set(estate.repositories.map((r) => r.id));
  const replicas = unique('replica', estate.replicas);
  const vmPoints = unique('VM replica point', estate.vmReplicaPoints);
  unique('vApp replica point', estate.vAppReplicaPoints);
  for (const r of estate.replicas) {
    need(r, 'backup server', servers, r.backupServer);
    need(r, 'repository', repositories, r.repository);
  }
  for (const p of [...estate.vmReplicaPoints, ...estate.vAppReplicaPoints]) {
    need(p, 'replica', replicas, p.replica);
  }
  for (const p of estate.vAppReplicaPoints) {
    for (const vm of p.vmReplicaPoints) need(p, 'VM replica point', vmPoints, vm);
  }
}
