import { choice, ID, NAME, text } from '../../query/field.js';
import { kind } from '../../resource/kind.js';
import type { Members } from '../../resource/schema.js';

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
export const managedServer = kind('ManagedServer', {
  links: {
    reference: (record, to) => [to.up('BackupServer', record.backupServer), to.other],

    // To the entity of the backup server, unlike everywhere else.
    entity: (record, to) => [
      to.entityUp('BackupServer', record.backupServer),
      to.other,
      ...(record.hierarchyRoot === undefined ? [] : [to.related('HierarchyRoot', record.hierarchyRoot)]),
    ],
  },

  // An estate may name a type of its own, to see what a client does with it.
  members: (record) => ({
    Description: record.description,
    ManagedServerType: record.type as Members<'ManagedServer'>['ManagedServerType'],
  }),

  fields: {
    UID: ID,
    Name: NAME,
    Description: text('description'),
    ManagedServerType: choice(TYPES, 'type'),
  },
});
