import { ruleKept } from '../writes/rule.js';

/**
 * A tenant of Cloud Director cannot have another name than its organization.
 *
 * Documentation: post_tenants.
 */
export const organizationNameRefused = ruleKept(
  'organization-name-refused',
  'cloud.name-is-organization',
  'A tenant of Cloud Director was made that is not called like its organization.',
);
