import type { CloudEstate, CloudTenantRecord } from '../../src/mock/areas/cloud/records.js';
import type { CloudReplicationEstate } from '../../src/mock/areas/cloud/replication-records.js';
import { ID } from './ids.js';

const backupServer = ID.server;
const DIRECTOR = '2dcfebc9-eb06-4d3b-a639-c1cfa8483621';
const HOST = 'de28dc43-b8ee-4e17-8e63-3d38b6604033';

/** A tenant with one of everything, and one of Cloud Director with a VDC. */
export function tinyCloud(): CloudEstate & CloudReplicationEstate {
  const plain: Omit<CloudTenantRecord, 'id' | 'name' | 'account'> = {
    backupServer,
    description: '',
    enabled: true,
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
  return {
    cloudTenants: [
      {
        ...plain,
        id: ID.tenant,
        name: 'ABC & Co',
        account: { type: 'Standalone' },
        quotas: [{ id: ID.quota, name: 'ABC', repository: ID.repository, size: 10_240 }],
        subscriptions: [{ id: ID.subscription, hardwarePlan: ID.hardwarePlan, networkFailover: false }],
        subtenants: [
          {
            id: ID.subtenant,
            name: 'Laptop',
            description: '',
            enabled: true,
            quota: { id: ID.subtenantQuota, name: 'Laptop quota', of: ID.quota, size: 2048 },
          },
        ],
        machines: [
          { name: 'dc', kind: 'VM', licence: 'Provider', quota: ID.quota, size: 120 },
          {
            name: 'laptop',
            kind: 'Workstation',
            licence: 'New',
            quota: ID.quota,
            subtenant: ID.subtenant,
            size: 30,
          },
        ],
        gatewayPools: [ID.gatewayPool],
      },
      {
        ...plain,
        id: ID.vcdTenant,
        name: 'Nord',
        account: { type: 'vCD', organization: `urn:vCloud:Organization:${DIRECTOR}.urn:vcloud:org:1` },
        virtualDataCenters: [
          {
            id: ID.orgVdc,
            name: 'Nord VDC',
            ref: `urn:vCloud:OrgVdc:${DIRECTOR}.urn:vcloud:vdc:${ID.orgVdc}`,
            enabled: true,
            allocation: 'PayAsYouGo',
            networkFailover: false,
          },
        ],
      },
    ],
    cloudGateways: [
      {
        id: ID.gateway,
        name: 'gw.example',
        backupServer,
        description: '',
        enabled: true,
        mode: 'NAT',
        externalIp: '198.51.100.7',
        externalPort: 6180,
        internalPort: 6181,
      },
    ],
    cloudGatewayPools: [
      { id: ID.gatewayPool, name: 'Pool', backupServer, description: '', gateways: [ID.gateway] },
    ],
    hardwarePlans: [
      {
        id: ID.hardwarePlan,
        name: 'Gold',
        backupServer,
        description: '',
        processorMhz: -1,
        memoryMb: 2048,
        host: `urn:VMware:Host:${HOST}.host-11`,
        networks: { withInternet: 1, withoutInternet: 2 },
        on: {
          platform: 'VMware',
          parentType: 'HostSystem',
          parentName: 'esx.example',
          storages: [
            {
              id: ID.datastore,
              name: 'Store',
              type: 'Datastore',
              ref: `urn:VMware:Datastore:${HOST}.datastore-1`,
              quotaGb: 50,
            },
          ],
        },
      },
    ],
    publicIpAddresses: [
      { id: ID.publicIp, name: '198.51.100.16', backupServer, tenant: ID.tenant },
      { id: ID.freeIp, name: '198.51.100.17', backupServer },
    ],
    vlanConfigurations: [
      {
        id: ID.vlan,
        name: 'vSwitch0',
        backupServer,
        platform: 'VMware',
        host: `urn:VMware:Host:${HOST}.host-11`,
        withInternet: [500, 510],
        withoutInternet: [511, 520],
        switchId: 'vSwitch0',
        switchType: 'VirtualSwitch',
      },
    ],
    cloudReplicas: [
      {
        id: ID.cloudReplica,
        name: 'ABC Servers',
        tenant: ID.tenant,
        resource: ID.subscription,
        machines: [
          {
            name: 'dc',
            licence: 'New',
            cpus: 2,
            cpuMhz: 1200,
            memoryMb: 1024,
            storageGb: 12,
            storage: ID.datastore,
          },
        ],
      },
    ],
    cloudVmReplicaPoints: [
      {
        id: ID.cloudPoint,
        name: 'dc@2026-06-18 20:00:00',
        replica: ID.cloudReplica,
        vmName: 'dc',
        created: '2026-06-18T20:00:00.500Z',
        pointType: 'Snapshot',
        state: 'Ready',
      },
    ],
    cloudFailoverPlans: [
      {
        id: ID.cloudPlan,
        name: 'ABC Failover',
        tenant: ID.tenant,
        description: '',
        after: { enabled: true, command: 'C:\\after.cmd' },
        before: { enabled: false, command: '' },
        vms: [{ id: ID.cloudPlanVm, name: 'dc' }],
      },
    ],
    cloudFailoverSessions: [
      {
        id: ID.cloudSession,
        name: 'ABC Failover',
        backupServer,
        created: '2026-06-19T08:15:02.700Z',
        result: 'None',
        tasks: [{ vmName: 'dc', point: ID.cloudPoint, created: '2026-06-19T08:15:03.000Z', result: 'None' }],
      },
    ],
  };
}
