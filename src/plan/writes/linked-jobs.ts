import type { Find, Finds } from './finds.js';
import type { Recipe } from './recipe.js';

/** The last one: the first are linked to the copy jobs that there are. */
function jobOf(finds: Finds): Find {
  const fits = ({ facts }: Find): boolean => facts.JobType === 'Backup' && facts.Platform === 'VMware';
  return finds.all('Job', fits).at(-1) ?? finds.one('Job', fits, 'backup job for VMware');
}

/** Documentation: post_jobs_id_linkedjobs, delete_jobs_id_linkedjobs_id. */
export const linkedJobs: Recipe = {
  resource: 'LinkedJob',
  below: 'linkedJobs',
  create: 'linkJob',
  list: 'listLinkedJobs',
  remove: 'unlinkJob',
  identify: ({ finds }) => jobOf(finds).uid,
  body: ({ finds }) => ({ LinkedJobUid: jobOf(finds).uid }),
};
