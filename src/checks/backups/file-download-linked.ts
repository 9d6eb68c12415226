import { leadsTo } from '../tasks/leads-to.js';

/**
 * The finished task of the restore of a file for download leads to the file.
 *
 * Documentation: post_vmrestorepoints_id_mountpoints_id_filepath_actionrestore.
 */
export const fileDownloadLinked = leadsTo('file-download-linked', {
  requirement: 'backups.file-download-link',
  from: ['restoreVmRestorePointMountEntry'],
  rel: 'Download',
  to: '/vmRestorePoints/{ID}/mounts/{ID}/{filepath}?action=download',
});
