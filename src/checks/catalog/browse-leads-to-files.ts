import { leadsTo } from '../tasks/leads-to.js';

/**
 * The finished task of the browse action leads to the guest file system, by the Type that every example has.
 *
 * Documentation: scenario_1_click_restore.
 */
export const browseLeadsToFiles = leadsTo('browse-leads-to-files', {
  requirement: 'catalog.browse-link-type',
  from: ['browseCatalogVmRestorePoint'],
  rel: 'Down',
  type: 'FileSystemItemsList',
  to: '/catalog/vms/{vmname}/vmRestorePoints/{ID}/guestfs/',
});
