import { cloudSubtenants } from './cloud-subtenants.js';
import type { Recipe } from './recipe.js';

/** Documentation: post_cloud_tenants_id_resources, delete_cloud_tenants_id_resources_id. */
export const cloudTenantResources: Recipe = {
  resource: 'CloudTenantResource',
  below: 'resources',
  create: 'createCloudTenantResource',
  list: 'listCloudTenantResources',
  read: 'getCloudTenantResource',
  remove: 'deleteCloudTenantResource',
  body: ({ name, finds }) => ({
    Name: name,
    RepositoryUid: finds.one('Repository').uid,
    QuotaMb: 1024,
  }),
  shows: ({ name, finds }) => ({
    RepositoryQuota: { DisplayName: name, RepositoryUid: finds.one('Repository').uid, Quota: 1024 },
  }),
  rules: [
    {
      requirement: 'cloud.quota-minimum',
      as: 'below-1-gb',
      body: ({ name, finds }) => ({
        Name: name,
        RepositoryUid: finds.one('Repository').uid,
        QuotaMb: 1023,
      }),
    },
  ],
  children: [cloudSubtenants],
};
