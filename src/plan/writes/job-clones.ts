import type { JsonObject } from '../../representation/json.js';
import type { Find } from './finds.js';
import { jobIncludes } from './job-includes.js';
import { hasOneObject } from './processed.js';
import type { Making, Recipe } from './recipe.js';
import { atRest, begun } from './sessions.js';

const isBackup = ({ facts }: Find): boolean => facts.JobType === 'Backup' && facts.Platform === 'VMware';

const schedule = [{ requirement: 'jobs.toggle', operation: 'getJob', before: true }];

const longNameOf = ({ name }: Making): string => name.padEnd(51, 'x');

const cloneInfo = ({ name, finds }: Making): JsonObject => ({
  JobName: name,
  FolderName: name,
  RepositoryUid: finds.one('Repository').uid,
  Description: 'To be deleted',
});

/** Documentation: post_jobs_id_actionclone, put_jobs_id_actionedit, delete_jobs_id. */
export const jobClones: Recipe = {
  resource: 'Job',
  of: ({ finds }) => {
    // Where a copy has one object, it can be seen whether that can be removed.
    const [small] = finds.all('Job', (find) => isBackup(find) && hasOneObject(find));
    return (small ?? finds.one('Job', isBackup, 'backup job for VMware')).id;
  },
  create: 'cloneJob',
  list: 'listJobs',
  read: 'getJob',
  edit: 'editJob',
  remove: 'deleteJob',
  body: (making) => ({ BackupJobCloneInfo: cloneInfo(making) }),
  shows: ({ name }) => ({ Name: name, Description: 'To be deleted', JobType: 'Backup' }),
  change: () => ({ Description: 'Edited, to be deleted' }),
  again: () => ({ Description: 'Edited as a whole, to be deleted' }),
  rules: [
    {
      requirement: 'jobs.clone-body',
      as: 'name-of-51',
      identify: longNameOf,
      body: (making) => ({ BackupJobCloneInfo: cloneInfo({ ...making, name: longNameOf(making) }) }),
      byTask: true,
    },
    {
      requirement: 'jobs.clone-body',
      as: 'of-another-kind',
      body: ({ name }) => ({ ReplicaJobCloneInfo: { JobName: name, VmSuffix: '_replica' } }),
      byTask: true,
    },
    {
      requirement: 'jobs.last-object',
      as: 'last',
      operation: 'removeJobObject',
      looks: [
        {
          requirement: 'jobs.last-object',
          operation: 'listJobObjects',
          below: () => 'includes',
          before: true,
        },
      ],
      toMember: true,
      byTask: true,
    },
  ],
  acts: [
    { operation: 'retryJob', as: 'never-run', ruledOut: 'jobs.retry', byTask: true },
    { operation: 'toggleJobSchedule', looks: schedule },
    { operation: 'toggleJobSchedule', as: 'back', looks: schedule },
    { operation: 'startJob', looks: [begun('jobs.start')] },
    { operation: 'stopJob', looks: [atRest('jobs.stop')] },
    { operation: 'retryJob', looks: [begun('jobs.retry')] },
    {
      operation: 'stopBackupSession',
      as: 'of-the-run',
      memberOf: ({ media }) => `queryBackupJobSession after/retryJob/jobs.retry/${media}`,
      looks: [{ requirement: 'sessions.stop', operation: 'getBackupSession', before: true, until: 'rest' }],
    },
  ],
  children: [jobIncludes],
};
