import type { Kind } from '../../resource/kind.js';
import { toEntity, toReference, up } from '../../resource/links.js';
import { uid } from '../../resource/site.js';
import type { WanAcceleratorRecord } from './records.js';

/** Documentation: get_wanaccelerators, get_wanaccelerators_id, get_query_wanaccelerator. */
export const wanAccelerator: Kind<WanAcceleratorRecord, 'WanAccelerator'> = {
  name: 'WanAccelerator',
  plural: 'WanAccelerators',
  noun: 'WAN accelerator',
  records: (estate) => estate.wanAccelerators,

  referenceLinks: (record, { estate, site }) => [
    up(site, 'BackupServer', estate.get('backupServers', record.backupServer)),
    toEntity(site, 'WanAccelerator', record),
  ],

  entityLinks: (record, { estate, site }) => [
    up(site, 'BackupServer', estate.get('backupServers', record.backupServer)),
    toReference(site, 'WanAccelerator', record),
  ],

  members: (record, { estate }) => ({
    Description: record.description,
    OutOfDate: record.outOfDate,
    Version: record.version,
    Capacity: record.capacity,
    TrafficPort: record.trafficPort,
    ConnectionsCount: record.connections,
    CachePath: record.cachePath,
    HighBandwidthModeEnabled: record.highBandwidthMode,
    BackupServerUid: uid('BackupServer', record.backupServer),
    BackupServerName: estate.get('backupServers', record.backupServer).name,
  }),

  fields: {
    UID: { type: 'uid', value: (record) => uid('WanAccelerator', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    Capacity: { type: 'integer', value: (record) => record.capacity },
    ConnectionsCount: { type: 'integer', value: (record) => record.connections },
    HighBandwidthModeEnabled: { type: 'boolean', value: (record) => record.highBandwidthMode },
    BackupServerUid: { type: 'uid', value: (record) => uid('BackupServer', record.backupServer) },
    BackupServerName: {
      type: 'string',
      value: (record, estate) => estate.get('backupServers', record.backupServer).name,
    },
  },
};
