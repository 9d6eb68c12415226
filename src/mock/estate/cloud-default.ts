import type {
  CloudEstate,
  CloudGatewayPoolRecord,
  CloudGatewayRecord,
  HardwarePlanRecord,
  PublicIpAddressRecord,
  VlanConfigurationRecord,
} from './cloud.js';
import { defaultTenants, type TenantsBase } from './cloud-tenants-default.js';
import { at } from './default-plan.js';
import type { Random } from './random.js';

const VCENTER = 'de28dc43-b8ee-4e17-8e63-3d38b6604033';
const HYPERV = '757baa80-d19b-4607-a592-98e15d45d9b2';

/** A provider with a tenant of each type, and another on the second server: what the first has, and what it has not. */
export function defaultCloud(rng: Random, base: TenantsBase): CloudEstate {
  const [main, other] = [at(base.backupServers, 0).id, at(base.backupServers, 1).id];
  const cloudGateways = gateways(rng, main, other);
  const cloudGatewayPools = pools(rng, main, cloudGateways);
  const hardwarePlans = plans(rng, main, other);
  const cloudTenants = defaultTenants(rng, base, hardwarePlans, cloudGatewayPools);
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
