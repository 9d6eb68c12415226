import { choice, ID, NAME, text, time } from '../../query/field.js';
import { kind } from '../../resource/kind.js';
import type { LinkTo } from '../../resource/links.js';
import type { Link } from '../../resource/schema.js';
import { uid } from '../../resource/site.js';
import { utc } from '../../resource/time.js';
import { ALGORITHMS, POINT_TYPES } from './point-fields.js';
import type { VAppRestorePointRecord } from './records.js';
import { serverOfRestorePoint } from './relations.js';

/** Documentation: get_vapprestorepoints, get_vapprestorepoints_id, get_query_vapprestorepoint. */
export const vAppRestorePoint = kind('VAppRestorePoint', {
  links: {
    reference: (record, to) => [...parents(record, to), to.other],

    entity: (record, to) => [to.action('Restore'), ...parents(record, to), to.other],
  },

  members: (record) => ({
    CreationTimeUTC: utc(record.created),
    Algorithm: record.algorithm,
    PointType: record.pointType,
    HierarchyObjRef: record.hierarchyObjRef,
    VAppDisplayName: record.vAppName,
  }),

  fields: {
    UID: ID,
    Name: NAME,
    CreationTime: time('created'),
    Type: choice(POINT_TYPES, 'pointType'),
    Algorithm: choice(ALGORITHMS, 'algorithm'),
    RestorePointId: { type: 'string', value: (record) => uid('RestorePoint', record.restorePoint) },
    VAppDisplayName: text('vAppName'),
    BackupServerUid: {
      type: 'uid',
      value: (record, estate) => uid('BackupServer', serverOfRestorePoint(estate, record.restorePoint).id),
    },
    BackupServerName: {
      type: 'string',
      value: (record, estate) => serverOfRestorePoint(estate, record.restorePoint).name,
    },
  },
});

function parents(record: VAppRestorePointRecord, to: LinkTo): Link[] {
  return [
    to.up('BackupServer', serverOfRestorePoint(to.world.estate, record.restorePoint)),
    to.up('RestorePoint', record.restorePoint),
  ];
}
