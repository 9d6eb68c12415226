import type { Kind } from '../../resource/kind.js';
import { below, toEntity, toReference, up } from '../../resource/links.js';
import type { Members } from '../../resource/schema.js';
import { uid } from '../../resource/site.js';
import { edit, providerFields, remove } from './links.js';
import type { HardwarePlanRecord } from './records.js';

/** Documentation: get_hardwareplans, get_hardwareplans_id, get_query_cloudhardwareplan. */
export const hardwarePlan: Kind<HardwarePlanRecord, 'CloudHardwarePlan'> = {
  name: 'CloudHardwarePlan',
  plural: 'CloudHardwarePlans',
  noun: 'hardware plan',
  records: (estate) => estate.hardwarePlans,

  referenceLinks: (record, { estate, site }) => [
    up(site, 'BackupServer', estate.get('backupServers', record.backupServer)),
    toEntity(site, 'CloudHardwarePlan', record),
  ],

  entityLinks: (record, { estate, site }) => [
    up(site, 'BackupServer', estate.get('backupServers', record.backupServer)),
    toReference(site, 'CloudHardwarePlan', record),
    // The examples have the Type of a single reference, where entities come without being asked for.
    {
      ...below(site, 'CloudHardwarePlan', record, 'tenants', 'CloudTenantList'),
      Name: record.name,
    },
    edit(site, 'CloudHardwarePlan', record),
    remove(site, 'CloudHardwarePlan', record),
  ],

  members: (record) => ({
    Description: record.description,
    ProcessorUsageLimitMhz: record.processorMhz,
    MemoryUsageLimitMb: record.memoryMb,
    HardwarePlanDetails: detailsOf(record),
  }),

  fields: {
    UID: { type: 'uid', value: (record) => uid('CloudHardwarePlan', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    Platform: { type: { values: ['VMware', 'HyperV'] }, value: (record) => record.on.platform },
    ...providerFields((record: HardwarePlanRecord, estate) =>
      estate.get('backupServers', record.backupServer),
    ),
  },
};

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
