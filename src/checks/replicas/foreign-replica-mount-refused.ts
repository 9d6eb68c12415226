import { ruleKept } from '../writes/rule.js';

/**
 * The mount of a replica is there for the logon session that made it, and for nobody when that has ended.
 *
 * Documentation: vmreplicapoints_id_mountpoint.
 */
export const foreignReplicaMountRefused = ruleKept(
  'foreign-replica-mount-refused',
  'replicas.mount-session',
  'A mount is shown to another session, or after its own has ended.',
);
