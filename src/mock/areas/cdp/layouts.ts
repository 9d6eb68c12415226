import type { ListLayout, ObjectLayout } from '../../serialize/layout.js';
import { array, list, type Own, option, ownLayout, part, WEEK } from '../../serialize/parts.js';
import { OBJECTS_IN_JOB } from '../jobs/layouts.js';

const THRESHOLD = part('Enabled RPOThresholdSeconds RPOThresholdMinutes');

/** When a policy runs; `hours` is what the long-term schedule calls them. */
function schedule(hours: string): ObjectLayout {
  return part('CdpReplica', {
    CdpReplica: part(
      `RecoveryPointObjectiveSeconds RecoveryPointObjectiveMinutes RPOSchedule RPOReporting
      ShortTermRetentionMinutes ShortTermRetentionHours LongTermRetentionHours LongTermRetentionKeepDays
      LongTermRetentionSchedule`,
      {
        RPOSchedule: option('TimePeriods', { TimePeriods: WEEK }),
        RPOReporting: option('MarkAsWarning MarkAsFailed', {
          MarkAsWarning: THRESHOLD,
          MarkAsFailed: THRESHOLD,
        }),
        LongTermRetentionSchedule: option(hours, { TimePeriods: WEEK, Schedule: WEEK }),
      },
    ),
  });
}

const INFO = part('CdpReplicaPolicyInfo', {
  CdpReplicaPolicyInfo: part('Includes GuestProcessingOptions', {
    Includes: OBJECTS_IN_JOB,
    GuestProcessingOptions: part('VssSnapshotOptions WindowsCredentialsId LinuxCredentialsId', {
      VssSnapshotOptions: part('VssSnapshotMode IsCopyOnly UsePersistentGuestAgent'),
    }),
  }),
});

const OF_POLICY = 'BackupServer PolicyUid PolicyName';
const TIMES = 'CreationTimeUTC EndTimeUTC State Result';

/** Kinds of this area, with what they have of their own. */
export const CDP_LAYOUTS = {
  CdpPolicy: {
    members: `PolicyType Platform Description ScheduleConfigured ScheduleEnabled NextRun PolicyScheduleOptions
      CdpPolicyInfo`,
    layouts: { PolicyScheduleOptions: schedule('TimePeriods'), CdpPolicyInfo: INFO },
  },
  CdpReplica: { members: OF_POLICY },
  VAppCdpReplica: { members: `vAppRef ReplicaUid ${OF_POLICY}` },
  CdpReplicaSession: {
    members: `PolicyUid PolicyName PolicyType ${TIMES} Progress FailureMessage IsRetry`,
  },
  CdpReplicaTaskSession: {
    members: `PolicySessionUid ${TIMES} Reason TotalSize`,
    attribute: 'VmDisplayName',
  },
} satisfies Readonly<Record<string, Own>>;

/** A policy in a request: the table calls the hours of the long-term schedule Schedule, all examples TimePeriods. */
export const CDP_POLICY_REQUEST = ownLayout({
  ...CDP_LAYOUTS.CdpPolicy,
  layouts: { ...CDP_LAYOUTS.CdpPolicy.layouts, PolicyScheduleOptions: schedule('TimePeriods Schedule') },
});

/** A machine of a CDP replica, and one of a vApp: no kinds, because they have addresses below their parents only. */
export const CDP_VM = ownLayout({ members: `VmRef ReplicaUid ${OF_POLICY} RepositoryName` });
export const CDP_VAPP_VM = ownLayout({ members: 'ReplicaUid VmRef' });

/** Lists of machines and vApps call their members Items. */
export function itemsLayout(item: ObjectLayout): ListLayout {
  return list('Items', 'Items', item);
}

/** Times that a replica can go back to. */
export const CDP_INTERVALS = part('StartDate EndDate HasApplicationConsistentState Intervals RestorePoints', {
  Intervals: array('Interval', part('StartDate EndDate Rpo IntervalType')),
  RestorePoints: array('RestorePoint', part('Id Date IsApplicationConsistent')),
});
