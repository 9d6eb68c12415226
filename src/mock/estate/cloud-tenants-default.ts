import type {
  ApplianceRecord,
  CloudGatewayPoolRecord,
  CloudTenantRecord,
  HardwarePlanRecord,
  SubscriptionRecord,
  SubtenantRecord,
  TenantMachineRecord,
  TenantQuotaRecord,
} from './cloud.js';
import { at } from './default-plan.js';
import type { InfrastructureEstate } from './infrastructure.js';
import type { BackupsEstate } from './model.js';
import type { Random } from './random.js';
import { milliseconds } from './times.js';

const DIRECTOR = '2dcfebc9-eb06-4d3b-a639-c1cfa8483621';

const APPLIANCE: ApplianceRecord = {
  name: 'Appliance "ABC"',
  network: 'VM Network',
  distributedSwitch: '',
  underDistributedSwitch: false,
};

/** What tenants are given shares of. */
export type TenantsBase = BackupsEstate & Pick<InfrastructureEstate, 'wanAccelerators'>;

/** What a tenant has where nothing else is said. */
function plain(rng: Random, name: string, backupServer: string): CloudTenantRecord {
  return {
    id: rng.guid(),
    name,
    backupServer,
    description: '',
    enabled: true,
    account: { type: 'Standalone' },
    quotas: [],
    subscriptions: [],
    virtualDataCenters: [],
    subtenants: [],
    machines: [],
    lastResult: 'None',
    throttling: { enabled: false, limit: 1, unit: 'MBps' },
    maxConcurrentTasks: 1,
    protection: { enabled: false, days: 7 },
    gatewayPools: [],
    failoverToOtherGateways: false,
  };
}

/** A tenant of each type on the first server, and one on the second. */
export function defaultTenants(
  rng: Random,
  base: TenantsBase,
  hardwarePlans: readonly HardwarePlanRecord[],
  gatewayPools: readonly CloudGatewayPoolRecord[],
): CloudTenantRecord[] {
  const [main, other] = [at(base.backupServers, 0).id, at(base.backupServers, 1).id];
  const quota = (name: string, repository: number, size: number): TenantQuotaRecord => ({
    id: rng.guid(),
    name,
    repository: at(base.repositories, repository).id,
    size,
  });
  const lastActive = (): string => milliseconds(Date.UTC(2026, 5, 19, 4, 20, 27) + rng.between(0, 999));
  const accelerated = { wanAccelerator: at(base.wanAccelerators, 0).id };
  const subscribed = (plan: number, rest: Partial<SubscriptionRecord>): SubscriptionRecord => ({
    id: rng.guid(),
    hardwarePlan: at(hardwarePlans, plan).id,
    networkFailover: rest.appliance !== undefined,
    ...rest,
  });

  const abc: CloudTenantRecord = {
    ...plain(rng, 'ABC & Söhne', main),
    description: 'Tenant account of "ABC & Söhne"',
    quotas: [{ ...quota('ABC Repository', 0, 204_800), ...accelerated }, quota('ABC <Archive>', 1, 10_240)],
    subscriptions: [subscribed(0, { ...accelerated, appliance: APPLIANCE })],
    lastResult: 'Warning',
    lastActive: lastActive(),
    throttling: { enabled: true, limit: 10, unit: 'MBps' },
    maxConcurrentTasks: 2,
    protection: { enabled: true, days: 14 },
    gatewayPools: [at(gatewayPools, 0).id],
    failoverToOtherGateways: true,
  };
  const nord: CloudTenantRecord = {
    ...plain(rng, 'Nord', main),
    account: {
      type: 'vCD',
      organization: `urn:vCloud:Organization:${DIRECTOR}.urn:vcloud:org:1d2e3f40-5162-4738-94a5-b6c7d8e9f0a1`,
    },
    quotas: [quota('Nord Cloud Vol', 1, 102_400)],
    virtualDataCenters: [
      {
        id: '2e3f4051-6273-4849-a5b6-c7d8e9f0a1b2',
        name: 'Nord VDC',
        ref: `urn:vCloud:OrgVdc:${DIRECTOR}.urn:vcloud:vdc:2e3f4051-6273-4849-a5b6-c7d8e9f0a1b2`,
        enabled: true,
        allocation: 'AllocationPool',
        networkFailover: true,
        appliance: {
          ...APPLIANCE,
          name: 'Appliance Nord',
          address: { ip: '192.0.2.37', mask: '255.255.255.0', gateway: '192.0.2.1' },
        },
      },
    ],
    lastResult: 'Success',
    lastActive: lastActive(),
  };
  const fritz: CloudTenantRecord = {
    ...plain(rng, 'lab\\fritz', main),
    account: { type: 'ActiveDirectory', domain: 'lab.example', port: 389 },
    quotas: [quota('Fritz', 0, 51_200)],
  };
  const filiale: CloudTenantRecord = {
    ...plain(rng, 'Filiale Süd', other),
    enabled: false,
    leaseExpires: '2026-12-31T00:00:00.000Z',
    quotas: [quota('Süd', 2, 51_200)],
    subscriptions: [subscribed(1, {})],
  };
  return [withMachines(rng, abc), nord, fritz, filiale];
}

/** A tenant whose two quotas are in use, the first also by subtenants. */
function withMachines(rng: Random, tenant: CloudTenantRecord): CloudTenantRecord {
  const [first, second] = [at(tenant.quotas, 0), at(tenant.quotas, 1)];
  const subtenant = (name: string, size: { size?: number }): SubtenantRecord => ({
    id: rng.guid(),
    name,
    description: name === 'Büro' ? 'Laptops of the office' : '',
    enabled: name === 'Büro',
    quota: { id: rng.guid(), name: `${name} quota`, of: first.id, ...size },
  });
  const subtenants = [subtenant('Büro', { size: 20_480 }), subtenant('Lager <2>', {})];
  const machine = (
    name: string,
    kind: TenantMachineRecord['kind'],
    licence: TenantMachineRecord['licence'],
    quota: string,
    owner: { subtenant?: string } = {},
  ): TenantMachineRecord => ({ name, kind, licence, quota, ...owner, size: rng.between(200, 5_000) });
  return {
    ...tenant,
    subtenants,
    machines: [
      machine('abc-dc', 'VM', 'Provider', first.id),
      machine('abc-sql', 'VM', 'Provider', first.id),
      machine('abc-test', 'VM', 'New', first.id),
      machine('abc-files', 'Server', 'Rental', second.id),
      machine('laptop-1', 'Workstation', 'Provider', first.id, { subtenant: at(subtenants, 0).id }),
      machine('laptop-2', 'Workstation', 'New', first.id, { subtenant: at(subtenants, 0).id }),
    ],
  };
}
