import { ruleKept } from '../writes/rule.js';

/**
 * A file goes back to where it was or is for download: a restore that asks for both, or for none, is refused.
 *
 * Documentation: post_vmrestorepoints_id_mountpoints_id_filepath_actionrestore.
 */
export const twoWayRestoreRefused = ruleKept(
  'two-way-restore-refused',
  'backups.file-restore-one-way',
  'A restore was accepted that goes both ways, or none.',
);
