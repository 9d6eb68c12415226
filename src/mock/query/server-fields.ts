import type { BackupServerRecord } from '../areas/backups/records.js';
import type { EstateView } from '../estate/view.js';
import { uid } from '../resource/site.js';
import type { Field } from './field.js';

/** The fields of the backup server that something belongs to. */
export function serverFields<R>(
  server: (record: R, estate: EstateView) => BackupServerRecord,
): Record<'BackupServerUid' | 'BackupServerName', Field<R>> {
  return {
    BackupServerUid: {
      type: 'uid',
      value: (record, estate) => uid('BackupServer', server(record, estate).id),
    },
    BackupServerName: { type: 'string', value: (record, estate) => server(record, estate).name },
  };
}
