import type { Recipe } from './recipe.js';

/** Documentation: post_cloud_tenants_id_computeresources, delete_cloud_tenants_id_computeresources_id. */
export const cloudTenantComputeResources: Recipe = {
  resource: 'CloudTenantComputeResource',
  below: 'computeResources',
  create: 'createCloudTenantComputeResource',
  list: 'listCloudTenantComputeResources',
  read: 'getCloudTenantComputeResource',
  remove: 'deleteCloudTenantComputeResource',
  identify: ({ finds }) => finds.one('CloudHardwarePlan').uid,
  body: ({ finds }) => ({
    CloudHardwarePlanUid: finds.one('CloudHardwarePlan').uid,
    PlatformType: 'VMware',
    UseNetworkFailoverResources: false,
  }),
  shows: ({ finds }) => ({
    CloudHardwarePlanUid: finds.one('CloudHardwarePlan').uid,
    PlatformType: 'VMware',
  }),
};
