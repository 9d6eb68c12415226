import { ID, integer, NAME, SERVER } from '../../query/field.js';
import { kind } from '../../resource/kind.js';

/** Documentation: get_repositories, get_repositories_id, get_query_repository. */
export const repository = kind('Repository', {
  links: (record, to) => [
    to.up('BackupServer', record.backupServer),
    to.other,
    to.down('backups', 'BackupReferenceList'),
    to.down('replicas', 'ReplicaReferenceList'),
  ],

  members: (record) => ({ Capacity: record.capacity, FreeSpace: record.freeSpace, Kind: record.kind }),

  fields: {
    UID: ID,
    Name: NAME,
    FreeSpace: integer('freeSpace'),
    Capacity: integer('capacity'),
    ...SERVER,
  },
});
