import type { EstateView } from '../../estate/view.js';
import { ID, NAME } from '../../query/field.js';
import { serverFields } from '../../query/server-fields.js';
import type { Kind, World } from '../../resource/kind.js';
import { action, below, toEntity, toReference, up } from '../../resource/links.js';
import type { Link, Schemas } from '../../resource/schema.js';
import { type Site, uid } from '../../resource/site.js';
import { utc } from '../../resource/time.js';
import { IN_FILE, IN_POINT } from '../backups/point-fields.js';
import { serverOfRestorePoint } from '../backups/relations.js';
import { guestProcessing } from '../jobs/guest.js';
import type { GuestRecord } from '../jobs/records.js';
import { scheduleOptions } from '../jobs/schedule.js';
import type {
  AgentJobRecord,
  AgentObjectRecord,
  AgentRestorePointRecord,
  DiscoveredComputerRecord,
  ProtectionGroupRecord,
} from './records.js';

/** Documentation: get_agents_jobs, get_agents_jobs_id, get_query_agentbackupjob. */
export const agentBackupJob: Kind<AgentJobRecord, 'AgentBackupJob'> = {
  name: 'AgentBackupJob',
  plural: 'AgentBackupJobs',
  noun: 'job',
  records: (estate) => estate.agentJobs,

  referenceLinks: (record, { estate, site }) => [
    up(site, 'BackupServer', estate.get('backupServers', record.backupServer)),
    toEntity(site, 'AgentBackupJob', record),
    jobSessions(record, site),
  ],

  entityLinks: (record, { estate, site }) => {
    const self = site.resource('AgentBackupJob', record.id);
    return [
      up(site, 'BackupServer', estate.get('backupServers', record.backupServer)),
      toReference(site, 'AgentBackupJob', record),
      below(site, 'AgentBackupJob', record, 'includes', 'ObjectInAgentBackupJobList'),
      action('ToggleScheduleEnabled', `${self}?action=toggleScheduleEnabled`),
      jobSessions(record, site),
      action('Start', `${self}?action=start`),
      action('Stop', `${self}?action=stop`),
      action('Retry', `${self}?action=retry`),
    ];
  },

  members: (record, { site }) => ({
    JobType: 'AgentBackup',
    Platform: record.platform,
    Description: record.description,
    ScheduleConfigured: record.schedule !== undefined,
    ScheduleEnabled: record.scheduleEnabled,
    ...(record.nextRun === undefined ? {} : { NextRun: utc(record.nextRun) }),
    ...(record.schedule === undefined ? {} : { JobScheduleOptions: scheduleOptions(record.schedule) }),
    JobInfo: {
      Includes: { ObjectInAgentBackupJobs: record.includes.map((o) => objectInJob(record, o, site)) },
      ...guestOf(record.guest),
      SimpleRetentionPolicy: {
        RetainCycles: record.retainCycles,
        RetainDaysToKeep: record.retainCycles,
        RetainLimitType: 'Cycles',
      },
    },
  }),

  fields: {
    UID: { type: 'uid', value: (record) => uid('AgentBackupJob', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    Description: { type: 'string', value: (record) => record.description },
    JobType: { type: { values: ['AgentBackup'] }, value: () => 'AgentBackup' },
    Platform: {
      type: { values: ['AgentForLinux', 'AgentForWindows'] },
      value: (record) => record.platform,
    },
    ScheduleConfigured: { type: 'boolean', value: (record) => record.schedule !== undefined },
    ScheduleEnabled: { type: 'boolean', value: (record) => record.scheduleEnabled },
    ...serverFields((record: AgentJobRecord, estate) => estate.get('backupServers', record.backupServer)),
  },
};

/** No page describes what is behind the link, but the job's page demands it. */
function jobSessions(record: AgentJobRecord, site: Site): Link {
  return below(site, 'AgentBackupJob', record, 'backupSessions', 'BackupJobSessionReferenceList');
}

function guestOf(
  guest: GuestRecord | undefined,
): Pick<Schemas['AgentBackupJobInfo'], 'GuestProcessingOptions'> {
  return guest === undefined ? {} : { GuestProcessingOptions: guestProcessing(guest) };
}

/** A machine or protection group in a job (documentation: get_agents_jobs_id_includes_id). */
export function objectInJob(
  job: AgentJobRecord,
  object: AgentObjectRecord,
  site: Site,
): Schemas['ObjectInAgentBackupJob'] {
  return {
    ObjectInJobId: object.id,
    Name: object.name,
    DisplayName: object.displayName,
    ...guestOf(object.guest ?? job.guest),
    Href: site.resource('AgentBackupJob', job.id, `/includes/${object.id}`),
    Type: 'ObjectInAgentBackupJob',
  };
}

/** Documentation: get_agents_agentrestorepoints, get_agents_agentrestorepoints_id, get_query_agentrestorepoint. */
export const agentRestorePoint: Kind<AgentRestorePointRecord, 'AgentRestorePoint'> = {
  name: 'AgentRestorePoint',
  plural: 'AgentRestorePoints',
  noun: 'agent restore point',
  records: (estate) => estate.agentRestorePoints,

  referenceLinks: (record, world) => [
    ...parents(record, world),
    toEntity(world.site, 'AgentRestorePoint', record),
  ],

  entityLinks: (record, world) => [
    ...parents(record, world),
    toReference(world.site, 'AgentRestorePoint', record),
    below(world.site, 'AgentRestorePoint', record, 'mounts', 'AgentRestorePointMountList'),
    below(world.site, 'AgentRestorePoint', record, 'mounts', 'AgentRestorePointMount', 'Create'),
  ],

  members: (record) => ({
    CreationTimeUTC: utc(record.created),
    Algorithm: record.algorithm,
    PointType: record.pointType,
  }),

  fields: {
    UID: ID,
    Name: NAME,
    CreationTime: { type: 'dateTime', value: (record) => record.created },
    ComputerName: { type: 'string', value: (record) => record.computerName },
    Type: { type: { values: ['Full', 'Increment'] }, value: (record) => record.pointType },
    Algorithm: {
      type: { values: ['Full', 'Incremental', 'SyntheticFull'] },
      value: (record) => record.algorithm,
    },
    RestorePointId: IN_POINT.RestorePointId,
    RestorePointName: IN_POINT.RestorePointName,
    BackupUid: IN_POINT.BackupUid,
    BackupName: IN_POINT.BackupName,
    ...IN_FILE,
    BackupServerUid: IN_POINT.BackupServerUid,
    BackupServerName: IN_POINT.BackupServerName,
  },
};

function parents(record: AgentRestorePointRecord, { estate, site }: World): Link[] {
  return [
    up(site, 'BackupServer', serverOfRestorePoint(estate, record.restorePoint)),
    up(site, 'RestorePoint', estate.get('restorePoints', record.restorePoint)),
    up(site, 'BackupFile', estate.get('backupFiles', record.backupFile)),
  ];
}

/** Documentation: get_agents_protectiongroups, get_agents_protectiongroups_id, get_query_agentprotectiongroup. */
export const agentProtectionGroup: Kind<ProtectionGroupRecord, 'AgentProtectionGroup'> = {
  name: 'AgentProtectionGroup',
  plural: 'AgentProtectionGroups',
  noun: 'protection group',
  records: (estate) => estate.protectionGroups,

  referenceLinks: (record, { estate, site }) => [
    up(site, 'BackupServer', estate.get('backupServers', record.backupServer)),
    toEntity(site, 'AgentProtectionGroup', record),
    below(site, 'AgentProtectionGroup', record, 'discoveredComputers', 'DiscoveredComputerReferenceList'),
  ],

  entityLinks: (record, { estate, site }) => [
    up(site, 'BackupServer', estate.get('backupServers', record.backupServer)),
    toReference(site, 'AgentProtectionGroup', record),
    below(
      site,
      'AgentProtectionGroup',
      record,
      'discoveredComputers?format=Entity',
      'DiscoveredComputerList',
    ),
  ],

  members: (record) => ({
    RescanScheduleEnabled: record.rescanScheduleEnabled,
    ...(record.hierarchyObjRef === undefined ? {} : { HierarchyObjRef: record.hierarchyObjRef }),
  }),

  fields: {
    UID: { type: 'uid', value: (record) => uid('AgentProtectionGroup', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    ...serverFields((record: ProtectionGroupRecord, estate) =>
      estate.get('backupServers', record.backupServer),
    ),
  },
};

/** Documentation: get_agents_discoveredcomputers, get_agents_discoveredcomputers_id, get_query_discoveredcomputer. */
export const discoveredComputer: Kind<DiscoveredComputerRecord, 'DiscoveredComputer'> = {
  name: 'DiscoveredComputer',
  plural: 'DiscoveredComputers',
  noun: 'discovered computer',
  records: (estate) => estate.discoveredComputers,

  referenceLinks: (record, { estate, site }) => [
    up(site, 'BackupServer', estate.get('backupServers', groupOf(record, estate).backupServer)),
    toEntity(site, 'DiscoveredComputer', record),
  ],

  entityLinks: (record, { estate, site }) => [
    up(site, 'BackupServer', estate.get('backupServers', groupOf(record, estate).backupServer)),
    toReference(site, 'DiscoveredComputer', record),
    up(site, 'AgentProtectionGroup', groupOf(record, estate)),
  ],

  members: ({ hostStatus, agentStatus, agentVersion, osVersion, ipAddress, hierarchyObjRef }) => ({
    HostStatus: hostStatus,
    ...(agentVersion === undefined ? {} : { AgentVersion: agentVersion }),
    AgentStatus: agentStatus,
    ...(osVersion === undefined ? {} : { OsVersion: osVersion }),
    ...(ipAddress === undefined ? {} : { IpAddress: ipAddress }),
    HierarchyObjRef: hierarchyObjRef,
  }),

  fields: {
    UID: { type: 'string', value: (record) => uid('DiscoveredComputer', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    ...serverFields((record: DiscoveredComputerRecord, estate) =>
      estate.get('backupServers', groupOf(record, estate).backupServer),
    ),
    AgentVersion: { type: 'string', value: (record) => record.agentVersion ?? '' },
    AgentStatus: {
      type: { values: ['NotInstalled', 'Installed', 'UnsupportedOs', 'Failed', 'Exclude'] },
      value: (record) => record.agentStatus,
    },
    OsVersion: { type: 'string', value: (record) => record.osVersion ?? '' },
    IpAddress: { type: 'string', value: (record) => record.ipAddress ?? '' },
    ProtectionGroupUid: {
      type: 'uid',
      value: (record) => uid('AgentProtectionGroup', record.protectionGroup),
    },
    ProtectionGroupName: { type: 'string', value: (record, estate) => groupOf(record, estate).name },
  },
};

function groupOf(record: DiscoveredComputerRecord, estate: EstateView): ProtectionGroupRecord {
  return estate.get('protectionGroups', record.protectionGroup);
}

/** The service of agent management (documentation: get_agents): its collections as references, then as entities. */
export function agentsService(site: Site): Schemas['Agents'] {
  const down = (path: string, type: string): Link => ({
    Rel: 'Down',
    Href: site.href(`agents/${path}`),
    Type: type,
  });
  return {
    Links: [
      ...SERVED.map(([path, type]) => down(path, `${type}ReferenceList`)),
      ...SERVED.map(([path, type]) => down(`${path}?format=Entity`, `${type}List`)),
    ],
    Href: site.href('agents'),
    Type: 'AgentsService',
  };
}

const SERVED = [
  ['jobs', 'AgentBackupJob'],
  ['agentRestorePoints', 'AgentRestorePoint'],
  ['backups', 'Backup'],
  ['restorePoints', 'RestorePoint'],
  ['backupFiles', 'BackupFile'],
  ['backupSessions', 'BackupJobSession'],
  ['protectionGroups', 'AgentProtectionGroup'],
  ['discoveredComputers', 'DiscoveredComputer'],
] as const;
