import { ruleKept } from '../writes/rule.js';

/**
 * There is no quick backup of a VM that no backup job processes.
 *
 * Documentation: post_backupservers_id_quickbackup.
 */
export const unprocessedQuickBackupRefused = ruleKept(
  'unprocessed-quick-backup-refused',
  'infrastructure.quickbackup-one-vm',
  'A quick backup was made of a VM that no job processes.',
);
