import { isOfAgents } from '../estate/agents.js';
import type { RestorePointRecord } from '../estate/model.js';
import type { Kind, World } from './kind.js';
import { below, toEntity, toReference, up } from './links.js';
import type { Link } from './schema.js';
import { uid } from './site.js';
import { utc } from './time.js';

/** Documentation: get_restorepoints, get_restorepoints_id, get_query_restorepoint. */
export const restorePoint: Kind<RestorePointRecord, 'RestorePoint'> = {
  name: 'RestorePoint',
  plural: 'RestorePoints',
  noun: 'restore point',
  records: (estate) => estate.restorePoints,

  referenceLinks: (record, world) => [
    up(world.site, 'BackupServer', world.estate.serverOfRestorePoint(record.id)),
    up(world.site, 'Backup', world.estate.backup(record.backup)),
    toEntity(world.site, 'RestorePoint', record),
    ...content(record, world),
  ],

  entityLinks: (record, world) => [
    up(world.site, 'Backup', world.estate.backup(record.backup)),
    up(world.site, 'BackupServer', world.estate.serverOfRestorePoint(record.id)),
    toReference(world.site, 'RestorePoint', record),
    ...content(record, world),
  ],

  members: (record) => ({ BackupDateUTC: utc(record.created) }),

  fields: {
    UID: { type: 'uid', value: (record) => uid('RestorePoint', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    CreationTime: { type: 'dateTime', value: (record) => record.created },
    BackupUid: { type: 'uid', value: (record) => uid('Backup', record.backup) },
    BackupName: { type: 'string', value: (record, estate) => estate.backup(record.backup).name },
    BackupServerUid: {
      type: 'uid',
      value: (record, estate) => uid('BackupServer', estate.serverOfRestorePoint(record.id).id),
    },
    BackupServerName: {
      type: 'string',
      value: (record, estate) => estate.serverOfRestorePoint(record.id).name,
    },
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
