import { flag, ID, integer, NAME, SERVER } from '../../query/field.js';
import { kind } from '../../resource/kind.js';
import { uid } from '../../resource/site.js';

/** Documentation: get_wanaccelerators, get_wanaccelerators_id, get_query_wanaccelerator. */
export const wanAccelerator = kind('WanAccelerator', {
  links: (record, to) => [to.up('BackupServer', record.backupServer), to.other],

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
    UID: ID,
    Name: NAME,
    Capacity: integer('capacity'),
    ConnectionsCount: integer('connections'),
    HighBandwidthModeEnabled: flag('highBandwidthMode'),
    ...SERVER,
  },
});
