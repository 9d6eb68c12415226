import { cloudTenantComputeResources } from './cloud-tenant-compute-resources.js';
import { cloudTenantResources } from './cloud-tenant-resources.js';
import type { Recipe } from './recipe.js';

/** Documentation: post_cloud_tenants, put_cloud_tenants_id, delete_cloud_tenants_id. */
export const cloudTenants: Recipe = {
  resource: 'CloudTenant',
  create: 'createCloudTenant',
  list: 'listCloudTenants',
  read: 'getCloudTenant',
  edit: 'editCloudTenant',
  remove: 'deleteCloudTenant',
  body: ({ name, password, finds }) => ({
    Name: name,
    Description: 'To be deleted',
    Password: password,
    Enabled: true,
    BackupServerUid: finds.one('BackupServer').uid,
  }),
  shows: ({ name }) => ({ Name: name, Description: 'To be deleted', Enabled: true }),
  change: () => ({ Description: 'Edited, to be deleted' }),
  children: [cloudTenantResources, cloudTenantComputeResources],
};
