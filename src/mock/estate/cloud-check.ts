import type { CloudEstate, CloudTenantRecord } from './cloud.js';
import type { CloudReplicationEstate } from './cloud-replication.js';
import type { InfrastructureEstate } from './infrastructure.js';
import type { BackupsEstate, Named } from './model.js';

type Unique = (kind: string, records: readonly Named[]) => ReadonlySet<string>;
type Need = (owner: Named, kind: string, known: ReadonlySet<string>, id: string) => void;
type Checked = BackupsEstate &
  Pick<InfrastructureEstate, 'wanAccelerators'> &
  CloudEstate &
  CloudReplicationEstate;

/** Refuses what would lead to nothing. */
export function checkCloud(estate: Checked, unique: Unique, need: Need): void {
  const servers = ids(estate.backupServers);
  const repositories = ids(estate.repositories);
  const accelerators = ids(estate.wanAccelerators);
  const tenants = unique('tenant', estate.cloudTenants);
  const gateways = unique('cloud gateway', estate.cloudGateways);
  const pools = unique('cloud gateway pool', estate.cloudGatewayPools);
  const plans = unique('hardware plan', estate.hardwarePlans);
  unique('public IP address', estate.publicIpAddresses);
  unique('VLAN configuration', estate.vlanConfigurations);
  for (const owned of [
    estate.cloudTenants,
    estate.cloudGateways,
    estate.cloudGatewayPools,
    estate.hardwarePlans,
    estate.publicIpAddresses,
    estate.vlanConfigurations,
    estate.cloudFailoverSessions,
  ].flat()) {
    need(owned, 'backup server', servers, owned.backupServer);
  }
  for (const a of estate.publicIpAddresses) if (a.tenant !== undefined) need(a, 'tenant', tenants, a.tenant);
  for (const pool of estate.cloudGatewayPools) {
    for (const gateway of pool.gateways) need(pool, 'cloud gateway', gateways, gateway);
  }
  for (const tenant of estate.cloudTenants) {
    for (const pool of tenant.gatewayPools) need(tenant, 'cloud gateway pool', pools, pool);
    for (const quota of tenant.quotas) need(quota, 'repository', repositories, quota.repository);
    for (const s of tenant.subscriptions) need(tenant, 'hardware plan', plans, s.hardwarePlan);
    for (const { wanAccelerator } of resourcesOf(tenant)) {
      if (wanAccelerator !== undefined) need(tenant, 'WAN accelerator', accelerators, wanAccelerator);
    }
    checkShares(tenant, unique, need);
  }
  checkReplication(estate, tenants, unique, need);
}

function checkShares(tenant: CloudTenantRecord, unique: Unique, need: Need): void {
  const quotas = unique('quota of a tenant', tenant.quotas);
  const subtenants = unique('subtenant', tenant.subtenants);
  for (const s of tenant.subtenants) need(s, 'quota of the tenant', quotas, s.quota.of);
  for (const m of tenant.machines) {
    need(tenant, 'quota of the tenant', quotas, m.quota);
    if (m.subtenant !== undefined) need(tenant, 'subtenant', subtenants, m.subtenant);
  }
}

function checkReplication(estate: Checked, tenants: ReadonlySet<string>, unique: Unique, need: Need): void {
  const replicas = unique('cloud replica', estate.cloudReplicas);
  const points = unique('cloud VM replica point', estate.cloudVmReplicaPoints);
  unique('cloud failover plan', estate.cloudFailoverPlans);
  unique('cloud failover session', estate.cloudFailoverSessions);
  const storages = ids(estate.hardwarePlans.flatMap(({ on }): readonly Named[] => on.storages));
  for (const r of estate.cloudReplicas) {
    need(r, 'tenant', tenants, r.tenant);
    const owner = estate.cloudTenants.filter((t) => t.id === r.tenant);
    need(r, 'resource of the tenant', ids(owner.flatMap(resourcesOf)), r.resource);
    for (const { storage } of r.machines) {
      if (storage !== undefined) need(r, 'storage of a hardware plan', storages, storage);
    }
  }
  for (const p of estate.cloudVmReplicaPoints) need(p, 'cloud replica', replicas, p.replica);
  for (const plan of estate.cloudFailoverPlans) {
    need(plan, 'tenant', tenants, plan.tenant);
    unique('VM of a cloud failover plan', plan.vms);
  }
  for (const session of estate.cloudFailoverSessions) {
    for (const { point } of session.tasks) {
      if (point !== undefined) need(session, 'cloud VM replica point', points, point);
    }
  }
}

interface Resource {
  readonly id: string;
  readonly wanAccelerator?: string;
}

function resourcesOf(tenant: CloudTenantRecord): readonly Resource[] {
  return [...tenant.quotas, ...tenant.subscriptions, ...tenant.virtualDataCenters];
}

function ids(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map((r) => r.id));
}
