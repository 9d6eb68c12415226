import type { Kind } from '../../resource/kind.js';
import { related, toEntity, toReference, up } from '../../resource/links.js';
import { uid } from '../../resource/site.js';
import type { HierarchyRootRecord, HostType } from './records.js';

const TYPES: readonly HostType[] = ['ESX', 'VC', 'ESXi', 'HvServer', 'HvCluster', 'Scvmm', 'VcdSystem'];

/** Documentation: get_hierarchyroots, get_hierarchyroots_id, get_query_hierarchyroot. */
export const hierarchyRoot: Kind<HierarchyRootRecord, 'HierarchyRoot'> = {
  name: 'HierarchyRoot',
  plural: 'HierarchyRoots',
  noun: 'hierarchy root',
  records: (estate) => estate.hierarchyRoots,

  referenceLinks: (record, { estate, site }) => [
    up(site, 'BackupServer', estate.get('backupServers', record.backupServer)),
    toEntity(site, 'HierarchyRoot', record),
  ],

  entityLinks: (record, { estate, site }) => [
    up(site, 'BackupServer', estate.get('backupServers', record.backupServer)),
    toReference(site, 'HierarchyRoot', record),
    related(site, 'ManagedServer', estate.get('managedServers', record.managedServer)),
  ],

  members: (record) => ({
    HierarchyRootId: record.id,
    UniqueId: record.uniqueId,
    HostType: record.hostType,
  }),

  fields: {
    UID: { type: 'uid', value: (record) => uid('HierarchyRoot', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    UniqueId: { type: 'string', value: (record) => record.uniqueId },
    HostType: { type: { values: TYPES }, value: (record) => record.hostType },
    BackupServerUid: { type: 'uid', value: (record) => uid('BackupServer', record.backupServer) },
    BackupServerName: {
      type: 'string',
      value: (record, estate) => estate.get('backupServers', record.backupServer).name,
    },
  },
};
