import { ruleKept } from '../writes/rule.js';

/**
 * A file of a replica goes back to where it was or is for download: both, or none, is refused.
 *
 * Documentation: post_vmreplicapoints_id_mountpoints_id_filepath_actionrestore.
 */
export const replicaTwoWayRestoreRefused = ruleKept(
  'replica-two-way-restore-refused',
  'replicas.file-restore-target',
  'A restore was accepted that goes both ways, or none.',
);
