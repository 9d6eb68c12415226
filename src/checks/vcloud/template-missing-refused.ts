import { ruleKept } from '../writes/rule.js';

/**
 * An edit that gives up the settings by default names the template job.
 *
 * Documentation: put_vcloud_orgconfigs_id.
 */
export const templateMissingRefused = ruleKept(
  'template-missing-refused',
  'vcloud.template-named',
  'Settings other than those by default were accepted without a template job.',
);
