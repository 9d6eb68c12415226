import { ID, NAME, serverFields, text, via } from '../../query/field.js';
import { kind, type World } from '../../resource/kind.js';
import { up } from '../../resource/links.js';
import type { Link } from '../../resource/schema.js';
import { serverOfPolicy } from '../backups/relations.js';
import type { CdpReplicaRecord } from './records.js';

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
export const cdpReplica = kind('CdpReplica', {
  links: {
    reference: (record, to) => [...ofPolicy(record.policy, to.world), to.other],

    entity: (record, to) => {
      const [server, policy] = ofPolicy(record.policy, to.world);
      return [server, to.down('vms', 'CdpReplicaVmReferenceList'), policy, to.other];
    },
  },

  members: (record, world) => policyMembers(record.policy, world),

  fields: {
    UID: ID,
    Name: NAME,
    PolicyId: text('policy'),
    PolicyName: via('cdpPolicies', 'policy', NAME),
    ...serverFields((record: CdpReplicaRecord, estate) => serverOfPolicy(estate, record.policy)),
  },
});

/** Documentation: get_cdpreplicas_id_vapps, get_cdpreplica_vapps_id. No query finds them. */
export const vAppCdpReplica = kind('VAppCdpReplica', {
  links: {
    reference: (record, to) => {
      const [server, policy] = ofPolicy(record.policy, to.world);
      return [server, to.other, policy];
    },

    entity: (record, to) => {
      const [server, policy] = ofPolicy(record.policy, to.world);
      return [
        server,
        to.other,
        to.down('vms', 'VAppCdpReplicaVmReferenceList'),
        to.action('Intervals'),
        to.action('Failover'),
        policy,
      ];
    },
  },

  // A vApp is its own replica, as the examples have it.
  members: (record, world) => ({
    vAppRef: record.ref,
    ReplicaUid: record.id,
    ...policyMembers(record.policy, world),
  }),
});
