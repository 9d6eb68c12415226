import type { Find } from './finds.js';
import { linkedJobs } from './linked-jobs.js';
import { linkedRepositories } from './linked-repositories.js';
import type { Recipe } from './recipe.js';
import { atRest, begun } from './sessions.js';

const isCopy = ({ facts }: Find): boolean => facts.JobType === 'ImmediateBackupCopy';

/** Documentation: post_jobs_id_actionclone, put_jobs_id_actionedit, delete_jobs_id. */
export const copyJobClones: Recipe = {
  resource: 'Job',
  kind: 'copy',
  of: ({ finds }) => finds.one('Job', isCopy, 'backup copy job in immediate mode').id,
  create: 'cloneJob',
  list: 'listJobs',
  read: 'getJob',
  remove: 'deleteJob',
  body: ({ name, finds }) => ({
    ImmediateBackupCopyJobCloneInfo: {
      JobName: name,
      Description: 'To be deleted',
      RepositoryUid: finds.one('Repository').uid,
      JobFileName: name,
    },
  }),
  shows: ({ name }) => ({ Name: name, Description: 'To be deleted' }),
  acts: [
    { operation: 'syncJob', looks: [begun('jobs.start')] },
    { operation: 'stopJob', as: 'copy', looks: [atRest('jobs.stop')] },
  ],
  children: [linkedJobs, linkedRepositories],
};
