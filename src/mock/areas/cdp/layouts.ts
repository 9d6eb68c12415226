import type { Layout, ListLayout, ObjectLayout } from '../../serialize/layout.js';
import { type Own, ownLayout, partLayout, TEXT, texts } from '../../serialize/parts.js';
import { OBJECTS_IN_JOB } from '../jobs/layouts.js';

/** What can be switched on: an attribute in XML, the last member in JSON. */
function option(...children: ObjectLayout['children']): ObjectLayout {
  return {
    kind: 'object',
    attributes: ['Enabled'],
    children,
    json: [...children.map(([member]) => member), 'Enabled'],
  };
}

const WEEK: ListLayout = {
  kind: 'list',
  member: 'Days',
  element: 'Day',
  item: { kind: 'object', attributes: ['Name'], children: [], json: ['Name', 'Value'], text: 'Value' },
};

const THRESHOLD = partLayout(['Enabled', 'RPOThresholdSeconds', 'RPOThresholdMinutes']);

/** When a policy runs; `long` is what the long-term schedule consists of. */
function schedule(...long: ObjectLayout['children']): ObjectLayout {
  const CdpReplica = partLayout(
    [
      'RecoveryPointObjectiveSeconds',
      'RecoveryPointObjectiveMinutes',
      'RPOSchedule',
      'RPOReporting',
      'ShortTermRetentionMinutes',
      'ShortTermRetentionHours',
      'LongTermRetentionHours',
      'LongTermRetentionKeepDays',
      'LongTermRetentionSchedule',
    ],
    {
      RPOSchedule: option(['TimePeriods', WEEK]),
      RPOReporting: option(['MarkAsWarning', THRESHOLD], ['MarkAsFailed', THRESHOLD]),
      LongTermRetentionSchedule: option(...long),
    },
  );
  return partLayout(['CdpReplica'], { CdpReplica });
}

const GUEST = partLayout(['VssSnapshotOptions', 'WindowsCredentialsId', 'LinuxCredentialsId'], {
  VssSnapshotOptions: partLayout(['VssSnapshotMode', 'IsCopyOnly', 'UsePersistentGuestAgent']),
});

const INFO: Layout = partLayout(['CdpReplicaPolicyInfo'], {
  CdpReplicaPolicyInfo: partLayout(['Includes', 'GuestProcessingOptions'], {
    Includes: OBJECTS_IN_JOB,
    GuestProcessingOptions: GUEST,
  }),
});

const OF_POLICY = ['BackupServer', 'PolicyUid', 'PolicyName'] as const;
const TIMES = ['CreationTimeUTC', 'EndTimeUTC', 'State', 'Result'] as const;

/** Kinds of this area, with what they have of their own. */
export const CDP_LAYOUTS = {
  CdpPolicy: {
    members: [
      'PolicyType',
      'Platform',
      'Description',
      'ScheduleConfigured',
      'ScheduleEnabled',
      'NextRun',
      'PolicyScheduleOptions',
      'CdpPolicyInfo',
    ],
    layouts: {
      PolicyScheduleOptions: schedule(['TimePeriods', WEEK]),
      CdpPolicyInfo: INFO,
    },
  },
  CdpReplica: { members: OF_POLICY },
  VAppCdpReplica: { members: ['vAppRef', 'ReplicaUid', ...OF_POLICY] },
  CdpReplicaSession: {
    members: ['PolicyUid', 'PolicyName', 'PolicyType', ...TIMES, 'Progress', 'FailureMessage', 'IsRetry'],
  },
  CdpReplicaTaskSession: {
    members: ['PolicySessionUid', ...TIMES, 'Reason', 'TotalSize'],
    attribute: 'VmDisplayName',
  },
} as const satisfies Readonly<Record<string, Own>>;

/** A policy in a request: the table calls the hours of the long-term schedule Schedule, all examples TimePeriods. */
export const CDP_POLICY_REQUEST: ObjectLayout = ownLayout({
  members: CDP_LAYOUTS.CdpPolicy.members,
  layouts: {
    ...CDP_LAYOUTS.CdpPolicy.layouts,
    PolicyScheduleOptions: schedule(['TimePeriods', WEEK], ['Schedule', WEEK]),
  },
});

/** A machine of a CDP replica, and one of a vApp: no kinds, because they have addresses below their parents only. */
export const CDP_VM = ownLayout({ members: ['VmRef', 'ReplicaUid', ...OF_POLICY, 'RepositoryName'] });
export const CDP_VAPP_VM = ownLayout({ members: ['ReplicaUid', 'VmRef'] });

/** Lists of machines and vApps call their members Items. */
export function itemsLayout(item: ObjectLayout): ListLayout {
  return { kind: 'list', member: 'Items', element: 'Items', item };
}

const PERIOD = texts('StartDate', 'EndDate');

/** Times that a replica can go back to. */
export const CDP_INTERVALS: ObjectLayout = {
  kind: 'object',
  attributes: [],
  children: [
    ...PERIOD,
    ['HasApplicationConsistentState', TEXT],
    [
      'Intervals',
      {
        kind: 'array',
        element: 'Interval',
        item: partLayout(['StartDate', 'EndDate', 'Rpo', 'IntervalType']),
      },
    ],
    [
      'RestorePoints',
      {
        kind: 'array',
        element: 'RestorePoint',
        item: partLayout(['Id', 'Date', 'IsApplicationConsistent']),
      },
    ],
  ],
  json: ['StartDate', 'EndDate', 'HasApplicationConsistentState', 'Intervals', 'RestorePoints'],
};
