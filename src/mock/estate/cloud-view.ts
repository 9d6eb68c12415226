import type {
  CloudEstate,
  CloudGatewayPoolRecord,
  CloudGatewayRecord,
  CloudTenantRecord,
  HardwarePlanRecord,
  Licence,
  SubtenantRecord,
  TenantMachineRecord,
} from './cloud.js';
import type {
  CloudReplicaRecord,
  CloudReplicationEstate,
  CloudVmReplicaPointRecord,
  ReplicatedMachineRecord,
} from './cloud-replication.js';
import { present } from './groups.js';
import type { Named } from './model.js';

/** A subtenant with the tenant it belongs to. */
export interface OwnedSubtenant {
  readonly tenant: CloudTenantRecord;
  readonly subtenant: SubtenantRecord;
}

/** Relations of tenants and of what they use. What is counted is counted here. */
export class CloudView {
  readonly #estate: CloudEstate & CloudReplicationEstate;

  constructor(estate: CloudEstate & CloudReplicationEstate) {
    this.#estate = estate;
  }

  tenant(id: string): CloudTenantRecord {
    return found(this.#estate.cloudTenants, id);
  }

  gateway(id: string): CloudGatewayRecord {
    return found(this.#estate.cloudGateways, id);
  }

  pool(id: string): CloudGatewayPoolRecord {
    return found(this.#estate.cloudGatewayPools, id);
  }

  hardwarePlan(id: string): HardwarePlanRecord {
    return found(this.#estate.hardwarePlans, id);
  }

  replica(id: string): CloudReplicaRecord {
    return found(this.#estate.cloudReplicas, id);
  }

  point(id: string): CloudVmReplicaPointRecord {
    return found(this.#estate.cloudVmReplicaPoints, id);
  }

  pointsOf(replica: string): readonly CloudVmReplicaPointRecord[] {
    return this.#estate.cloudVmReplicaPoints.filter((p) => p.replica === replica);
  }

  poolOf(gateway: string): CloudGatewayPoolRecord | undefined {
    return this.#estate.cloudGatewayPools.find((p) => p.gateways.includes(gateway));
  }

  gatewaysIn(pool: string): readonly CloudGatewayRecord[] {
    return this.pool(pool).gateways.map((id) => this.gateway(id));
  }

  tenantsOfPool(pool: string): readonly CloudTenantRecord[] {
    return this.#estate.cloudTenants.filter((t) => t.gatewayPools.includes(pool));
  }

  poolsOfTenant(tenant: string): readonly CloudGatewayPoolRecord[] {
    return this.tenant(tenant).gatewayPools.map((id) => this.pool(id));
  }

  tenantsOfPlan(plan: string): readonly CloudTenantRecord[] {
    return this.#estate.cloudTenants.filter((t) => t.subscriptions.some((s) => s.hardwarePlan === plan));
  }

  replicasOfTenant(tenant: string): readonly CloudReplicaRecord[] {
    return this.#estate.cloudReplicas.filter((r) => r.tenant === tenant);
  }

  subtenants(): readonly OwnedSubtenant[] {
    return this.#estate.cloudTenants.flatMap((tenant) =>
      tenant.subtenants.map((subtenant) => ({ tenant, subtenant })),
    );
  }

  /** Public addresses that a tenant has. */
  addressesOf(tenant: string): number {
    return this.#estate.publicIpAddresses.filter((a) => a.tenant === tenant).length;
  }

  /** Replicated machines of a tenant that a licence pays for. */
  replicated(tenant: string, licence: Licence): number {
    return this.replicasOfTenant(tenant)
      .flatMap((r) => r.machines)
      .filter((m) => m.licence === licence).length;
  }

  /** Machines whose replicas run on a subscription or in an organization VDC. */
  machinesOn(resource: string): readonly ReplicatedMachineRecord[] {
    return this.#estate.cloudReplicas.filter((r) => r.resource === resource).flatMap((r) => r.machines);
  }
}

/** Machines of a tenant of one kind that a licence pays for. */
export function backedUp(
  { machines }: CloudTenantRecord,
  kind: TenantMachineRecord['kind'],
  licence: Licence,
): number {
  return machines.filter((m) => m.kind === kind && m.licence === licence).length;
}

/** Megabytes that the backups in a quota of a tenant take. */
export function usedOfQuota({ machines }: CloudTenantRecord, quota: string): number {
  return total(machines.filter((m) => m.quota === quota));
}

/** Megabytes that the backups of a subtenant take. */
export function usedBySubtenant({ machines }: CloudTenantRecord, subtenant: string): number {
  return total(machines.filter((m) => m.subtenant === subtenant));
}

function total(machines: readonly TenantMachineRecord[]): number {
  return machines.reduce((sum, { size }) => sum + size, 0);
}

function found<R extends Named>(records: readonly R[], id: string): R {
  return present(
    records.find((r) => r.id === id),
    id,
  );
}
