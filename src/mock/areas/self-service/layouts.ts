import { array, type Own, option, part, repeated, resource } from '../../serialize/parts.js';

const WEEKLY = option('Days', { Days: repeated() });
const FULL = option('OptionsWeekly OptionsMonthly', {
  OptionsWeekly: WEEKLY,
  OptionsMonthly: option('DayNumberInMonth DayOfWeek Months', { Months: repeated() }),
});
const SCRIPT = option('ScriptPath');

const ADVANCED = part(
  `BackupSettings MaintenanceSettings StorageSettings NotificationsSettings VSphereSettings/vSphereSettings
  IntegrationSettings ScriptsSettings`,
  {
    BackupSettings: part('BackupMode ActiveFullBackup', {
      BackupMode: part('Incremental', {
        Incremental: part('SyntheticFull', {
          SyntheticFull: option('OptionsDaily TransformPreviousBackupChains', { OptionsDaily: WEEKLY }),
        }),
      }),
      ActiveFullBackup: FULL,
    }),
    MaintenanceSettings: part('BackupFilesHealthCheck FullBackupFileMaintenance', {
      BackupFilesHealthCheck: FULL,
      FullBackupFileMaintenance: part('RemoveDeletedVms DefragmentFullBackupFile', {
        RemoveDeletedVms: option('RemoveAfter'),
        DefragmentFullBackupFile: FULL,
      }),
    }),
    StorageSettings: part('DataReduction Encryption', {
      DataReduction: part(
        `EnableInlineDataDeduplication EnableSwapFileBlocks EnableDeletedFileBlocks CompressionLevel
        StorageOptimization`,
      ),
      Encryption: option(''),
    }),
    NotificationsSettings: part('SendSnmpNotifications VmAttributeNotifications', {
      VmAttributeNotifications: option('SetSuccessfulBackupDetailsToVmAttr AppendToExistingAttrValue'),
    }),
    VSphereSettings: part('GuestQuiescence ChangedBlockTracking', {
      GuestQuiescence: option(''),
      ChangedBlockTracking: option('EnableForAllProtectedVms ResetChangeTrackingOnActiveFull'),
    }),
    IntegrationSettings: part('BackupFromStorageSnapshots', {
      BackupFromStorageSnapshots: option('LimitProcessedVmCountPerStorageSnapshot FailoverToStandartBackup'),
    }),
    ScriptsSettings: part('PostJobScript PreJobScript RunScriptsEveryBackupSession', {
      PostJobScript: SCRIPT,
      PreJobScript: SCRIPT,
      RunScriptsEveryBackupSession: part('RunEveryBackupSession'),
    }),
  },
);

/** Settings that the jobs of an organization or tenant get. */
export const TENANT_JOB_SETTINGS = resource('UseDefaultJobSettings AdvancedSettings SourceProxyAutoDetect', {
  AdvancedSettings: ADVANCED,
});

const SCOPE = { VCentersScopes: array('VCenterUid'), Tags: array('Tag') };

/** What a configuration of a tenant is made from. */
export const SELF_SERVICE_CREATE = part(
  `AccountName AccountType RepositoryUid QuotaGb PerUser TemplateJobUid TemplateMode JobSchedulerType
  HighPriorityJob VCentersScopes/VCentersScope Tags`,
  SCOPE,
);

/** Configurations, with what they have of their own. */
export const TENANT_CONFIG_LAYOUTS = {
  VCloudOrganizationConfig: {
    members: `BackupServerUid RepositoryUid QuotaGb IsDisabled JobSettings UsedQuotaMb HostUid
      RepositoryFriendlyName`,
    layouts: {
      JobSettings: part('DefaultSettings CustomSettings JobSchedulerType HighPriorityJob TemplateJobUid'),
    },
  },
  VSphereSelfServiceConfig: {
    members: `BackupServerUid RepositoryUid QuotaGb PerUser Account JobSettings VCentersScopes/VCentersScope Tags
      UsedQuotaMb`,
    layouts: {
      ...SCOPE,
      Account: part('AccountName AccountSid AccountType'),
      JobSettings: part('DefaultSettings JobSchedulerType HighPriorityJob TemplateJobUid'),
    },
  },
} satisfies Readonly<Record<string, Own>>;
