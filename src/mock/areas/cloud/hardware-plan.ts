import { ID, NAME, PROVIDER } from '../../query/field.js';
import { kind } from '../../resource/kind.js';
import type { Members } from '../../resource/schema.js';
import type { HardwarePlanRecord } from './records.js';

/** Documentation: get_hardwareplans, get_hardwareplans_id, get_query_cloudhardwareplan. */
export const hardwarePlan = kind('CloudHardwarePlan', {
  links: {
    reference: (record, to) => [to.up('BackupServer', record.backupServer), to.other],

    entity: (record, to) => [
      to.up('BackupServer', record.backupServer),
      to.other,
      // The examples have the Type of a single reference, where entities come without being asked for.
      {
        ...to.down('tenants', 'CloudTenantList'),
        Name: record.name,
      },
      to.edit,
      to.delete,
    ],
  },

  members: (record) => ({
    Description: record.description,
    ProcessorUsageLimitMhz: record.processorMhz,
    MemoryUsageLimitMb: record.memoryMb,
    HardwarePlanDetails: detailsOf(record),
  }),

  fields: {
    UID: ID,
    Name: NAME,
    Platform: { type: { values: ['VMware', 'HyperV'] }, value: (record) => record.on.platform },
    ...PROVIDER,
  },
});

function detailsOf({
  id,
  host,
  networks,
  on,
}: HardwarePlanRecord): Members<'CloudHardwarePlan'>['HardwarePlanDetails'] {
  const Network = {
    CountWithInternet: networks.withInternet,
    CountWithoutInternet: networks.withoutInternet,
    Id: id,
  };
  if (on.platform === 'HyperV') {
    return {
      HvCloudHardwarePlan: {
        HypervisorHostRef: host,
        Volumes: {
          Volumes: on.storages.map((volume) => ({
            FriendlyName: volume.name,
            VolumePath: volume.path,
            QuotaGb: volume.quotaGb,
            Id: volume.id,
          })),
        },
        Network,
      },
    };
  }
  return {
    ViCloudHardwarePlan: {
      HypervisorHostRef: host,
      ParentType: on.parentType,
      ParentName: on.parentName,
      Datastores: {
        Datastores: on.storages.map((datastore) => ({
          FriendlyName: datastore.name,
          DatastoreType: datastore.type,
          Reference: datastore.ref,
          QuotaGb: datastore.quotaGb,
          Id: datastore.id,
        })),
      },
      Network,
    },
  };
}
