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
  looks: [
    {
      requirement: 'cloud.subtenant-unlimited',
      operation: 'getCloudSubtenant',
      shows: () => ({ RepositoryQuota: { QuotaMb: 1024, Unlimited: false } }),
    },
  ],
  edits: [
    {
      as: 'without-limit',
      body: ({ parent = '' }) => ({
        RepositoryQuota: {
          TenantResourceId: reference(parent, 'CloudTenantResource', 'id'),
          QuotaMb: 1024,
          Unlimited: true,
        },
      }),
      looks: [
        {
          requirement: 'cloud.subtenant-unlimited',
          operation: 'getCloudSubtenant',
          shows: () => ({ RepositoryQuota: { Unlimited: true } }),
        },
      ],
    },
  ],
  rules: [
    {
      requirement: 'cloud.quota-minimum',
      as: 'below-1-gb',
      body: ({ name, password, parent = '' }) => ({
        Name: name,
        Password: password,
        TenantResourceId: reference(parent, 'CloudTenantResource', 'id'),
        QuotaMb: 1023,
        UnlimitedQuota: false,
      }),
    },
    {
      requirement: 'cloud.subtenant-name',
      as: 'other-name',
      operation: 'editCloudSubtenant',
      body: ({ name }) => ({ Name: `${name}-other` }),
      keeps: ({ name }) => ({ Name: name }),
    },
  ],
};
