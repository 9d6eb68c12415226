import { linkedTask } from '../tasks/linked-task.js';

/**
 * The finished task of an edit of a tenant has a Related link to the tenant.
 *
 * Documentation: put_tenants_id.
 */
export const tenantEditLinked = linkedTask('tenant-edit-linked', 'cloud.task-links-result', [
  'editCloudTenant',
]);
