import type { Find } from './finds.js';
import { linkedJobs } from './linked-jobs.js';
import { linkedRepositories } from './linked-repositories.js';
import type { Recipe } from './recipe.js';

const isCopy = ({ facts }: Find): boolean => facts.JobType === 'BackupSync' || facts.JobType === 'BackupCopy';

/** Documentation: post_jobs_id_actionclone, put_jobs_id_actionedit, delete_jobs_id. */
export const copyJobClones: Recipe = {
  resource: 'Job',
  kind: 'copy',
  of: ({ finds }) => finds.one('Job', isCopy, 'backup copy job').id,
  create: 'cloneJob',
  list: 'listJobs',
  read: 'getJob',
  remove: 'deleteJob',
  body: ({ name, finds }) => ({
    BackupCopyJobCloneInfo: {
      JobName: name,
      JobFileName: name,
      RepositoryUid: finds.one('Repository').uid,
      Description: 'To be deleted',
    },
  }),
  shows: ({ name }) => ({ Name: name, Description: 'To be deleted' }),
  children: [linkedJobs, linkedRepositories],
};
