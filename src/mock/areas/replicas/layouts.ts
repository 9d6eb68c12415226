import type { Own } from '../../serialize/parts.js';

/** What the kinds of replicas have of their own. */
export const REPLICA_LAYOUTS = {
  Replica: { members: 'Platform' },
  VmReplicaPoint: { members: 'CreationTimeUTC VmName Algorithm PointType', attribute: 'VmDisplayName' },
  VAppReplicaPoint: { members: 'CreationTimeUTC VAppName Algorithm PointType', attribute: 'VAppDisplayName' },
} satisfies Readonly<Record<string, Own>>;
