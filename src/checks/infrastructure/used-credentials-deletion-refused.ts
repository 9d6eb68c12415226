import { ruleKept } from '../writes/rule.js';

/**
 * Credentials that a part of the infrastructure uses cannot be deleted.
 *
 * Documentation: delete_backupservers_id_creds_id.
 */
export const usedCredentialsDeletionRefused = ruleKept(
  'used-credentials-deletion-refused',
  'infrastructure.credentials-in-use',
  'Credentials were deleted that are in use.',
);
