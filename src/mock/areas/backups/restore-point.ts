import { ID, NAME } from '../../query/field.js';
import type { Kind, World } from '../../resource/kind.js';
import { below, toEntity, toReference, up } from '../../resource/links.js';
import type { Link } from '../../resource/schema.js';
import { utc } from '../../resource/time.js';
import { isOfAgents } from '../agents/records.js';
import { IN_BACKUP } from './point-fields.js';
import type { RestorePointRecord } from './records.js';
import { serverOfBackup } from './relations.js';

/** Documentation: get_restorepoints, get_restorepoints_id, get_query_restorepoint. */
export const restorePoint: Kind<RestorePointRecord, 'RestorePoint'> = {
  name: 'RestorePoint',
  plural: 'RestorePoints',
  noun: 'restore point',
  records: (estate) => estate.restorePoints,

  referenceLinks: (record, world) => [
    up(world.site, 'BackupServer', serverOfBackup(world.estate, record.backup)),
    up(world.site, 'Backup', world.estate.get('backups', record.backup)),
    toEntity(world.site, 'RestorePoint', record),
    ...content(record, world),
  ],

  entityLinks: (record, world) => [
    up(world.site, 'Backup', world.estate.get('backups', record.backup)),
    up(world.site, 'BackupServer', serverOfBackup(world.estate, record.backup)),
    toReference(world.site, 'RestorePoint', record),
    ...content(record, world),
  ],

  members: (record) => ({ BackupDateUTC: utc(record.created) }),

  fields: {
    UID: ID,
    Name: NAME,
    CreationTime: { type: 'dateTime', value: (record) => record.created },
    ...IN_BACKUP,
  },
};

/** Only points of Cloud Director lead to vApps, only those of agents to points of machines. */
function content(record: RestorePointRecord, { estate, site }: World): Link[] {
  const vApps = below(site, 'RestorePoint', record, 'vAppRestorePoints', 'VAppRestorePointReferenceList');
  const machines = below(
    site,
    'RestorePoint',
    record,
    'agentRestorePoints',
    'AgentRestorePointReferenceList',
  );
  return [
    below(site, 'RestorePoint', record, 'vmRestorePoints', 'VmRestorePointReferenceList'),
    ...(isOfAgents(estate.get('backups', record.backup)) ? [machines] : []),
    ...(estate.get('backups', record.backup).platform === 'vCloud' ? [vApps] : []),
    below(site, 'RestorePoint', record, 'backupFiles', 'BackupFileReferenceList', 'Related'),
  ];
}
