import { taskLinksToSession } from '../tasks/task-links-to-session.js';

/**
 * The finished task of a quick backup links to its backup session.
 *
 * Documentation: post_backupservers_id_quickbackup.
 */
export const quickBackupLinksSession = taskLinksToSession(
  'quick-backup-links-session',
  'infrastructure.quickbackup-task',
  'startQuickBackup',
);
