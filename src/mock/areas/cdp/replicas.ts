import { serverFields } from '../../query/server-fields.js';
import type { Kind, World } from '../../resource/kind.js';
import { action, below, toEntity, toReference, up } from '../../resource/links.js';
import type { Link } from '../../resource/schema.js';
import { uid } from '../../resource/site.js';
import { serverOfPolicy } from '../backups/relations.js';
import type { CdpReplicaRecord, VAppCdpReplicaRecord } from './records.js';

/** The backup server of a policy, and the policy. */
export function ofPolicy(policy: string, { estate, site }: World): readonly [server: Link, policy: Link] {
  return [
    up(site, 'BackupServer', serverOfPolicy(estate, policy)),
    up(site, 'CdpPolicy', estate.get('cdpPolicies', policy)),
  ];
}

/** What replicas say of their policy: its bare id, where others have a URN. */
export function policyMembers(
  policy: string,
  { estate }: World,
): { BackupServer: string; PolicyUid: string; PolicyName: string } {
  return {
    BackupServer: serverOfPolicy(estate, policy).name,
    PolicyUid: policy,
    PolicyName: estate.get('cdpPolicies', policy).name,
  };
}

/** Documentation: get_cdpreplicas, get_cdpreplicas_id, get_query_cdpreplica. */
export const cdpReplica: Kind<CdpReplicaRecord, 'CdpReplica'> = {
  name: 'CdpReplica',
  plural: 'CdpReplicas',
  noun: 'CDP replica',
  records: (estate) => estate.cdpReplicas,

  referenceLinks: (record, world) => [
    ...ofPolicy(record.policy, world),
    toEntity(world.site, 'CdpReplica', record),
  ],

  entityLinks: (record, world) => {
    const [server, policy] = ofPolicy(record.policy, world);
    return [
      server,
      below(world.site, 'CdpReplica', record, 'vms', 'CdpReplicaVmReferenceList'),
      policy,
      toReference(world.site, 'CdpReplica', record),
    ];
  },

  members: (record, world) => policyMembers(record.policy, world),

  fields: {
    UID: { type: 'uid', value: (record) => uid('CdpReplica', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    PolicyId: { type: 'string', value: (record) => record.policy },
    PolicyName: { type: 'string', value: (record, estate) => estate.get('cdpPolicies', record.policy).name },
    ...serverFields((record: CdpReplicaRecord, estate) => serverOfPolicy(estate, record.policy)),
  },
};

/** Documentation: get_cdpreplicas_id_vapps, get_cdpreplica_vapps_id. No query finds them. */
export const vAppCdpReplica: Kind<VAppCdpReplicaRecord, 'VAppCdpReplica'> = {
  name: 'VAppCdpReplica',
  plural: 'VAppCdpReplicas',
  noun: 'CDP replica of a vApp',
  records: (estate) => estate.vAppCdpReplicas,

  referenceLinks: (record, world) => {
    const [server, policy] = ofPolicy(record.policy, world);
    return [server, toEntity(world.site, 'VAppCdpReplica', record), policy];
  },

  entityLinks: (record, world) => {
    const [server, policy] = ofPolicy(record.policy, world);
    const self = world.site.resource('VAppCdpReplica', record.id);
    return [
      server,
      toReference(world.site, 'VAppCdpReplica', record),
      below(world.site, 'VAppCdpReplica', record, 'vms', 'VAppCdpReplicaVmReferenceList'),
      action('Intervals', `${self}?action=intervals`),
      action('Failover', `${self}?action=failover`),
      policy,
    ];
  },

  // A vApp is its own replica, as the examples have it.
  members: (record, world) => ({
    vAppRef: record.ref,
    ReplicaUid: record.id,
    ...policyMembers(record.policy, world),
  }),

  fields: {},
};
