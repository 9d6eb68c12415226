import { taskLinksToSession } from '../tasks/task-links-to-session.js';

/**
 * The finished task of a VeeamZIP links to its backup session.
 *
 * Documentation: post_backupservers_id_zip.
 */
export const zipLinksSession = taskLinksToSession(
  'zip-links-session',
  'infrastructure.veeamzip-task',
  'startVeeamZip',
);
