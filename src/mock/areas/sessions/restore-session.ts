import type { Kind, World } from '../../resource/kind.js';
import { toEntity, toReference, up } from '../../resource/links.js';
import type { Link } from '../../resource/schema.js';
import { uid } from '../../resource/site.js';
import { utc } from '../../resource/time.js';
import type { RestoreSessionRecord } from '../jobs/records.js';
import { RESULTS } from './backup-session.js';

const TYPES = ['FileLevelRestore', 'RestoreVm'];
const STATES = ['Starting', 'Stopping', 'Working', 'Stopped'];

/** Documentation: get_restoresessions, get_restoresessions_id, get_query_restoresession. */
export const restoreSession: Kind<RestoreSessionRecord, 'RestoreSession'> = {
  name: 'RestoreSession',
  plural: 'RestoreSessions',
  noun: 'restore session',
  records: (estate) => estate.restoreSessions,

  referenceLinks: (record, world) => links(record, world, toEntity(world.site, 'RestoreSession', record)),

  entityLinks: (record, world) => links(record, world, toReference(world.site, 'RestoreSession', record)),

  members: (record) => ({
    JobType: record.type,
    CreationTimeUTC: utc(record.created),
    ...(record.ended === undefined ? {} : { EndTimeUTC: utc(record.ended) }),
    State: record.state,
    Result: record.result,
    Progress: record.progress,
    ...(record.vmRef === undefined ? {} : { RestoredObjRef: record.vmRef }),
    VmDisplayName: record.vmName,
  }),

  fields: {
    UID: { type: 'uid', value: (record) => uid('RestoreSession', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    Type: { type: { values: TYPES }, value: (record) => record.type },
    CreationTime: { type: 'dateTime', value: (record) => record.created },
    EndTime: { type: 'dateTime', value: (record) => record.ended ?? '' },
    State: { type: { values: STATES }, value: (record) => record.state },
    Result: { type: { values: RESULTS }, value: (record) => record.result },
    BackupServerUid: { type: 'uid', value: (record) => uid('BackupServer', record.backupServer) },
    BackupServerName: {
      type: 'string',
      value: (record, estate) => estate.get('backupServers', record.backupServer).name,
    },
    VmDisplayName: { type: 'string', value: (record) => record.vmName },
  },
};

function links(record: RestoreSessionRecord, { estate, site }: World, alternate: Link): Link[] {
  const { vmRestorePoint: id } = record;
  return [
    up(site, 'BackupServer', estate.get('backupServers', record.backupServer)),
    alternate,
    ...(id === undefined
      ? []
      : [{ ...up(site, 'VmRestorePoint', estate.get('vmRestorePoints', id)), Rel: 'Related' }]),
  ];
}
