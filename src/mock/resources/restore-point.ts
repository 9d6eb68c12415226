import { isOfAgents } from '../estate/agents.js';
import type { RestorePointRecord } from '../estate/model.js';
import { serverFields } from '../query/server-fields.js';
import type { Kind, World } from './kind.js';
import { below, toEntity, toReference, up } from './links.js';
import { SERVER_OF_BACKUP } from './point.js';
import type { Link } from './schema.js';
import { utc } from './time.js';

/** Documentation: get_restorepoints, get_restorepoints_id, get_query_restorepoint. */
export const restorePoint: Kind<RestorePointRecord, 'RestorePoint'> = {
  name: 'RestorePoint',
  plural: 'RestorePoints',
  noun: 'restore point',
  records: (estate) => estate.restorePoints,

  referenceLinks: (record, world) => [
    up(world.site, 'BackupServer', world.estate.serverOfBackup(record.backup)),
    up(world.site, 'Backup', world.estate.backup(record.backup)),
    toEntity(world.site, 'RestorePoint', record),
    ...content(record, world),
  ],

  entityLinks: (record, world) => [
    up(world.site, 'Backup', world.estate.backup(record.backup)),
    up(world.site, 'BackupServer', world.estate.serverOfBackup(record.backup)),
    toReference(world.site, 'RestorePoint', record),
    ...content(record, world),
  ],

  members: (record) => ({ BackupDateUTC: utc(record.created) }),

  fields: {
    UID: { type: 'uid', value: (record) => record.id },
    Name: { type: 'string', value: (record) => record.name },
    CreationTime: { type: 'dateTime', value: (record) => record.created },
    BackupUid: { type: 'uid', value: (record) => record.backup },
    BackupName: {
      type: 'string',
      value: (record, estate) => estate.backup(record.backup).name,
      reads: ['backups'],
    },
    ...serverFields(
      (record: RestorePointRecord, estate) => estate.serverOfBackup(record.backup),
      SERVER_OF_BACKUP,
    ),
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
    ...(isOfAgents(estate.backup(record.backup)) ? [machines] : []),
    ...(estate.backup(record.backup).platform === 'vCloud' ? [vApps] : []),
    below(site, 'RestorePoint', record, 'backupFiles', 'BackupFileReferenceList', 'Related'),
  ];
}
