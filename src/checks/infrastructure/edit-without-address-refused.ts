import { ruleKept } from '../writes/rule.js';

/**
 * A backup server is edited with its address.
 *
 * Documentation: put_backupservers_id.
 */
export const editWithoutAddressRefused = ruleKept(
  'edit-without-address-refused',
  'infrastructure.backup-server-edit',
  'A backup server was edited without its address.',
);
