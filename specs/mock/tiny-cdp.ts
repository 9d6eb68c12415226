import type { CdpEstate } from '../../src/mock/areas/cdp/records.js';
import type { TenantConfigsEstate } from '../../src/mock/areas/self-service/records.js';
import { ID } from './ids.js';

const VM = 'urn:VMware:Vm:de28dc43-b8ee-4e17-8e63-3d38b6604033.vm-1036';

/** One of everything of continuous data protection. */
export function tinyCdp(): CdpEstate {
  const point = { id: ID.cdpPoint, created: '2026-06-15T08:00:01.500Z', applicationConsistent: true };
  return {
    cdpPolicies: [
      {
        id: ID.policy,
        name: 'Web CDP',
        backupServer: ID.server,
        platform: 'VMware',
        description: '',
        enabled: true,
        schedule: {
          objective: { seconds: 15, minutes: 0 },
          failAfter: { seconds: 0, minutes: 5 },
          shortTermMinutes: 0,
          shortTermHours: 4,
          longTermHours: 8,
          longTermDays: 7,
        },
        nextRun: '2026-06-16T00:00:00.180Z',
        includes: [{ id: ID.cdpObject, name: 'web01', ref: VM }],
        guest: { snapshots: 'Disabled', copyOnly: false, persistentAgent: true },
      },
    ],
    cdpReplicas: [{ id: ID.cdpReplica, name: 'Web CDP', policy: ID.policy }],
    cdpReplicaVms: [
      {
        id: ID.cdpVm,
        name: 'web01',
        replica: ID.cdpReplica,
        repository: ID.repository,
        ref: VM,
        points: [point],
      },
    ],
    vAppCdpReplicas: [
      {
        id: ID.cdpVApp,
        name: 'shop',
        policy: ID.policy,
        ref: 'urn:vCloud:Vapp:2dcfebc9-eb06-4d3b-a639-c1cfa8483621.urn:vcloud:vapp:78dc1989-d3f3-4b32-a3a8-ad3d3cbbd295',
        vms: [{ id: ID.cdpVAppVm, name: 'shop-db', ref: VM }],
        points: [],
      },
    ],
    cdpSessions: [
      {
        id: ID.cdpSession,
        name: 'Web CDP@2026-06-15 00:00:02',
        policy: ID.policy,
        created: '2026-06-15T00:00:02.400Z',
        ended: '2026-06-15T17:20:41.020Z',
        state: 'Stopped',
        result: 'Failed',
        progress: 0,
        failure: 'No answer',
        retry: false,
      },
    ],
    cdpTaskSessions: [
      {
        id: ID.cdpTask,
        name: 'web01@2026-06-15 08:00:00',
        session: ID.cdpSession,
        created: '2026-06-15T08:00:00.960Z',
        ended: '2026-06-15T16:00:01.500Z',
        state: 'Completed',
        result: 'Warning',
        reason: 'Late',
        totalSize: 107_374_182_400,
        vmName: 'web01',
      },
    ],
  };
}

/** The configuration that any Cloud Director has, and one of a tenant of the portal. */
export function tinyTenantConfigs(): TenantConfigsEstate {
  return {
    organizationConfigs: [
      {
        id: ID.organization,
        name: 'Other organizations',
        backupServer: ID.server,
        quotaGb: 1024,
        usedMb: 0,
        disabled: true,
        repositoryName: 'N/A',
        scheduler: 'Full',
        highPriority: false,
      },
    ],
    selfServiceConfigs: [
      {
        id: ID.tenantConfig,
        name: 'LAB\\web',
        backupServer: ID.server,
        repository: ID.repository,
        quotaGb: 200,
        usedMb: 5120,
        perUser: true,
        sid: 'S-1-5-21-1-2-3-1120',
        accountType: 'Group',
        scheduler: 'Random',
        highPriority: true,
        templateJob: ID.job,
        vCenters: [],
        tags: ['web', 'R&D'],
      },
    ],
  };
}
