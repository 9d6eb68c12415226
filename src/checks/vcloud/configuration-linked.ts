import { linkedTask } from '../tasks/linked-task.js';

/**
 * The finished task that has made or changed the configuration of an organization has a Related link to its reference.
 *
 * Documentation: post_vcloud_orgconfigs; put_vcloud_orgconfigs_id.
 */
export const configurationLinked = linkedTask(
  'configuration-linked',
  'vcloud.change-task-link',
  ['createVCloudOrganizationConfig', 'editVCloudOrganizationConfig'],
  { type: 'VCloudOrganizationConfigReference' },
);
