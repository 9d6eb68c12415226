import type { Find } from './finds.js';
import { jobIncludes } from './job-includes.js';
import type { Recipe } from './recipe.js';

const isBackup = ({ facts }: Find): boolean => facts.JobType === 'Backup' && facts.Platform === 'VMware';

/** Documentation: post_jobs_id_actionclone, put_jobs_id_actionedit, delete_jobs_id. */
export const jobClones: Recipe = {
  resource: 'Job',
  of: ({ finds }) => finds.one('Job', isBackup, 'backup job for VMware').id,
  create: 'cloneJob',
  list: 'listJobs',
  read: 'getJob',
  edit: 'editJob',
  remove: 'deleteJob',
  body: ({ name, finds }) => ({
    BackupJobCloneInfo: {
      JobName: name,
      FolderName: name,
      RepositoryUid: finds.one('Repository').uid,
      Description: 'To be deleted',
    },
  }),
  shows: ({ name }) => ({ Name: name, Description: 'To be deleted', JobType: 'Backup' }),
  change: () => ({ Description: 'Edited, to be deleted' }),
  acts: [
    { operation: 'toggleJobSchedule' },
    { operation: 'toggleJobSchedule', as: 'back' },
    { operation: 'startJob' },
    { operation: 'stopJob' },
    { operation: 'retryJob' },
    { operation: 'stopJob', as: 'again' },
  ],
  children: [jobIncludes],
};
