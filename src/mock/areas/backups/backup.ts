import { choice, ID, NAME, ref } from '../../query/field.js';
import { kind } from '../../resource/kind.js';
import type { LinkTo } from '../../resource/links.js';
import type { Link, Members } from '../../resource/schema.js';
import { uid } from '../../resource/site.js';
import type { BackupRecord } from './records.js';

const PLATFORMS = ['VMware', 'HyperV', 'vCloud', 'AgentForLinux', 'AgentForWindows', 'CustomPlatform'];
const TYPES = ['Standard', 'ParentBackup', 'ChildBackup'];

/** The examples give every parent this name, whatever it is called. */
const PARENT_NAME = 'Parent Backup';

/** Documentation: get_backups, get_backups_id, get_backups_id_childbackups, get_query_backup. */
export const backup = kind('Backup', {
  links: {
    reference: (record, to) => [
      to.up('BackupServer', record.backupServer),
      keptIn(record, to),
      to.other,
      ...content(record, to, 'childbackups', 'BackupReferenceList'),
    ],

    entity: (record, to) => [
      keptIn(record, to),
      to.up('BackupServer', record.backupServer),
      to.other,
      ...content(record, to, 'childbackups?format=Entity', 'BackupList'),
    ],
  },

  // An estate may name a platform of its own, to see what a client does with it.
  members: (record) => ({
    Platform: record.platform as Members<'Backup'>['Platform'],
    BackupType: record.backupType,
  }),

  fields: {
    UID: ID,
    Name: NAME,
    JobUid: { type: 'uid', value: (record) => uid('Job', record.job.id) },
    JobName: { type: 'string', value: (record) => record.job.name },
    RepositoryUid: ref('repository'),
    RepositoryName: {
      type: 'string',
      value: ({ repository }, estate) =>
        (estate.find('repositories', repository) ?? estate.get('externalRepositories', repository)).name,
    },
    Platform: choice(PLATFORMS, 'platform'),
    BackupType: choice(TYPES, 'backupType'),
  },
});

function keptIn({ repository }: BackupRecord, to: LinkTo): Link {
  const kind = to.world.estate.find('repositories', repository) ? 'Repository' : 'ExternalRepository';
  return to.up(kind, repository);
}

/** A container leads to the backups in it (with Rel Up, as the examples have it), every other backup to its points. */
function content(record: BackupRecord, to: LinkTo, children: string, type: string): Link[] {
  if (record.backupType === 'ParentBackup') return [to.down(children, type, 'Up')];
  return [
    to.down('restorePoints', 'RestorePointReferenceList'),
    to.down('backupFiles', 'BackupFileReferenceList'),
    ...(record.parent === undefined ? [] : [to.up('Backup', { id: record.parent, name: PARENT_NAME })]),
  ];
}
