import type { Layout, ListLayout, ObjectLayout } from '../../serialize/layout.js';
import { LINKS, type Own, TEXT, texts } from '../../serialize/parts.js';

const PATHS = { kind: 'array', element: 'Path', item: TEXT } as const;
const WORDS = { kind: 'repeated', item: TEXT } as const;

/** Elements without attributes, in the same order in both forms. */
function plain(...children: ObjectLayout['children']): ObjectLayout {
  return { kind: 'object', attributes: [], children, json: children.map(([member]) => member) };
}

/** What can be switched on: an attribute in XML, the last member in JSON. */
function option(...children: ObjectLayout['children']): ObjectLayout {
  return {
    kind: 'object',
    attributes: ['Enabled'],
    children,
    json: [...children.map(([member]) => member), 'Enabled'],
  };
}

const INDEXING = plain(
  ['FileSystemIndexingMode', TEXT],
  ['IncludedIndexingFolders', PATHS],
  ['ExcludedIndexingFolders', PATHS],
);

/** The files have other names in JSON than in XML. */
export const GUEST_PROCESSING = plain(
  ['VssSnapshotOptions', plain(...texts('VssSnapshotMode', 'IsCopyOnly', 'UsePersistentGuestAgent'))],
  ['WindowsGuestFSIndexingOptions', INDEXING],
  ['LinuxGuestFSIndexingOptions', INDEXING],
  [
    'SqlBackupOptions',
    plain(
      ...texts('TransactionLogsProcessing', 'BackupLogsFrequencyMin', 'UseDbBackupRetention', 'RetainDays'),
    ),
  ],
  ['WindowsCredentialsId', TEXT],
  ['LinuxCredentialsId', TEXT],
  [
    'FsFileExcludeOptions',
    plain(
      ['BackupScope', TEXT],
      ['IncludeLists', PATHS, 'IncludeList'],
      ['ExcludeLists', PATHS, 'ExcludeList'],
    ),
    'FSFileExcludeOptions',
  ],
);

const HOURS: ListLayout = {
  kind: 'list',
  member: 'Days',
  element: 'Day',
  item: { kind: 'object', attributes: ['Name'], children: [], json: ['Name', 'Value'], text: 'Value' },
};

const CONTINUOUS = option(['Schedule', HOURS]);

/** When a job runs. */
export const SCHEDULE = plain(
  [
    'Standart',
    plain(
      ['RetryOptions', plain(...texts('RetryTimes', 'RetryTimeout', 'RetrySpecified'))],
      ...texts('WaitForBackupCompletion', 'BackupCompetitionWaitingPeriodMin'),
      ['OptionsDaily', option(['Kind', TEXT], ['Days', WORDS], ...texts('Time', 'TimeOffsetUtc'))],
      [
        'OptionsMonthly',
        option(
          ...texts('Time', 'TimeOffsetUtc', 'DayNumberInMonth', 'DayOfWeek'),
          ['Months', WORDS],
          ['DayOfMonth', TEXT],
        ),
      ],
      ['OptionsPeriodically', option(...texts('Kind', 'FullPeriod'), ['Schedule', HOURS])],
      ['OptionsContinuous', CONTINUOUS],
      ['OptionsBackupWindow', option(['TimePeriods', HOURS])],
      ['OptionsDaisyChaining', option(['PreviousJobUid', TEXT])],
    ),
  ],
  ['ImmediateCopyMode', plain(['OptionsContinuous', CONTINUOUS])],
);

/** A resource without an identity: `own` members between links and address. */
function resource(...own: ObjectLayout['children']): ObjectLayout {
  return {
    kind: 'object',
    attributes: ['Href', 'Type'],
    children: [['Links', LINKS], ...own],
    json: [...own.map(([member]) => member), 'Links', 'Href', 'Type'],
  };
}

const MACHINE: ObjectLayout['children'] = [
  ...texts('HierarchyObjRef', 'Name', 'DisplayName', 'Order'),
  ['GuestProcessingOptions', GUEST_PROCESSING],
];

export const OBJECT_IN_JOB = resource(['ObjectInJobId', TEXT], ...MACHINE);

export const OBJECTS_IN_JOB: ListLayout = {
  kind: 'list',
  member: 'ObjectInJobs',
  element: 'ObjectInJob',
  item: OBJECT_IN_JOB,
};

export const LINKED_JOBS: ListLayout = {
  kind: 'list',
  member: 'LinkedJobObjects',
  element: 'LinkedJobObject',
  item: resource(...texts('ObjectInJobId', 'LinkedJobUid', 'Order')),
};

export const LINKED_REPOSITORIES: ListLayout = {
  kind: 'list',
  member: 'LinkedBackupRepositories',
  element: 'LinkedBackupRepository',
  item: resource(...texts('ObjectInJobId', 'LinkedBackupRepositoryUid')),
};

const LINKED_BACKUPS: ListLayout = {
  kind: 'list',
  member: 'LinkedBackups',
  element: 'LinkedBackup',
  item: resource(...texts('ObjectInJobId', 'LinkedBackupUid')),
};

const INCLUDES = ['Includes', OBJECTS_IN_JOB] as const;
const GUEST = ['GuestProcessingOptions', GUEST_PROCESSING] as const;
const STORAGE = ['AdvancedStorageOptions', plain(['PasswordKeyId', TEXT])] as const;
const LINKED = ['LinkedJobIncludes', LINKED_JOBS] as const;
const BACKUPS = ['LinkedBackupIncludes', LINKED_BACKUPS] as const;

const RETENTION: ObjectLayout['children'] = [
  [
    'GfsRetentionPolicy',
    option(
      ['Weekly', plain(...texts('Enabled', 'RetentionPeriod', 'SelectedDay'))],
      ['Monthly', plain(...texts('Enabled', 'RetentionPeriod', 'SelectedWeek'))],
      ['Yearly', plain(...texts('Enabled', 'RetentionPeriod', 'SelectedMonth'))],
    ),
  ],
  ['SimpleRetentionPolicy', plain(...texts('RetainCycles', 'RetainDaysToKeep', 'RetainLimitType'))],
];

const JOB_INFO = plain(
  ['BackupJobInfo', plain(INCLUDES, GUEST, STORAGE, ...RETENTION)],
  ['ReplicaJobInfo', plain(INCLUDES, GUEST)],
  ['BackupCopyJobInfo', plain(INCLUDES, LINKED, STORAGE, BACKUPS)],
  [
    'ImmediateBackupCopyJobInfo',
    plain(LINKED, BACKUPS, ['LinkedBackupRepositoryIncludes', LINKED_REPOSITORIES]),
  ],
);

/** A machine of a failover plan. */
export const FAILOVERED_VM = resource(['FailoveredVmId', TEXT], ...MACHINE);

const FAILOVER_PLAN_INFO: Layout = plain([
  'Includes',
  {
    kind: 'list',
    member: 'FailoveredVms',
    element: 'FailoveredVm',
    item: FAILOVERED_VM,
  },
]);

const TIMES = ['CreationTimeUTC', 'EndTimeUTC', 'State', 'Result'] as const;

const SESSION = ['JobUid', 'JobName', 'JobType', ...TIMES, 'Progress', 'FailureMessage'] as const;

/** Kinds of this area, with what they have of their own. */
export const JOB_KINDS = {
  Job: {
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
  FailoverPlan: {
    members: ['Description', 'FailoverPlanInfo'],
    layouts: { FailoverPlanInfo: FAILOVER_PLAN_INFO },
  },
  BackupJobSession: {
    members: [...SESSION, 'IsRetry'],
    json: ['IsRetry', ...SESSION],
  },
  BackupTaskSession: {
    members: ['JobSessionUid', ...TIMES, 'Reason', 'TotalSize', 'VmUid'],
    attribute: 'VmDisplayName',
  },
  RestoreSession: {
    members: ['JobType', ...TIMES, 'Progress', 'RestoredObjRef'],
    attribute: 'VmDisplayName',
  },
} satisfies Readonly<Record<string, Own>>;
