import { choice, double, ID, integer, NAME, time } from '../../query/field.js';
import { kind } from '../../resource/kind.js';
import type { LinkTo } from '../../resource/links.js';
import type { Link, Members } from '../../resource/schema.js';
import { utc } from '../../resource/time.js';
import { IN_BACKUP } from './point-fields.js';
import { serverOfBackup } from './relations.js';

/** Documentation: get_backupfiles, get_backupfiles_id, get_query_backupfile. */
export const backupFile = kind('BackupFile', {
  links: {
    reference: (record, to) => [
      to.up('BackupServer', serverOfBackup(to.world.estate, record.backup)),
      to.up('Backup', record.backup),
      to.other,
      ...content(to),
    ],

    entity: (record, to) => [
      to.up('Backup', record.backup),
      to.up('BackupServer', serverOfBackup(to.world.estate, record.backup)),
      to.other,
      ...content(to),
    ],
  },

  members: (record) => ({
    FilePath: record.path,
    BackupSize: record.backupSize,
    DataSize: record.dataSize,
    DeduplicationRatio: record.deduplicationRatio,
    CompressRatio: record.compressRatio,
    CreationTimeUtc: utc(record.created),
    // An estate may name a type that no page lists, to see what a client does with it.
    FileType: record.fileType as Members<'BackupFile'>['FileType'],
  }),

  fields: {
    UID: ID,
    Name: NAME,
    CreationTimeUTC: time('created'),
    BackupSize: integer('backupSize'),
    DataSize: integer('dataSize'),
    CompressRatio: double('compressRatio'),
    FileType: choice(['vbk', 'vib', 'vrb'], 'fileType'),
    ...IN_BACKUP,
  },
});

function content(to: LinkTo): Link[] {
  return [
    to.down('restorePoints', 'RestorePointReferenceList', 'Related'),
    to.down('vmRestorePoints', 'VmRestorePointReferenceList'),
  ];
}
