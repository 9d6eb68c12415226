import { turnedOver } from '../writes/turned-over.js';

/**
 * A POST to an account turns AllowRestoreAllVms over; twice, it is as it was.
 *
 * Documentation: post_security_accounts_id.
 */
export const restoreAllTurnedOver = turnedOver(
  'restore-all-turned-over',
  'security.toggle',
  'AllowRestoreAllVms',
);
