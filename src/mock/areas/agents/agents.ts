import type { EstateView } from '../../estate/view.js';
import { choice, flag, ID, NAME, SERVER, serverFields, text, time } from '../../query/field.js';
import { kind } from '../../resource/kind.js';
import type { LinkTo } from '../../resource/links.js';
import type { Link, Schemas } from '../../resource/schema.js';
import { type Site, uid } from '../../resource/site.js';
import { utc } from '../../resource/time.js';
import { IN_FILE, IN_POINT } from '../backups/point-fields.js';
import type { BackupServerRecord } from '../backups/records.js';
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
export const agentBackupJob = kind('AgentBackupJob', {
  links: {
    reference: (record, to) => [to.up('BackupServer', record.backupServer), to.other, jobSessions(to)],

    entity: (record, to) => {
      return [
        to.up('BackupServer', record.backupServer),
        to.other,
        to.down('includes', 'ObjectInAgentBackupJobList'),
        to.action('ToggleScheduleEnabled'),
        jobSessions(to),
        to.action('Start'),
        to.action('Stop'),
        to.action('Retry'),
      ];
    },
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
    UID: ID,
    Name: NAME,
    Description: text('description'),
    JobType: { type: { values: ['AgentBackup'] }, value: () => 'AgentBackup' },
    Platform: choice(['AgentForLinux', 'AgentForWindows'], 'platform'),
    ScheduleConfigured: { type: 'boolean', value: (record) => record.schedule !== undefined },
    ScheduleEnabled: flag('scheduleEnabled'),
    ...SERVER,
  },
});

/** No page describes what is behind the link, but the job's page demands it. */
function jobSessions(to: LinkTo): Link {
  return to.down('backupSessions', 'BackupJobSessionReferenceList');
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
export const agentRestorePoint = kind('AgentRestorePoint', {
  links: {
    reference: (record, to) => [...parents(record, to), to.other],

    entity: (record, to) => [
      ...parents(record, to),
      to.other,
      to.down('mounts', 'AgentRestorePointMountList'),
      to.down('mounts', 'AgentRestorePointMount', 'Create'),
    ],
  },

  members: (record) => ({
    CreationTimeUTC: utc(record.created),
    Algorithm: record.algorithm,
    PointType: record.pointType,
  }),

  fields: {
    UID: ID,
    Name: NAME,
    CreationTime: time('created'),
    ComputerName: text('computerName'),
    Type: choice(['Full', 'Increment'], 'pointType'),
    Algorithm: choice(['Full', 'Incremental', 'SyntheticFull'], 'algorithm'),
    RestorePointId: IN_POINT.RestorePointId,
    RestorePointName: IN_POINT.RestorePointName,
    BackupUid: IN_POINT.BackupUid,
    BackupName: IN_POINT.BackupName,
    ...IN_FILE,
    BackupServerUid: IN_POINT.BackupServerUid,
    BackupServerName: IN_POINT.BackupServerName,
  },
});

function parents(record: AgentRestorePointRecord, to: LinkTo): Link[] {
  return [
    to.up('BackupServer', serverOfRestorePoint(to.world.estate, record.restorePoint)),
    to.up('RestorePoint', record.restorePoint),
    to.up('BackupFile', record.backupFile),
  ];
}

/** Documentation: get_agents_protectiongroups, get_agents_protectiongroups_id, get_query_agentprotectiongroup. */
export const agentProtectionGroup = kind('AgentProtectionGroup', {
  links: {
    reference: (record, to) => [
      to.up('BackupServer', record.backupServer),
      to.other,
      to.down('discoveredComputers', 'DiscoveredComputerReferenceList'),
    ],

    entity: (record, to) => [
      to.up('BackupServer', record.backupServer),
      to.other,
      to.down('discoveredComputers?format=Entity', 'DiscoveredComputerList'),
    ],
  },

  members: (record) => ({
    RescanScheduleEnabled: record.rescanScheduleEnabled,
    ...(record.hierarchyObjRef === undefined ? {} : { HierarchyObjRef: record.hierarchyObjRef }),
  }),

  fields: {
    UID: ID,
    Name: NAME,
    ...SERVER,
  },
});

/** Documentation: get_agents_discoveredcomputers, get_agents_discoveredcomputers_id, get_query_discoveredcomputer. */
export const discoveredComputer = kind('DiscoveredComputer', {
  links: {
    reference: (record, to) => [to.up('BackupServer', serverOf(record, to.world.estate)), to.other],

    entity: (record, to) => [
      to.up('BackupServer', serverOf(record, to.world.estate)),
      to.other,
      ...[groupOf(record, to.world.estate) ?? []].flat().map((group) => to.up('AgentProtectionGroup', group)),
    ],
  },

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
    Name: NAME,
    ...serverFields(serverOf),
    AgentVersion: text('agentVersion'),
    AgentStatus: choice(['NotInstalled', 'Installed', 'UnsupportedOs', 'Failed', 'Exclude'], 'agentStatus'),
    OsVersion: text('osVersion'),
    IpAddress: text('ipAddress'),
    ProtectionGroupUid: {
      type: 'uid',
      value: ({ protectionGroup }) => protectionGroup ?? '',
    },
    ProtectionGroupName: { type: 'string', value: (record, estate) => groupOf(record, estate)?.name ?? '' },
  },
});

function groupOf(
  { protectionGroup }: DiscoveredComputerRecord,
  estate: EstateView,
): ProtectionGroupRecord | undefined {
  return protectionGroup === undefined ? undefined : estate.get('protectionGroups', protectionGroup);
}

function serverOf(record: DiscoveredComputerRecord, estate: EstateView): BackupServerRecord {
  return estate.get('backupServers', groupOf(record, estate)?.backupServer ?? record.backupServer ?? '');
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
