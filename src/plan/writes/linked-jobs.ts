import type { Find, Finds } from './finds.js';
import type { Recipe } from './recipe.js';

/** The clone has the links of the job that it was made from. */
function jobOf(finds: Finds): Find {
  const fits = ({ facts }: Find): boolean => facts.JobType === 'Backup' && facts.Linked === undefined;
  return finds.one('Job', fits, 'backup job that no job copies');
}

/** Documentation: post_jobs_id_linkedjobs, delete_jobs_id_linkedjobs_id. */
export const linkedJobs: Recipe = {
  resource: 'LinkedJob',
  below: 'linkedJobs',
  create: 'linkJob',
  list: 'listLinkedJobs',
  remove: 'unlinkJob',
  identify: ({ finds }) => jobOf(finds).uid,
  looks: [{ requirement: 'jobs.linked-backups-lost', operation: 'getJob', parent: true, before: true }],
  body: ({ finds }) => ({ LinkedJobUid: jobOf(finds).uid }),
};
