import { reference } from './case.js';
import type { Recipe } from './recipe.js';

/**
 * A subtenant has a share of what its tenant has: of the resource that the run has created.
 *
 * Documentation: post_cloud_tenants_id_subtenants, put_cloud_tenants_id_subtenants_id, delete_cloud_tenants_id_subtenants_id.
 */
export const cloudSubtenants: Recipe = {
  resource: 'CloudSubtenant',
  below: '../../subtenants',
  create: 'createCloudSubtenant',
  list: 'listCloudSubtenants',
  read: 'getCloudSubtenant',
  edit: 'editCloudSubtenant',
  remove: 'deleteCloudSubtenant',
  body: ({ name, password, parent = '' }) => ({
    Name: name,
    Description: 'To be deleted',
    Password: password,
    Enabled: true,
    TenantResourceId: reference(parent, 'CloudTenantResource', 'id'),
    QuotaName: 'To be deleted',
    QuotaMb: 1024,
    UnlimitedQuota: false,
  }),
  shows: ({ name }) => ({ Name: name, Description: 'To be deleted', Enabled: true }),
  change: () => ({ Description: 'Edited, to be deleted' }),
};
