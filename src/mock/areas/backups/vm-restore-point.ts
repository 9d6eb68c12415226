import { choice, ID, NAME, text, time } from '../../query/field.js';
import { kind } from '../../resource/kind.js';
import type { LinkTo } from '../../resource/links.js';
import type { Link } from '../../resource/schema.js';
import { utc } from '../../resource/time.js';
import { ALGORITHMS, IN_POINT, POINT_TYPES } from './point-fields.js';
import type { VmRestorePointRecord } from './records.js';
import { serverOfRestorePoint } from './relations.js';

/** Documentation: get_vmrestorepoints, get_vmrestorepoints_id, get_query_vmrestorepoint. */
export const vmRestorePoint = kind('VmRestorePoint', {
  links: {
    reference: (record, to) => [...parents(record, to), to.other],

    entity: (record, to) => [
      to.action('Restore'),
      ...parents(record, to),
      to.other,
      to.down('mounts', 'VmRestorePointMountList'),
      to.down('mounts', 'VmRestorePointMount', 'Create'),
    ],
  },

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
    CreationTime: time('created'),
    Type: choice(POINT_TYPES, 'pointType'),
    Algorithm: choice(ALGORITHMS, 'algorithm'),
    RestorePointId: IN_POINT.RestorePointId,
    RestorePointName: IN_POINT.RestorePointName,
    VmDisplayName: text('vmName'),
    BackupServerUid: IN_POINT.BackupServerUid,
    BackupServerName: IN_POINT.BackupServerName,
  },
});

function parents(record: VmRestorePointRecord, to: LinkTo): Link[] {
  return [
    to.up('BackupServer', serverOfRestorePoint(to.world.estate, record.restorePoint)),
    to.up('RestorePoint', record.restorePoint),
    to.up('BackupFile', record.backupFile),
  ];
}
