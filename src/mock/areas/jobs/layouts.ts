import { array, list, type Own, option, part, repeated, resource, WEEK } from '../../serialize/parts.js';

const PATHS = array('Path');
const WORDS = repeated();

const INDEXING = part('FileSystemIndexingMode IncludedIndexingFolders ExcludedIndexingFolders', {
  IncludedIndexingFolders: PATHS,
  ExcludedIndexingFolders: PATHS,
});

/** The files have other names in JSON than in XML. */
export const GUEST_PROCESSING = part(
  `VssSnapshotOptions WindowsGuestFSIndexingOptions LinuxGuestFSIndexingOptions SqlBackupOptions
  WindowsCredentialsId LinuxCredentialsId FsFileExcludeOptions/FSFileExcludeOptions`,
  {
    VssSnapshotOptions: part('VssSnapshotMode IsCopyOnly UsePersistentGuestAgent'),
    WindowsGuestFSIndexingOptions: INDEXING,
    LinuxGuestFSIndexingOptions: INDEXING,
    SqlBackupOptions: part(
      'TransactionLogsProcessing BackupLogsFrequencyMin UseDbBackupRetention RetainDays',
    ),
    FsFileExcludeOptions: part('BackupScope IncludeLists/IncludeList ExcludeLists/ExcludeList', {
      IncludeLists: PATHS,
      ExcludeLists: PATHS,
    }),
  },
);

const CONTINUOUS = option('Schedule', { Schedule: WEEK });

/** When a job runs. */
export const SCHEDULE = part('Standart ImmediateCopyMode', {
  Standart: part(
    `RetryOptions WaitForBackupCompletion BackupCompetitionWaitingPeriodMin OptionsDaily OptionsMonthly
    OptionsPeriodically OptionsContinuous OptionsBackupWindow OptionsDaisyChaining`,
    {
      RetryOptions: part('RetryTimes RetryTimeout RetrySpecified'),
      OptionsDaily: option('Kind Days Time TimeOffsetUtc', { Days: WORDS }),
      OptionsMonthly: option('Time TimeOffsetUtc DayNumberInMonth DayOfWeek Months DayOfMonth', {
        Months: WORDS,
      }),
      OptionsPeriodically: option('Kind FullPeriod Schedule', { Schedule: WEEK }),
      OptionsContinuous: CONTINUOUS,
      OptionsBackupWindow: option('TimePeriods', { TimePeriods: WEEK }),
      OptionsDaisyChaining: option('PreviousJobUid'),
    },
  ),
  ImmediateCopyMode: part('OptionsContinuous', { OptionsContinuous: CONTINUOUS }),
});

const MACHINE = 'HierarchyObjRef Name DisplayName Order GuestProcessingOptions';
const GUEST = { GuestProcessingOptions: GUEST_PROCESSING };

export const OBJECT_IN_JOB = resource(`ObjectInJobId ${MACHINE}`, GUEST);
export const OBJECTS_IN_JOB = list('ObjectInJobs', 'ObjectInJob', OBJECT_IN_JOB);

export const LINKED_JOBS = list(
  'LinkedJobObjects',
  'LinkedJobObject',
  resource('ObjectInJobId LinkedJobUid Order'),
);
export const LINKED_REPOSITORIES = list(
  'LinkedBackupRepositories',
  'LinkedBackupRepository',
  resource('ObjectInJobId LinkedBackupRepositoryUid'),
);

const SETTINGS = {
  ...GUEST,
  Includes: OBJECTS_IN_JOB,
  AdvancedStorageOptions: part('PasswordKeyId'),
  LinkedJobIncludes: LINKED_JOBS,
  LinkedBackupIncludes: list('LinkedBackups', 'LinkedBackup', resource('ObjectInJobId LinkedBackupUid')),
  LinkedBackupRepositoryIncludes: LINKED_REPOSITORIES,
  GfsRetentionPolicy: option('Weekly Monthly Yearly', {
    Weekly: part('Enabled RetentionPeriod SelectedDay'),
    Monthly: part('Enabled RetentionPeriod SelectedWeek'),
    Yearly: part('Enabled RetentionPeriod SelectedMonth'),
  }),
  SimpleRetentionPolicy: part('RetainCycles RetainDaysToKeep RetainLimitType'),
};

const JOB_INFO = part('BackupJobInfo ReplicaJobInfo BackupCopyJobInfo ImmediateBackupCopyJobInfo', {
  BackupJobInfo: part(
    'Includes GuestProcessingOptions AdvancedStorageOptions GfsRetentionPolicy SimpleRetentionPolicy',
    SETTINGS,
  ),
  ReplicaJobInfo: part('Includes GuestProcessingOptions', SETTINGS),
  BackupCopyJobInfo: part('Includes LinkedJobIncludes AdvancedStorageOptions LinkedBackupIncludes', SETTINGS),
  ImmediateBackupCopyJobInfo: part(
    'LinkedJobIncludes LinkedBackupIncludes LinkedBackupRepositoryIncludes',
    SETTINGS,
  ),
});

/** A machine of a failover plan. */
export const FAILOVERED_VM = resource(`FailoveredVmId ${MACHINE}`, GUEST);

/** Kinds of this area, with what they have of their own. */
export const JOB_LAYOUTS = {
  Job: {
    members:
      'JobType Platform Description ScheduleConfigured ScheduleEnabled NextRun JobScheduleOptions JobInfo',
    layouts: { JobScheduleOptions: SCHEDULE, JobInfo: JOB_INFO },
  },
  FailoverPlan: {
    members: 'Description FailoverPlanInfo',
    layouts: {
      FailoverPlanInfo: part('Includes', { Includes: list('FailoveredVms', 'FailoveredVm', FAILOVERED_VM) }),
    },
  },
} satisfies Readonly<Record<string, Own>>;
