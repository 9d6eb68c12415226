import type { Making, Recipe } from './recipe.js';

/** Documentation: post_cloud_tenants_id_vcloudcomputeresources, delete_cloud_tenants_id_vcloudcomputeresources_id. */
export const directorResources: Recipe = {
  resource: 'CloudTenantVCloudComputeResource',
  below: 'vCloudComputeResources',
  create: 'createCloudTenantVCloudComputeResource',
  list: 'listCloudTenantVCloudComputeResources',
  read: 'getCloudTenantVCloudComputeResource',
  remove: 'deleteCloudTenantVCloudComputeResource',
  identify: referenceOf,
  body: (making) => ({ VirtualDataCenterRef: referenceOf(making), UseNetworkFailoverResources: false }),
  shows: (making) => ({ VirtualDataCenterRef: referenceOf(making), UseNetworkFailoverResources: false }),
};

/** Made up: no Cloud Director has it. */
function referenceOf({ media }: Making): string {
  const last = media === 'xml' ? 1 : 2;
  return `urn:vCloud:OrgVdc:7d1c5e2b-40a9-4c8e-b6f3-2e9d8a7c6b51.urn:vcloud:vdc:3a6fc251-894b-47e0-95d6-02b4a7f3e90${last}`;
}
