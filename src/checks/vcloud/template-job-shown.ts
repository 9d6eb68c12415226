import { shown } from '../writes/shown.js';

/**
 * The jobs of an organization get settings other than those by default where it has a template job, and only there.
 *
 * Documentation: post_vcloud_orgconfigs; vcloud_orgconfigs_id_backupjobsettings.
 */
export const templateJobShown = shown(
  'template-job-shown',
  'vcloud.template-job',
  'The settings for the jobs of an organization are not those of its template job, or by default without one.',
);
