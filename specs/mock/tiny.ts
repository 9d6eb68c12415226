import { type Estate, emptyEstate } from '../../src/mock/index.js';
import { ID } from './ids.js';
import { tinyAgents } from './tiny-agents.js';
import { tinyCdp, tinyTenantConfigs } from './tiny-cdp.js';
import { tinyCloud } from './tiny-cloud.js';
import { tinyJobs } from './tiny-jobs.js';
import { tinyNas } from './tiny-nas.js';
import { tinyReplicas } from './tiny-replicas.js';

/** One of everything, so that a whole body can stand in a spec. */
export function tinyEstate(names: { backup?: string; vm?: string } = {}): Estate {
  const { backup = 'Nightly', vm = 'web01' } = names;
  return {
    ...emptyEstate(),
    ...tinyJobs(backup),
    backupServers: [
      {
        id: ID.server,
        name: 'vbr.example',
        description: '',
        address: 'vbr.example',
        port: 9392,
        version: '12.3.2.4465',
        wcfPort: 9405,
        thumbprint: '0123456789ABCDEF0123456789ABCDEF01234567',
      },
    ],
    repositories: [
      {
        id: ID.repository,
        name: 'Bucket',
        backupServer: ID.server,
        capacity: -1,
        freeSpace: -1,
        kind: 'Cloud',
      },
    ],
    backups: [
      {
        id: ID.backup,
        name: backup,
        backupServer: ID.server,
        repository: ID.repository,
        platform: 'vCloud',
        backupType: 'Standard',
        job: { id: ID.job, name: backup },
      },
    ],
    restorePoints: [
      {
        id: ID.point,
        name: 'Jun 15 2026  5:34AM',
        backup: ID.backup,
        created: '2026-06-15T05:34:12.700Z',
        backupFiles: [ID.file],
      },
    ],
    vmRestorePoints: [
      {
        id: ID.vmPoint,
        name: `${vm}@2026-06-15 05:34:41`,
        restorePoint: ID.point,
        backupFile: ID.file,
        vmName: vm,
        created: '2026-06-15T05:34:41.620000Z',
        algorithm: 'Incremental',
        pointType: 'Increment',
        hierarchyObjRef: 'urn:VMware:Vm:de28dc43-b8ee-4e17-8e63-3d38b6604033.vm-1036',
      },
    ],
    vAppRestorePoints: [
      {
        id: ID.vAppPoint,
        name: 'shop@2026-06-15 05:35:00',
        restorePoint: ID.point,
        vAppName: 'shop',
        created: '2026-06-15T05:35:00.000Z',
        algorithm: 'Full',
        pointType: 'Full',
        hierarchyObjRef:
          'urn:vCloud:Vapp:2dcfebc9-eb06-4d3b-a639-c1cfa8483621.urn:vcloud:vapp:78dc1989-d3f3-4b32-a3a8-ad3d3cbbd295',
      },
    ],
    backupFiles: [
      {
        id: ID.file,
        name: 'NightlyD2026-06-15T053400_89D6.vbk',
        backup: ID.backup,
        path: 'V:\\Backup\\Nightly\\NightlyD2026-06-15T053400_89D6.vbk',
        backupSize: 535_875_584,
        dataSize: 2_147_507_235,
        deduplicationRatio: 1.68,
        compressRatio: 2.38,
        created: '2026-06-15T05:34:35.920773Z',
        fileType: 'vbk',
      },
    ],
    ...tinyAgents(),
    ...tinyNas(),
    ...tinyReplicas(),
    ...tinyCloud(),
    ...tinyCdp(),
    ...tinyTenantConfigs(),
    systemSessions: [
      {
        id: ID.systemSession,
        name: 'Collect Job @2026-06-15 05:00:00',
        type: 'CollectJob',
        created: '2026-06-15T05:00:00.270Z',
        ended: '2026-06-15T05:00:19.500Z',
        state: 'CompletedWarning',
        message: 'No answer',
        events: [{ created: '2026-06-15T05:00:19.500Z', message: 'No answer' }],
      },
    ],
  };
}
