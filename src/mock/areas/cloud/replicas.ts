import type { EstateView } from '../../estate/view.js';
import { choice, ID, NAME, ref, serverFields, text, time, via } from '../../query/field.js';
import { kind } from '../../resource/kind.js';
import type { LinkTo } from '../../resource/links.js';
import type { Link, Members } from '../../resource/schema.js';
import { utc } from '../../resource/time.js';
import type { BackupServerRecord } from '../backups/records.js';
import type { CloudReplicaRecord, CloudVmReplicaPointRecord } from './replication-records.js';

type Platform = Members<'CloudReplica'>['Platform'];

function serverOf({ tenant }: { readonly tenant: string }, estate: EstateView): BackupServerRecord {
  return estate.get('backupServers', estate.get('cloudTenants', tenant).backupServer);
}

/** That of the hardware plan that the tenant subscribes to, or vCloud. */
function platformOf({ tenant, resource }: CloudReplicaRecord, view: EstateView): Platform {
  const subscribed = view.get('cloudTenants', tenant).subscriptions.find((s) => s.id === resource);
  return subscribed === undefined ? 'vCloud' : view.get('hardwarePlans', subscribed.hardwarePlan).on.platform;
}

/** Documentation: get_cloudreplicas, get_cloudreplicas_id, get_query_cloudreplica. */
export const cloudReplica = kind('CloudReplica', {
  links: (record, to) => [
    to.up('BackupServer', serverOf(record, to.world.estate)),
    to.other,
    to.down('vmReplicaPoints', 'CloudVmReplicaPointReferenceList'),
  ],

  members: (record, { estate }) => ({ Platform: platformOf(record, estate) }),

  fields: {
    UID: ID,
    Name: NAME,
    Platform: { type: { values: ['VMware', 'HyperV', 'vCloud'] }, value: platformOf },
  },
});

function parents({ replica }: CloudVmReplicaPointRecord, to: LinkTo): Link[] {
  const owner = to.world.estate.get('cloudReplicas', replica);
  return [to.up('BackupServer', serverOf(owner, to.world.estate)), to.up('CloudReplica', owner)];
}

/** Documentation: get_cloudvmreplicapoints, get_cloudvmreplicapoints_id, get_query_cloudvmreplicapoint. */
export const cloudVmReplicaPoint = kind('CloudVmReplicaPoint', {
  links: (record, to) => [...parents(record, to), to.other],

  members: (record) => ({
    CreationTimeUTC: utc(record.created),
    PointType: record.pointType,
    State: record.state,
    VmDisplayName: record.vmName,
  }),

  fields: {
    UID: ID,
    Name: NAME,
    CreationTime: time('created'),
    VmName: text('vmName'),
    Type: choice(['CDP', 'Full', 'ReverseIncrement', 'Increment', 'Snapshot'], 'pointType'),
    ReplicaUid: ref('replica'),
    ReplicaName: via('cloudReplicas', 'replica', NAME),
    VmDisplayName: text('vmName'),
    ...serverFields((record: CloudVmReplicaPointRecord, estate) =>
      serverOf(estate.get('cloudReplicas', record.replica), estate),
    ),
    State: choice(['Unknown', 'Ready', 'Failover', 'Failback', 'PermanentFailover'], 'state'),
  },
});
