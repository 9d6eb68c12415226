import type { Recipe } from './recipe.js';

/** Documentation: post_jobs_id_linkedrepositories, delete_jobs_id_linkedrepositories_id. */
export const linkedRepositories: Recipe = {
  resource: 'LinkedRepository',
  below: 'linkedBackupRepositories',
  create: 'linkBackupRepository',
  list: 'listLinkedBackupRepositories',
  remove: 'unlinkBackupRepository',
  identify: ({ finds }) => finds.one('Repository').uid,
  body: ({ finds }) => ({ LinkedBackupRepositoryUid: finds.one('Repository').uid }),
};
