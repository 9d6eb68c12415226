import type { Kind } from '../../resource/kind.js';
import { entityUp, related, toEntity, toReference, up } from '../../resource/links.js';
import type { Members } from '../../resource/schema.js';
import { uid } from '../../resource/site.js';
import type { ManagedServerRecord } from './records.js';

const TYPES = [
  'ESX',
  'VC',
  'Linux',
  'Local',
  'Windows',
  'ESXi',
  'HvServer',
  'HvCluster',
  'Scvmm',
  'BackupServer',
  'SanHost',
  'SmbServer',
  'SmbCluster',
  'VcdSystem',
  'Cloud',
  'AzureWinServer',
  'VmSnapshotStorageHost',
  'ConfigurationService',
  'ExternalInfrastructureProxy',
  'NdmpServer',
  'ExternalInfrastructureServer',
];

/** Documentation: get_managedservers, get_managedservers_id, get_query_managedserver. */
export const managedServer: Kind<ManagedServerRecord, 'ManagedServer'> = {
  name: 'ManagedServer',
  plural: 'ManagedServers',
  noun: 'managed server',
  records: (estate) => estate.managedServers,

  referenceLinks: (record, { estate, site }) => [
    up(site, 'BackupServer', estate.get('backupServers', record.backupServer)),
    toEntity(site, 'ManagedServer', record),
  ],

  // To the entity of the backup server, unlike everywhere else.
  entityLinks: (record, { estate, site }) => [
    entityUp(site, 'BackupServer', estate.get('backupServers', record.backupServer)),
    toReference(site, 'ManagedServer', record),
    ...(record.hierarchyRoot === undefined
      ? []
      : [related(site, 'HierarchyRoot', estate.get('hierarchyRoots', record.hierarchyRoot))]),
  ],

  // An estate may name a type of its own, to see what a client does with it.
  members: (record) => ({
    Description: record.description,
    ManagedServerType: record.type as Members<'ManagedServer'>['ManagedServerType'],
  }),

  fields: {
    UID: { type: 'uid', value: (record) => uid('ManagedServer', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    Description: { type: 'string', value: (record) => record.description },
    ManagedServerType: { type: { values: TYPES }, value: (record) => record.type },
  },
};
