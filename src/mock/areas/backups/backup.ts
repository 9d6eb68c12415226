import type { Kind, World } from '../../resource/kind.js';
import { below, toEntity, toReference, up } from '../../resource/links.js';
import type { Link, Members } from '../../resource/schema.js';
import { uid } from '../../resource/site.js';
import type { BackupRecord } from './records.js';

const PLATFORMS = ['VMware', 'HyperV', 'vCloud', 'AgentForLinux', 'AgentForWindows', 'CustomPlatform'];
const TYPES = ['Standard', 'ParentBackup', 'ChildBackup'];

/** The examples give every parent this name, whatever it is called. */
const PARENT_NAME = 'Parent Backup';

/** Documentation: get_backups, get_backups_id, get_backups_id_childbackups, get_query_backup. */
export const backup: Kind<BackupRecord, 'Backup'> = {
  name: 'Backup',
  plural: 'Backups',
  noun: 'backup',
  records: (estate) => estate.backups,

  referenceLinks: (record, world) => [
    up(world.site, 'BackupServer', world.estate.get('backupServers', record.backupServer)),
    up(world.site, 'Repository', world.estate.get('repositories', record.repository)),
    toEntity(world.site, 'Backup', record),
    ...content(record, world, 'childbackups', 'BackupReferenceList'),
  ],

  entityLinks: (record, world) => [
    up(world.site, 'Repository', world.estate.get('repositories', record.repository)),
    up(world.site, 'BackupServer', world.estate.get('backupServers', record.backupServer)),
    toReference(world.site, 'Backup', record),
    ...content(record, world, 'childbackups?format=Entity', 'BackupList'),
  ],

  // An estate may name a platform of its own, to see what a client does with it.
  members: (record) => ({
    Platform: record.platform as Members<'Backup'>['Platform'],
    BackupType: record.backupType,
  }),

  fields: {
    UID: { type: 'uid', value: (record) => uid('Backup', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    JobUid: { type: 'uid', value: (record) => uid('Job', record.job.id) },
    JobName: { type: 'string', value: (record) => record.job.name },
    RepositoryUid: { type: 'uid', value: (record) => uid('Repository', record.repository) },
    RepositoryName: {
      type: 'string',
      value: (record, estate) => estate.get('repositories', record.repository).name,
    },
    Platform: { type: { values: PLATFORMS }, value: (record) => record.platform },
    BackupType: { type: { values: TYPES }, value: (record) => record.backupType },
  },
};

/** A container leads to the backups in it (with Rel Up, as the examples have it), every other backup to its points. */
function content(record: BackupRecord, { site }: World, children: string, type: string): Link[] {
  if (record.backupType === 'ParentBackup') return [below(site, 'Backup', record, children, type, 'Up')];
  return [
    below(site, 'Backup', record, 'restorePoints', 'RestorePointReferenceList'),
    below(site, 'Backup', record, 'backupFiles', 'BackupFileReferenceList'),
    ...(record.parent === undefined ? [] : [up(site, 'Backup', { id: record.parent, name: PARENT_NAME })]),
  ];
}
