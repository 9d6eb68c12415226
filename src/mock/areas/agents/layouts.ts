import { list, type Own, part, resource } from '../../serialize/parts.js';
import { GUEST_PROCESSING, SCHEDULE } from '../jobs/layouts.js';

/** A machine or protection group in a job. */
export const OBJECT_IN_AGENT_JOB = resource('ObjectInJobId Name DisplayName GuestProcessingOptions', {
  GuestProcessingOptions: GUEST_PROCESSING,
});

/** What a job processes. */
export const OBJECTS_IN_AGENT_JOB = list(
  'ObjectInAgentBackupJobs',
  'ObjectInAgentBackupJob',
  OBJECT_IN_AGENT_JOB,
);

/** What the kinds of agent management have of their own. */
export const AGENT_LAYOUTS = {
  AgentBackupJob: {
    members:
      'JobType Platform Description ScheduleConfigured ScheduleEnabled NextRun JobScheduleOptions JobInfo',
    layouts: {
      JobScheduleOptions: SCHEDULE,
      JobInfo: part('Includes GuestProcessingOptions GfsRetentionPolicy SimpleRetentionPolicy', {
        Includes: OBJECTS_IN_AGENT_JOB,
        GuestProcessingOptions: GUEST_PROCESSING,
        SimpleRetentionPolicy: part('RetainCycles RetainDaysToKeep RetainLimitType'),
      }),
    },
  },
  AgentRestorePoint: { members: 'CreationTimeUTC Algorithm PointType' },
  AgentProtectionGroup: { members: 'RescanScheduleEnabled HierarchyObjRef' },
  DiscoveredComputer: { members: 'HostStatus AgentVersion AgentStatus OsVersion IpAddress HierarchyObjRef' },
} satisfies Readonly<Record<string, Own>>;
