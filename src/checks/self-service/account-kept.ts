import { ruleKept } from '../writes/rule.js';

/**
 * An edit that names another account or backup server is refused, or leaves both as they are.
 *
 * Documentation: put_selfservice_vsphere_configs_id.
 */
export const accountKept = ruleKept(
  'account-kept',
  'self-service.account-fixed',
  'The account or the backup server of a configuration was changed.',
);
