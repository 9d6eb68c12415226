import { ruleKept } from '../writes/rule.js';

/**
 * A backup server is connected by description, address, port, user name and password, each of them required.
 *
 * Documentation: post_backupservers.
 */
export const incompleteBackupServerRefused = ruleKept(
  'incomplete-backup-server-refused',
  'infrastructure.backup-server-create',
  'A backup server was connected without a member that is required.',
);
