import type { Kind, World } from '../../resource/kind.js';
import { action, toEntity, toReference, up } from '../../resource/links.js';
import type { Link } from '../../resource/schema.js';
import { uid } from '../../resource/site.js';
import { utc } from '../../resource/time.js';
import { ALGORITHMS, POINT_TYPES } from './point-fields.js';
import type { VAppRestorePointRecord } from './records.js';
import { serverOfRestorePoint } from './relations.js';

/** Documentation: get_vapprestorepoints, get_vapprestorepoints_id, get_query_vapprestorepoint. */
export const vAppRestorePoint: Kind<VAppRestorePointRecord, 'VAppRestorePoint'> = {
  name: 'VAppRestorePoint',
  plural: 'VAppRestorePoints',
  noun: 'vApp restore point',
  records: (estate) => estate.vAppRestorePoints,

  referenceLinks: (record, world) => [
    ...parents(record, world),
    toEntity(world.site, 'VAppRestorePoint', record),
  ],

  entityLinks: (record, world) => [
    action('Restore', world.site.resource('VAppRestorePoint', record.id, '?action=restore')),
    ...parents(record, world),
    toReference(world.site, 'VAppRestorePoint', record),
  ],

  members: (record) => ({
    CreationTimeUTC: utc(record.created),
    Algorithm: record.algorithm,
    PointType: record.pointType,
    HierarchyObjRef: record.hierarchyObjRef,
    VAppDisplayName: record.vAppName,
  }),

  fields: {
    UID: { type: 'uid', value: (record) => uid('VAppRestorePoint', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    CreationTime: { type: 'dateTime', value: (record) => record.created },
    Type: { type: { values: POINT_TYPES }, value: (record) => record.pointType },
    Algorithm: { type: { values: ALGORITHMS }, value: (record) => record.algorithm },
    RestorePointId: { type: 'string', value: (record) => uid('RestorePoint', record.restorePoint) },
    VAppDisplayName: { type: 'string', value: (record) => record.vAppName },
    BackupServerUid: {
      type: 'uid',
      value: (record, estate) => uid('BackupServer', serverOfRestorePoint(estate, record.restorePoint).id),
    },
    BackupServerName: {
      type: 'string',
      value: (record, estate) => serverOfRestorePoint(estate, record.restorePoint).name,
    },
  },
};

function parents(record: VAppRestorePointRecord, { estate, site }: World): Link[] {
  return [
    up(site, 'BackupServer', serverOfRestorePoint(estate, record.restorePoint)),
    up(site, 'RestorePoint', estate.get('restorePoints', record.restorePoint)),
  ];
}
