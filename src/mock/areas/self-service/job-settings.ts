import type { World } from '../../resource/kind.js';
import { entityUp, up } from '../../resource/links.js';
import type { Schemas } from '../../resource/schema.js';
import type { JobRecord } from '../jobs/records.js';
import { MONTHS } from '../jobs/schedule.js';
import type { OrganizationConfigRecord, SelfServiceConfigRecord } from './records.js';

/** Settings that the jobs of an organization get (documentation: get_vcloud_orgconfigs_id_backupjobsettings). */
export function organizationJobSettings(
  config: OrganizationConfigRecord,
  world: World,
): Schemas['VCloudOrganizationConfigBackupJobSettings'] {
  return settingsOf('VCloudOrganizationConfig', 'VCloudOrganizationConfigBackupJobSettings', config, world);
}

/** Settings that the jobs of a tenant get (documentation: get_selfservice_vsphere_configs_id_backupjobsettings). */
export function selfServiceJobSettings(
  config: SelfServiceConfigRecord,
  world: World,
): Schemas['VSphereSelfServiceConfigJobSettings'] {
  return settingsOf('VSphereSelfServiceConfig', 'VSphereSelfServiceConfigJobSettings', config, world);
}

function settingsOf(
  kind: 'VCloudOrganizationConfig' | 'VSphereSelfServiceConfig',
  type: string,
  config: OrganizationConfigRecord | SelfServiceConfigRecord,
  { estate, site }: World,
): Schemas['TenantBackupJobSettings'] {
  const template = estate.estate.jobs.find((j) => j.id === config.templateJob);
  return {
    UseDefaultJobSettings: config.templateJob === undefined,
    AdvancedSettings: advanced(template),
    SourceProxyAutoDetect: true,
    Links: [
      up(site, 'BackupServer', estate.get('backupServers', config.backupServer)),
      entityUp(site, kind, config),
    ],
    Href: site.resource(kind, config.id, '/backupJobSettings'),
    Type: type,
  };
}

/** Of the template job what the estate knows of it, the rest as the console has it by default. */
function advanced(template: JobRecord | undefined): Schemas['TenantJobAdvancedSettings'] {
  const archived = (template?.archive?.months ?? 0) > 0;
  const quiesced = template !== undefined && template.guest.snapshots !== 'Disabled';
  return {
    BackupSettings: {
      BackupMode: {
        Incremental: {
          SyntheticFull: {
            OptionsDaily: { Days: ['Saturday'], Enabled: true },
            TransformPreviousBackupChains: false,
            Enabled: true,
          },
        },
      },
      ActiveFullBackup: {
        OptionsWeekly: { Days: ['Saturday'], Enabled: !archived },
        OptionsMonthly: monthly('First', 'Sunday', archived),
        Enabled: archived,
      },
    },
    MaintenanceSettings: {
      BackupFilesHealthCheck: { OptionsMonthly: monthly('Last', 'Friday', true), Enabled: false },
      FullBackupFileMaintenance: {
        RemoveDeletedVms: { RemoveAfter: 14, Enabled: false },
        DefragmentFullBackupFile: { OptionsMonthly: monthly('Last', 'Saturday', true), Enabled: false },
      },
    },
    StorageSettings: {
      DataReduction: {
        EnableInlineDataDeduplication: true,
        EnableSwapFileBlocks: true,
        EnableDeletedFileBlocks: true,
        CompressionLevel: 'Optimal',
        StorageOptimization: 'LocalTarget',
      },
      Encryption: { Enabled: false },
    },
    NotificationsSettings: {
      SendSnmpNotifications: false,
      VmAttributeNotifications: {
        SetSuccessfulBackupDetailsToVmAttr: 'Notes',
        AppendToExistingAttrValue: true,
        Enabled: false,
      },
    },
    VSphereSettings: {
      GuestQuiescence: { Enabled: quiesced },
      ChangedBlockTracking: {
        EnableForAllProtectedVms: true,
        ResetChangeTrackingOnActiveFull: true,
        Enabled: true,
      },
    },
    IntegrationSettings: {
      BackupFromStorageSnapshots: {
        LimitProcessedVmCountPerStorageSnapshot: 10,
        FailoverToStandartBackup: false,
        Enabled: true,
      },
    },
    ScriptsSettings: {
      PostJobScript: { ScriptPath: '', Enabled: false },
      PreJobScript: { ScriptPath: '', Enabled: false },
      RunScriptsEveryBackupSession: { RunEveryBackupSession: 1 },
    },
  };
}

function monthly(
  DayNumberInMonth: string,
  DayOfWeek: Schemas['DayOfWeek'],
  Enabled: boolean,
): Schemas['SettingMonths'] {
  return { DayNumberInMonth, DayOfWeek, Months: [...MONTHS], Enabled };
}
