import type {
  CloudEstate,
  CloudGatewayPoolRecord,
  CloudGatewayRecord,
  CloudTenantRecord,
  HardwarePlanRecord,
  Licence,
  PublicIpAddressRecord,
  SubtenantRecord,
  TenantMachineRecord,
} from './cloud.js';
import type {
  CloudReplicaRecord,
  CloudReplicationEstate,
  CloudVmReplicaPointRecord,
  ReplicatedMachineRecord,
} from './cloud-replication.js';
import { having, present } from './groups.js';

/** A subtenant with the tenant it belongs to. */
export interface OwnedSubtenant {
  readonly tenant: CloudTenantRecord;
  readonly subtenant: SubtenantRecord;
}

const REPLICA = (p: CloudVmReplicaPointRecord): string[] => [p.replica];
const GATEWAYS = (p: CloudGatewayPoolRecord): readonly string[] => p.gateways;
const POOLS = (t: CloudTenantRecord): readonly string[] => t.gatewayPools;
// A tenant is counted once, however often it subscribes.
const PLANS = (t: CloudTenantRecord): string[] => [...new Set(t.subscriptions.map((s) => s.hardwarePlan))];
const TENANT = (r: CloudReplicaRecord): string[] => [r.tenant];
const RESOURCE = (r: CloudReplicaRecord): string[] => [r.resource];
const ASSIGNED = (a: PublicIpAddressRecord): string[] => (a.tenant === undefined ? [] : [a.tenant]);

/** Relations of tenants and of what they use. What is counted is counted here. */
export class CloudView {
  constructor(readonly estate: CloudEstate & CloudReplicationEstate) {}

  tenant(id: string): CloudTenantRecord {
    return present(this.estate.cloudTenants, id);
  }

  gateway(id: string): CloudGatewayRecord {
    return present(this.estate.cloudGateways, id);
  }

  pool(id: string): CloudGatewayPoolRecord {
    return present(this.estate.cloudGatewayPools, id);
  }

  hardwarePlan(id: string): HardwarePlanRecord {
    return present(this.estate.hardwarePlans, id);
  }

  replica(id: string): CloudReplicaRecord {
    return present(this.estate.cloudReplicas, id);
  }

  point(id: string): CloudVmReplicaPointRecord {
    return present(this.estate.cloudVmReplicaPoints, id);
  }

  pointsOf(replica: string): readonly CloudVmReplicaPointRecord[] {
    return having(this.estate.cloudVmReplicaPoints, REPLICA, replica);
  }

  poolOf(gateway: string): CloudGatewayPoolRecord | undefined {
    return having(this.estate.cloudGatewayPools, GATEWAYS, gateway)[0];
  }

  gatewaysIn(pool: string): readonly CloudGatewayRecord[] {
    return this.pool(pool).gateways.map((id) => this.gateway(id));
  }

  tenantsOfPool(pool: string): readonly CloudTenantRecord[] {
    return having(this.estate.cloudTenants, POOLS, pool);
  }

  poolsOfTenant(tenant: string): readonly CloudGatewayPoolRecord[] {
    return this.tenant(tenant).gatewayPools.map((id) => this.pool(id));
  }

  tenantsOfPlan(plan: string): readonly CloudTenantRecord[] {
    return having(this.estate.cloudTenants, PLANS, plan);
  }

  replicasOfTenant(tenant: string): readonly CloudReplicaRecord[] {
    return having(this.estate.cloudReplicas, TENANT, tenant);
  }

  subtenants(): readonly OwnedSubtenant[] {
    return this.estate.cloudTenants.flatMap((tenant) =>
      tenant.subtenants.map((subtenant) => ({ tenant, subtenant })),
    );
  }

  /** Public addresses that a tenant has. */
  addressesOf(tenant: string): number {
    return having(this.estate.publicIpAddresses, ASSIGNED, tenant).length;
  }

  /** Replicated machines of a tenant that a licence pays for. */
  replicated(tenant: string, licence: Licence): number {
    return this.replicasOfTenant(tenant)
      .flatMap((r) => r.machines)
      .filter((m) => m.licence === licence).length;
  }

  /** Machines whose replicas run on a subscription or in an organization VDC. */
  machinesOn(resource: string): readonly ReplicatedMachineRecord[] {
    return having(this.estate.cloudReplicas, RESOURCE, resource).flatMap((r) => r.machines);
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
