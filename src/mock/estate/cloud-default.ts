import type {
  ApplianceRecord,
  CloudEstate,
  CloudGatewayPoolRecord,
  CloudGatewayRecord,
  CloudTenantRecord,
  HardwarePlanRecord,
  PublicIpAddressRecord,
  SubscriptionRecord,
  SubtenantRecord,
  TenantMachineRecord,
  TenantQuotaRecord,
  VlanConfigurationRecord,
} from './cloud.js';
import { at } from './default-plan.js';
import type { InfrastructureEstate } from './infrastructure.js';
import type { BackupsEstate } from './model.js';
import type { Random } from './random.js';
import { milliseconds } from './times.js';

const VCENTER = 'de28dc43-b8ee-4e17-8e63-3d38b6604033';
const HYPERV = '757baa80-d19b-4607-a592-98e15d45d9b2';
const DIRECTOR = '2dcfebc9-eb06-4d3b-a639-c1cfa8483621';

const APPLIANCE: ApplianceRecord = {
  name: 'Appliance "ABC"',
  network: 'VM Network',
  distributedSwitch: '',
  underDistributedSwitch: false,
};

type Base = BackupsEstate & Pick<InfrastructureEstate, 'wanAccelerators'>;

/** A provider with a tenant of each type, and another on the second server: what the first has, and what it has not. */
export function defaultCloud(rng: Random, base: Base): CloudEstate {
  const [main, other] = [at(base.backupServers, 0).id, at(base.backupServers, 1).id];
  const cloudGateways = gateways(rng, main, other);
  const cloudGatewayPools = pools(rng, main, cloudGateways);
  const hardwarePlans = plans(rng, main, other);
  const cloudTenants = tenants(rng, base, hardwarePlans, cloudGatewayPools);
  return {
    cloudTenants,
    cloudGateways,
    cloudGatewayPools,
    hardwarePlans,
    publicIpAddresses: addresses(rng, main, at(cloudTenants, 0).id),
    vlanConfigurations: vlans(rng, main, other),
  };
}

function gateways(rng: Random, main: string, other: string): CloudGatewayRecord[] {
  const direct = { mode: 'Direct', externalPort: 6180, internalPort: 6180, enabled: true } as const;
  return [
    {
      id: rng.guid(),
      name: 'gateway01.lab.example',
      backupServer: main,
      description: 'Gateway "Nord"',
      ...direct,
      externalIp: '198.51.100.7',
    },
    {
      id: rng.guid(),
      name: 'gateway02.lab.example',
      backupServer: main,
      description: 'Behind the <firewall>',
      enabled: true,
      mode: 'NAT',
      externalIp: '198.51.100.8',
      externalPort: 6443,
      internalPort: 6180,
    },
    {
      id: rng.guid(),
      name: 'gateway-süd.lab.example',
      backupServer: other,
      description: '',
      ...direct,
      enabled: false,
      externalIp: '203.0.113.9',
    },
  ];
}

function pools(
  rng: Random,
  backupServer: string,
  all: readonly CloudGatewayRecord[],
): CloudGatewayPoolRecord[] {
  const ids = all.filter((g) => g.backupServer === backupServer).map((g) => g.id);
  return [
    { id: rng.guid(), name: 'Pool "Nord"', backupServer, description: 'For ABC & Söhne', gateways: ids },
    { id: rng.guid(), name: 'Reserve', backupServer, description: '', gateways: [] },
  ];
}

function plans(rng: Random, main: string, other: string): HardwarePlanRecord[] {
  return [
    {
      id: rng.guid(),
      name: 'VMware <Gold>',
      backupServer: main,
      description: 'Two datastores & two networks',
      processorMhz: 10_000,
      memoryMb: 20_480,
      host: `urn:VMware:Host:${VCENTER}.host-11`,
      networks: { withInternet: 1, withoutInternet: 1 },
      on: {
        platform: 'VMware',
        parentType: 'HostSystem',
        parentName: 'esx01.lab.example',
        storages: [
          {
            id: rng.guid(),
            name: 'Cloud Replicas',
            type: 'Datastore',
            ref: `urn:VMware:Datastore:${VCENTER}.datastore-21`,
            quotaGb: 300,
          },
          {
            id: rng.guid(),
            name: 'Cloud Replicas (fast)',
            type: 'StoragePod',
            ref: `urn:VMware:StoragePod:${VCENTER}.group-p22`,
            quotaGb: 100,
          },
        ],
      },
    },
    {
      id: rng.guid(),
      name: 'Hyper-V Silber',
      backupServer: other,
      description: '',
      processorMhz: -1,
      memoryMb: -1,
      host: `urn:HyperV:Host:${HYPERV}.${HYPERV}`,
      networks: { withInternet: 0, withoutInternet: 1 },
      on: {
        platform: 'HyperV',
        storages: [{ id: rng.guid(), name: 'Volume 1', path: 'D:\\Replicas', quotaGb: 200 }],
      },
    },
  ];
}

function addresses(rng: Random, backupServer: string, tenant: string): PublicIpAddressRecord[] {
  return [16, 17, 18, 19].map((last) => ({
    id: rng.guid(),
    name: `198.51.100.${last}`,
    backupServer,
    ...(last < 18 ? { tenant } : {}),
  }));
}

function vlans(rng: Random, main: string, other: string): VlanConfigurationRecord[] {
  return [
    {
      id: rng.guid(),
      name: 'vSwitch0',
      backupServer: main,
      platform: 'VMware',
      host: `urn:VMware:Host:${VCENTER}.host-11`,
      withInternet: [500, 510],
      withoutInternet: [511, 520],
      switchId: 'vSwitch0',
      switchType: 'VirtualSwitch',
    },
    {
      id: rng.guid(),
      name: 'dvSwitch <Production>',
      backupServer: main,
      platform: 'VMware',
      host: `urn:VMware:Host:${VCENTER}.host-12`,
      withInternet: [600, 605],
      withoutInternet: [606, 610],
      switchId: 'dvs-17',
      switchType: 'DistributedVirtualSwitch',
      cluster: { ref: `urn:VMware:Cluster:${VCENTER}.domain-c7`, name: 'Production' },
    },
    {
      id: rng.guid(),
      name: 'Intel I350 - Virtual Switch',
      backupServer: other,
      platform: 'HyperV',
      host: `urn:HyperV:Host:${HYPERV}.${HYPERV}`,
      withInternet: [701, 705],
      withoutInternet: [706, 710],
      switchId: '5E3A9C71-0B4D-4F26-8D18-27C09BE4F635',
      switchType: 'VirtualSwitch',
    },
  ];
}

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

function tenants(
  rng: Random,
  base: Base,
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
