import { ID, NAME, time } from '../../query/field.js';
import { kind } from '../../resource/kind.js';
import type { LinkTo } from '../../resource/links.js';
import type { Link } from '../../resource/schema.js';
import { utc } from '../../resource/time.js';
import { isOfAgents } from '../agents/records.js';
import { IN_BACKUP } from './point-fields.js';
import type { RestorePointRecord } from './records.js';
import { serverOfBackup } from './relations.js';

/** Documentation: get_restorepoints, get_restorepoints_id, get_query_restorepoint. */
export const restorePoint = kind('RestorePoint', {
  links: {
    reference: (record, to) => [
      to.up('BackupServer', serverOfBackup(to.world.estate, record.backup)),
      to.up('Backup', record.backup),
      to.other,
      ...content(record, to),
    ],

    entity: (record, to) => [
      to.up('Backup', record.backup),
      to.up('BackupServer', serverOfBackup(to.world.estate, record.backup)),
      to.other,
      ...content(record, to),
    ],
  },

  members: (record) => ({ BackupDateUTC: utc(record.created) }),

  fields: {
    UID: ID,
    Name: NAME,
    CreationTime: time('created'),
    ...IN_BACKUP,
  },
});

/** Only points of Cloud Director lead to vApps, only those of agents to points of machines. */
function content(record: RestorePointRecord, to: LinkTo): Link[] {
  const { platform } = to.world.estate.get('backups', record.backup);
  return [
    to.down('vmRestorePoints', 'VmRestorePointReferenceList'),
    ...(isOfAgents({ platform }) ? [to.down('agentRestorePoints', 'AgentRestorePointReferenceList')] : []),
    ...(platform === 'vCloud' ? [to.down('vAppRestorePoints', 'VAppRestorePointReferenceList')] : []),
    to.down('backupFiles', 'BackupFileReferenceList', 'Related'),
  ];
}
