import { ruleKept } from '../writes/rule.js';

/**
 * A tenant of Cloud Director cannot be made without its organization.
 *
 * Documentation: post_tenants.
 */
export const missingOrganizationRefused = ruleKept(
  'missing-organization-refused',
  'cloud.organization-required',
  'A tenant of Cloud Director was made without an organization.',
);
