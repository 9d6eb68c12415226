import { ID, NAME } from '../../query/field.js';
import type { Kind, World } from '../../resource/kind.js';
import { action, below, toEntity, toReference, up } from '../../resource/links.js';
import type { Link } from '../../resource/schema.js';
import { utc } from '../../resource/time.js';
import { ALGORITHMS, IN_POINT, POINT_TYPES } from './point-fields.js';
import type { VmRestorePointRecord } from './records.js';
import { serverOfRestorePoint } from './relations.js';

/** Documentation: get_vmrestorepoints, get_vmrestorepoints_id, get_query_vmrestorepoint. */
export const vmRestorePoint: Kind<VmRestorePointRecord, 'VmRestorePoint'> = {
  name: 'VmRestorePoint',
  plural: 'VmRestorePoints',
  noun: 'VM restore point',
  records: (estate) => estate.vmRestorePoints,

  referenceLinks: (record, world) => [
    ...parents(record, world),
    toEntity(world.site, 'VmRestorePoint', record),
  ],

  entityLinks: (record, world) => [
    action('Restore', world.site.resource('VmRestorePoint', record.id, '?action=restore')),
    ...parents(record, world),
    toReference(world.site, 'VmRestorePoint', record),
    below(world.site, 'VmRestorePoint', record, 'mounts', 'VmRestorePointMountList'),
    below(world.site, 'VmRestorePoint', record, 'mounts', 'VmRestorePointMount', 'Create'),
  ],

  members: (record) => ({
    CreationTimeUTC: utc(record.created),
    VmName: record.vmName,
    Algorithm: record.algorithm,
    PointType: record.pointType,
    HierarchyObjRef: record.hierarchyObjRef,
    VmDisplayName: record.vmName,
  }),

  fields: {
    UID: ID,
    Name: NAME,
    CreationTime: { type: 'dateTime', value: (record) => record.created },
    Type: { type: { values: POINT_TYPES }, value: (record) => record.pointType },
    Algorithm: { type: { values: ALGORITHMS }, value: (record) => record.algorithm },
    RestorePointId: IN_POINT.RestorePointId,
    RestorePointName: IN_POINT.RestorePointName,
    VmDisplayName: { type: 'string', value: (record) => record.vmName },
    BackupServerUid: IN_POINT.BackupServerUid,
    BackupServerName: IN_POINT.BackupServerName,
  },
};

function parents(record: VmRestorePointRecord, { estate, site }: World): Link[] {
  return [
    up(site, 'BackupServer', serverOfRestorePoint(estate, record.restorePoint)),
    up(site, 'RestorePoint', estate.get('restorePoints', record.restorePoint)),
    up(site, 'BackupFile', estate.get('backupFiles', record.backupFile)),
  ];
}
