import { isObject, type JsonObject } from '../../representation/json.js';
import { cloudTenantComputeResources } from './cloud-tenant-compute-resources.js';
import { cloudTenantResources } from './cloud-tenant-resources.js';
import type { Making, Recipe } from './recipe.js';

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
  // Genuine servers fail to edit a tenant whose kind is not named.
  change: ({ name }) => ({
    Description: 'Edited, to be deleted',
    TenantType: { StandaloneTenant: { TenantCredentials: { Username: name } } },
  }),
  changed: () => ({ Description: 'Edited, to be deleted' }),
  rules: [
    {
      requirement: 'cloud.organization-required',
      as: 'director-without-organization',
      body: ({ name, finds }) => ({
        Name: name,
        BackupServerUid: finds.one('BackupServer').uid,
        TenantType: 'VCD',
      }),
    },
    {
      requirement: 'cloud.appliance-address',
      as: 'appliance-without-address',
      body: (making) => withAppliance(making, { ObtainIPAddressAutomatically: false }),
    },
    {
      requirement: 'cloud.appliance-switch',
      as: 'appliance-without-switch',
      body: (making) =>
        withAppliance(making, { ObtainIPAddressAutomatically: true, ProductionNetworkUnderDvs: true }),
    },
  ],
  children: [cloudTenantResources, cloudTenantComputeResources],
};

/** A new tenant that is subscribed to a hardware plan, with an appliance. */
function withAppliance({ name, password, finds }: Making, appliance: JsonObject): JsonObject {
  const plan = finds.one('CloudHardwarePlan', ({ facts }) => isOfVMware(facts), 'hardware plan of VMware');
  return {
    Name: name,
    Password: password,
    ComputeResources: {
      ComputeResources: [
        {
          CloudHardwarePlanUid: plan.uid,
          PlatformType: 'VMware',
          UseNetworkFailoverResources: true,
          NetworkAppliance: { Name: name, ProductionNetwork: 'VM Network', ...appliance },
        },
      ],
    },
    BackupServerUid: finds.one('BackupServer').uid,
  };
}

function isOfVMware({ HardwarePlanDetails: details }: JsonObject): boolean {
  return isObject(details) && isObject(details.ViCloudHardwarePlan ?? null);
}
