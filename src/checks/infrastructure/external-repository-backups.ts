import { READABLE, represents } from '../applies.js';
import type { Check } from '../check.js';
import { allIn } from '../lists.js';

/**
 * The backups of an external repository are among all backups.
 *
 * Documentation: get_externalrepositories_id_backups.
 */
export const externalRepositoryBackups: Check = {
  id: 'external-repository-backups',
  requirement: 'infrastructure.external-repository-backups',
  reach: 'run',
  needs: READABLE,
  applies: (c) => represents(c) && c.operation.id === 'listExternalRepositoryBackups',
  judge: (exchange, context) => allIn('backups', exchange, context),
};
