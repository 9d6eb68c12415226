import type { BackupServerRecord } from '../estate/model.js';
import type { EstateView } from '../estate/view.js';
import type { Field } from './field.js';

/**
 * The fields of the backup server that something belongs to.
 *
 * @param reads lists the server is looked up in: {@link Field.reads}
 */
export function serverFields<R>(
  server: (record: R, estate: EstateView) => BackupServerRecord,
  reads?: Field<R>['reads'],
): Record<'BackupServerUid' | 'BackupServerName', Field<R>> {
  const known = reads === undefined ? {} : { reads };
  return {
    BackupServerUid: {
      type: 'uid',
      value: (record, estate) => server(record, estate).id,
      ...known,
    },
    BackupServerName: { type: 'string', value: (record, estate) => server(record, estate).name, ...known },
  };
}
