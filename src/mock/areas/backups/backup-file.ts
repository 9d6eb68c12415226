import type { EstateView } from '../../estate/view.js';
import { ID, NAME } from '../../query/field.js';
import type { Kind, World } from '../../resource/kind.js';
import { below, toEntity, toReference, up } from '../../resource/links.js';
import type { Link } from '../../resource/schema.js';
import { utc } from '../../resource/time.js';
import { IN_BACKUP } from './point-fields.js';
import type { BackupFileRecord, BackupServerRecord } from './records.js';
import { serverOfBackup } from './relations.js';

/** Documentation: get_backupfiles, get_backupfiles_id, get_query_backupfile. */
export const backupFile: Kind<BackupFileRecord, 'BackupFile'> = {
  name: 'BackupFile',
  plural: 'BackupFiles',
  noun: 'backup file',
  records: (estate) => estate.backupFiles,

  referenceLinks: (record, world) => [
    up(world.site, 'BackupServer', server(record, world.estate)),
    up(world.site, 'Backup', world.estate.get('backups', record.backup)),
    toEntity(world.site, 'BackupFile', record),
    ...content(record, world),
  ],

  entityLinks: (record, world) => [
    up(world.site, 'Backup', world.estate.get('backups', record.backup)),
    up(world.site, 'BackupServer', server(record, world.estate)),
    toReference(world.site, 'BackupFile', record),
    ...content(record, world),
  ],

  members: (record) => ({
    FilePath: record.path,
    BackupSize: record.backupSize,
    DataSize: record.dataSize,
    DeduplicationRatio: record.deduplicationRatio,
    CompressRatio: record.compressRatio,
    CreationTimeUtc: utc(record.created),
    FileType: record.fileType,
  }),

  fields: {
    UID: ID,
    Name: NAME,
    CreationTimeUTC: { type: 'dateTime', value: (record) => record.created },
    BackupSize: { type: 'integer', value: (record) => record.backupSize },
    DataSize: { type: 'integer', value: (record) => record.dataSize },
    CompressRatio: { type: 'double', value: (record) => record.compressRatio },
    FileType: { type: { values: ['vbk', 'vib', 'vrb'] }, value: (record) => record.fileType },
    ...IN_BACKUP,
  },
};

function server(record: BackupFileRecord, estate: EstateView): BackupServerRecord {
  return serverOfBackup(estate, record.backup);
}

function content(record: BackupFileRecord, { site }: World): Link[] {
  return [
    below(site, 'BackupFile', record, 'restorePoints', 'RestorePointReferenceList', 'Related'),
    below(site, 'BackupFile', record, 'vmRestorePoints', 'VmRestorePointReferenceList'),
  ];
}
