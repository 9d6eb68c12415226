import type { JsonObject } from '../../representation/json.js';
import type { Making, Recipe } from './recipe.js';

/** Documentation: post_cloud_hardwareplans, put_cloud_hardwareplans_id, delete_cloud_hardwareplans_id. */
export const cloudHardwarePlans: Recipe = {
  resource: 'CloudHardwarePlan',
  create: 'createCloudHardwarePlan',
  list: 'listCloudHardwarePlans',
  read: 'getCloudHardwarePlan',
  edit: 'editCloudHardwarePlan',
  remove: 'deleteCloudHardwarePlan',
  body: (making) => ({
    BackupServerUid: making.finds.one('BackupServer').uid,
    Name: making.name,
    Description: 'To be deleted',
    ProcessorUsageLimitMhz: 1000,
    MemoryUsageLimitMb: 1024,
    HardwarePlanDetails: detailsWith(making, ONE_OF_EACH),
  }),
  shows: ({ name }) => ({
    Name: name,
    Description: 'To be deleted',
    ProcessorUsageLimitMhz: 1000,
    MemoryUsageLimitMb: 1024,
  }),
  whole: true,
  change: () => ({ Description: 'Edited, to be deleted' }),
  rules: [
    {
      requirement: 'cloud.plan-networks-fixed',
      as: 'more-networks',
      operation: 'editCloudHardwarePlan',
      body: (making) => ({
        HardwarePlanDetails: detailsWith(making, { CountWithInternet: 2, CountWithoutInternet: 3 }),
      }),
      keeps: () => ({ HardwarePlanDetails: { ViCloudHardwarePlan: { Network: ONE_OF_EACH } } }),
    },
  ],
};

/** Networks with and without internet access. */
const ONE_OF_EACH = { CountWithInternet: 1, CountWithoutInternet: 1 };

function detailsWith({ finds }: Making, network: JsonObject): JsonObject {
  const host = finds.object('VMware', 'Host');
  return {
    ViCloudHardwarePlan: {
      HypervisorHostRef: host.uid,
      ParentType: 'HostSystem',
      ParentName: host.name,
      Datastores: {
        Datastores: [
          {
            FriendlyName: 'To be deleted',
            DatastoreType: 'Datastore',
            Reference: finds.object('VMware', 'Datastore').uid,
            QuotaGb: 1,
          },
        ],
      },
      Network: network,
    },
  };
}
