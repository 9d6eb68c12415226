import type { Estate } from '../../src/mock/index.js';
import { ID } from './ids.js';
import { tinyEstate } from './tiny.js';

/** Ids of what {@link areaEstate} has besides the tiny estate. */
export const AREA = {
  proxy: '00000011-0000-4000-8000-000000000000',
  host: 'de28dc43-b8ee-4e17-8e63-3d38b6604033',
  wan: '00000013-0000-4000-8000-000000000000',
  external: '00000014-0000-4000-8000-000000000000',
  credentials: '00000015-0000-4000-8000-000000000000',
  password: '00000016-0000-4000-8000-000000000000',
  role: '00000017-0000-4000-8000-000000000000',
  group: '00000018-0000-4000-8000-000000000000',
  user: '00000019-0000-4000-8000-000000000000',
  scope: '0000001a-0000-4000-8000-000000000000',
} as const;

/** The tiny estate with a little of infrastructure and security. */
export function areaEstate(): Estate {
  const backupServer = ID.server;
  const object = (type: string, id: string, name: string) => ({
    hierarchyRoot: AREA.host,
    ref: `urn:VMware:${type}:${AREA.host}.${id}`,
    type,
    name,
  });
  return {
    ...tinyEstate(),
    managedServers: [
      {
        id: AREA.host,
        name: 'vc.example',
        backupServer,
        description: '',
        type: 'VC',
        hierarchyRoot: AREA.host,
        proxy: false,
      },
      { id: AREA.proxy, name: 'proxy <1>', backupServer, description: 'Proxy', type: 'Windows', proxy: true },
    ],
    hierarchyRoots: [
      {
        id: AREA.host,
        name: 'vc.example',
        backupServer,
        managedServer: AREA.host,
        uniqueId: '4F5A',
        hostType: 'VC',
      },
    ],
    hierarchyObjects: [
      object('Vm', 'vm-1036', 'web01'),
      object('Vm', 'vm-1', 'DC'),
      object('Tag', 'tag-1', 'DC'),
    ],
    wanAccelerators: [
      {
        id: AREA.wan,
        name: 'wan.example',
        backupServer,
        description: '',
        outOfDate: false,
        version: '12.3.2.4465',
        capacity: 100,
        trafficPort: 6165,
        connections: 5,
        cachePath: 'D:\\WAN',
        highBandwidthMode: true,
      },
    ],
    externalRepositories: [
      {
        id: AREA.external,
        name: 'Archive',
        backupServer,
        type: 'AmazonS3External',
        path: 'amazonS3://archive.example/b',
        usedSpace: 10_037_476_573,
        description: 'Old & cold',
        backups: [ID.backup],
      },
    ],
    credentials: [{ id: AREA.credentials, name: 'LAB\\backup', backupServer, description: '' }],
    passwords: [
      { id: AREA.password, name: 'The long one', backupServer, modified: '2026-02-03T14:01:14.500Z' },
    ],
    roles: [{ id: AREA.role, name: 'File Restore Operator' }],
    accounts: [
      { id: AREA.group, name: 'BUILTIN\\Administrators', type: 'Group', allowRestoreAllVms: true, roles: [] },
      {
        id: AREA.user,
        name: 'LAB\\op',
        type: 'User',
        allowRestoreAllVms: false,
        files: { inPlaceOnly: true, extensions: 'doc,pdf' },
        denyInPlaceSql: true,
        roles: [AREA.role],
      },
    ],
    scopes: [
      {
        id: AREA.scope,
        name: 'Gold',
        account: AREA.user,
        hierarchyRoot: AREA.host,
        platform: 'VMware',
        objectType: 'ResourcePool',
        state: 'Processed',
      },
    ],
  };
}
