import type { Recipe } from './recipe.js';

/** Documentation: post_cloud_hardwareplans, put_cloud_hardwareplans_id, delete_cloud_hardwareplans_id. */
export const cloudHardwarePlans: Recipe = {
  resource: 'CloudHardwarePlan',
  create: 'createCloudHardwarePlan',
  list: 'listCloudHardwarePlans',
  read: 'getCloudHardwarePlan',
  edit: 'editCloudHardwarePlan',
  remove: 'deleteCloudHardwarePlan',
  body: ({ name, finds }) => {
    const host = finds.object('VMware', 'Host');
    return {
      BackupServerUid: finds.one('BackupServer').uid,
      Name: name,
      Description: 'To be deleted',
      ProcessorUsageLimitMhz: 1000,
      MemoryUsageLimitMb: 1024,
      HardwarePlanDetails: {
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
          Network: { CountWithInternet: 1, CountWithoutInternet: 1 },
        },
      },
    };
  },
  shows: ({ name }) => ({
    Name: name,
    Description: 'To be deleted',
    ProcessorUsageLimitMhz: 1000,
    MemoryUsageLimitMb: 1024,
  }),
  whole: true,
  change: () => ({ Description: 'Edited, to be deleted' }),
};
