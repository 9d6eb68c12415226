import type { Find, Finds } from './finds.js';
import type { Recipe } from './recipe.js';

/** The clone has the links of the job that it was made from. */
function repositoryOf(finds: Finds): Find {
  return finds.one('Repository', ({ facts }) => facts.Linked === undefined, 'repository that no job copies');
}

/** Documentation: post_jobs_id_linkedrepositories, delete_jobs_id_linkedrepositories_id. */
export const linkedRepositories: Recipe = {
  resource: 'LinkedRepository',
  below: 'linkedBackupRepositories',
  create: 'linkBackupRepository',
  list: 'listLinkedBackupRepositories',
  remove: 'unlinkBackupRepository',
  identify: ({ finds }) => repositoryOf(finds).uid,
  body: ({ finds }) => ({ LinkedBackupRepositoryUid: repositoryOf(finds).uid }),
};
