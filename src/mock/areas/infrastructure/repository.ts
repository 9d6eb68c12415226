import type { Kind, World } from '../../resource/kind.js';
import { below, toEntity, toReference, up } from '../../resource/links.js';
import type { Link } from '../../resource/schema.js';
import { uid } from '../../resource/site.js';
import type { RepositoryRecord } from '../backups/records.js';

/** Documentation: get_repositories, get_repositories_id, get_query_repository. */
export const repository: Kind<RepositoryRecord, 'Repository'> = {
  name: 'Repository',
  plural: 'Repositories',
  noun: 'repository',
  records: (estate) => estate.repositories,

  referenceLinks: (record, world) => links(record, world, toEntity(world.site, 'Repository', record)),

  entityLinks: (record, world) => links(record, world, toReference(world.site, 'Repository', record)),

  members: (record) => ({ Capacity: record.capacity, FreeSpace: record.freeSpace, Kind: record.kind }),

  fields: {
    UID: { type: 'uid', value: (record) => uid('Repository', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    FreeSpace: { type: 'integer', value: (record) => record.freeSpace },
    Capacity: { type: 'integer', value: (record) => record.capacity },
    BackupServerUid: { type: 'uid', value: (record) => uid('BackupServer', record.backupServer) },
    BackupServerName: {
      type: 'string',
      value: (record, estate) => estate.get('backupServers', record.backupServer).name,
    },
  },
};

function links(record: RepositoryRecord, { estate, site }: World, alternate: Link): Link[] {
  return [
    up(site, 'BackupServer', estate.get('backupServers', record.backupServer)),
    alternate,
    below(site, 'Repository', record, 'backups', 'BackupReferenceList'),
    below(site, 'Repository', record, 'replicas', 'ReplicaReferenceList'),
  ];
}
