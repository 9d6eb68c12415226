import { ruleKept } from '../writes/rule.js';

/**
 * The configuration of one organization cannot be disabled, and that of all others not be deleted.
 *
 * Documentation: post_vcloud_orgconfigs_id; vcloud_orgconfigs_id.
 */
export const fixedConfigurationRefused = ruleKept(
  'fixed-configuration-refused',
  'vcloud.disable-default-only',
  'A configuration was disabled or deleted that cannot be.',
);
