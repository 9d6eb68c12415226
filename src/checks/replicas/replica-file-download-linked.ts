import { leadsTo } from '../tasks/leads-to.js';

/**
 * The finished task of the restore of a file of a replica for download leads to the file.
 *
 * Documentation: post_vmreplicapoints_id_mountpoints_id_filepath_actionrestore.
 */
export const replicaFileDownloadLinked = leadsTo('replica-file-download-linked', {
  requirement: 'replicas.file-download',
  from: ['restoreVmReplicaPointMountEntry'],
  rel: 'Download',
  to: '/vmReplicaPoints/{ID}/mounts/{ID}/{filepath}?action=download',
});
