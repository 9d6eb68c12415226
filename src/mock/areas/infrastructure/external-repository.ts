import { kind } from '../../resource/kind.js';

/** Documentation: get_externalrepositories, get_externalrepositories_id. There is no page of a query type. */
export const externalRepository = kind('ExternalRepository', {
  links: (record, to) => [
    to.up('BackupServer', record.backupServer),
    to.other,
    to.down('backups', 'BackupReferenceList'),
  ],

  members: (record) => ({
    RepositoryType: record.type,
    Path: record.path,
    UsedSpace: record.usedSpace,
    Description: record.description,
  }),
});
