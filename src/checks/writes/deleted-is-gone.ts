import { refusal } from '../errors/refusal.js';

/**
 * What was deleted is no longer found at its URL.
 *
 * Documentation: delete_method.
 */
export const deletedIsGone = refusal(
  'deleted-is-gone',
  'methods.delete-removes',
  'deleted',
  'What was deleted is still there.',
  ['backups.unmount', 'replicas.unmount', 'agents.unmount'],
);
