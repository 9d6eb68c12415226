import type { Kind, World } from '../../resource/kind.js';
import { below, toEntity, toReference, up } from '../../resource/links.js';
import type { Link } from '../../resource/schema.js';
import type { ExternalRepositoryRecord } from './records.js';

/** Documentation: get_externalrepositories, get_externalrepositories_id. There is no page of a query type. */
export const externalRepository: Kind<ExternalRepositoryRecord, 'ExternalRepository'> = {
  name: 'ExternalRepository',
  plural: 'ExternalRepositories',
  noun: 'external repository',
  records: (estate) => estate.externalRepositories,

  referenceLinks: (record, world) => links(record, world, toEntity(world.site, 'ExternalRepository', record)),

  entityLinks: (record, world) => links(record, world, toReference(world.site, 'ExternalRepository', record)),

  members: (record) => ({
    RepositoryType: record.type,
    Path: record.path,
    UsedSpace: record.usedSpace,
    Description: record.description,
  }),

  fields: {},
};

function links(record: ExternalRepositoryRecord, { estate, site }: World, alternate: Link): Link[] {
  return [
    up(site, 'BackupServer', estate.get('backupServers', record.backupServer)),
    alternate,
    below(site, 'ExternalRepository', record, 'backups', 'BackupReferenceList'),
  ];
}
