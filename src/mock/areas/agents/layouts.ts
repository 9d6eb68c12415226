import type { ListLayout, ObjectLayout } from '../../serialize/layout.js';
import { type Own, partLayout, resourceLayout } from '../../serialize/parts.js';
import { GUEST_PROCESSING, SCHEDULE } from '../jobs/layouts.js';

/** A machine or protection group in a job. */
export const OBJECT_IN_AGENT_JOB: ObjectLayout = resourceLayout(
  ['ObjectInJobId', 'Name', 'DisplayName', 'GuestProcessingOptions'],
  { GuestProcessingOptions: GUEST_PROCESSING },
);

/** What a job processes. */
export const OBJECTS_IN_AGENT_JOB: ListLayout = {
  kind: 'list',
  member: 'ObjectInAgentBackupJobs',
  element: 'ObjectInAgentBackupJob',
  item: OBJECT_IN_AGENT_JOB,
};

const JOB_INFO = partLayout(
  ['Includes', 'GuestProcessingOptions', 'GfsRetentionPolicy', 'SimpleRetentionPolicy'],
  {
    Includes: OBJECTS_IN_AGENT_JOB,
    GuestProcessingOptions: GUEST_PROCESSING,
    SimpleRetentionPolicy: partLayout(['RetainCycles', 'RetainDaysToKeep', 'RetainLimitType']),
  },
);

/** What the kinds of agent management have of their own. */
export const AGENT_LAYOUTS = {
  AgentBackupJob: {
    members: [
      'JobType',
      'Platform',
      'Description',
      'ScheduleConfigured',
      'ScheduleEnabled',
      'NextRun',
      'JobScheduleOptions',
      'JobInfo',
    ],
    layouts: { JobScheduleOptions: SCHEDULE, JobInfo: JOB_INFO },
  },
  AgentRestorePoint: { members: ['CreationTimeUTC', 'Algorithm', 'PointType'] },
  AgentProtectionGroup: { members: ['RescanScheduleEnabled', 'HierarchyObjRef'] },
  DiscoveredComputer: {
    members: ['HostStatus', 'AgentVersion', 'AgentStatus', 'OsVersion', 'IpAddress', 'HierarchyObjRef'],
  },
} as const satisfies Readonly<Record<string, Own>>;
