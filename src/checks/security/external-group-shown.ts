import { shown } from '../writes/shown.js';

/**
 * An external group may have any name.
 *
 * Documentation: post_security_accounts.
 */
export const externalGroupShown = shown(
  'external-group-shown',
  'security.account-name',
  'An external group was not added by the name it was given.',
);
