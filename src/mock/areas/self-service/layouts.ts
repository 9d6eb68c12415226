import type { Layout, ObjectLayout } from '../../serialize/layout.js';
import { type Own, partLayout, resourceLayout, TEXT } from '../../serialize/parts.js';

const WORDS: Layout = { kind: 'repeated', item: TEXT };

/** Elements in the same order in both forms; `[member, layout]`, or the member alone where it is text. */
type Part = string | readonly [member: string, layout: Layout, element?: string];

function children(parts: readonly Part[]): ObjectLayout['children'] {
  return parts.map((part) => (typeof part === 'string' ? [part, TEXT] : part));
}

function plain(...parts: readonly Part[]): ObjectLayout {
  const own = children(parts);
  return { kind: 'object', attributes: [], children: own, json: own.map(([member]) => member) };
}

/** What can be switched on: an attribute in XML, the last member in JSON. */
function option(...parts: readonly Part[]): ObjectLayout {
  const own = plain(...parts);
  return { ...own, attributes: ['Enabled'], json: [...own.json, 'Enabled'] };
}

const WEEKLY = option(['Days', WORDS]);
const MONTHLY = option('DayNumberInMonth', 'DayOfWeek', ['Months', WORDS]);
const FULL = option(['OptionsWeekly', WEEKLY], ['OptionsMonthly', MONTHLY]);
const SCRIPT = option('ScriptPath');

const ADVANCED = plain(
  [
    'BackupSettings',
    plain(
      [
        'BackupMode',
        plain([
          'Incremental',
          plain(['SyntheticFull', option(['OptionsDaily', WEEKLY], 'TransformPreviousBackupChains')]),
        ]),
      ],
      ['ActiveFullBackup', FULL],
    ),
  ],
  [
    'MaintenanceSettings',
    plain(
      ['BackupFilesHealthCheck', FULL],
      [
        'FullBackupFileMaintenance',
        plain(['RemoveDeletedVms', option('RemoveAfter')], ['DefragmentFullBackupFile', FULL]),
      ],
    ),
  ],
  [
    'StorageSettings',
    plain(
      [
        'DataReduction',
        plain(
          'EnableInlineDataDeduplication',
          'EnableSwapFileBlocks',
          'EnableDeletedFileBlocks',
          'CompressionLevel',
          'StorageOptimization',
        ),
      ],
      ['Encryption', option()],
    ),
  ],
  [
    'NotificationsSettings',
    plain('SendSnmpNotifications', [
      'VmAttributeNotifications',
      option('SetSuccessfulBackupDetailsToVmAttr', 'AppendToExistingAttrValue'),
    ]),
  ],
  [
    'VSphereSettings',
    plain(
      ['GuestQuiescence', option()],
      ['ChangedBlockTracking', option('EnableForAllProtectedVms', 'ResetChangeTrackingOnActiveFull')],
    ),
    'vSphereSettings',
  ],
  [
    'IntegrationSettings',
    plain([
      'BackupFromStorageSnapshots',
      option('LimitProcessedVmCountPerStorageSnapshot', 'FailoverToStandartBackup'),
    ]),
  ],
  [
    'ScriptsSettings',
    plain(
      ['PostJobScript', SCRIPT],
      ['PreJobScript', SCRIPT],
      ['RunScriptsEveryBackupSession', plain('RunEveryBackupSession')],
    ),
  ],
);

/** Settings that the jobs of an organization or tenant get. */
export const TENANT_JOB_SETTINGS: ObjectLayout = resourceLayout(
  ['UseDefaultJobSettings', 'AdvancedSettings', 'SourceProxyAutoDetect'],
  { AdvancedSettings: ADVANCED },
);

const SCOPE: Part = ['VCentersScopes', { kind: 'array', element: 'VCenterUid', item: TEXT }, 'VCentersScope'];
const TAGS: Part = ['Tags', { kind: 'array', element: 'Tag', item: TEXT }];

/** What a configuration of a tenant is made from. */
export const SELF_SERVICE_CREATE: ObjectLayout = plain(
  'AccountName',
  'AccountType',
  'RepositoryUid',
  'QuotaGb',
  'PerUser',
  'TemplateJobUid',
  'TemplateMode',
  'JobSchedulerType',
  'HighPriorityJob',
  SCOPE,
  TAGS,
);

/** Configurations, with what they have of their own. */
export const TENANT_CONFIG_LAYOUTS = {
  VCloudOrganizationConfig: {
    members: [
      'BackupServerUid',
      'RepositoryUid',
      'QuotaGb',
      'IsDisabled',
      'JobSettings',
      'UsedQuotaMb',
      'HostUid',
      'RepositoryFriendlyName',
    ],
    layouts: {
      JobSettings: partLayout([
        'DefaultSettings',
        'CustomSettings',
        'JobSchedulerType',
        'HighPriorityJob',
        'TemplateJobUid',
      ]),
    },
  },
  VSphereSelfServiceConfig: {
    members: [
      'BackupServerUid',
      'RepositoryUid',
      'QuotaGb',
      'PerUser',
      'Account',
      'JobSettings',
      'VCentersScopes',
      'Tags',
      'UsedQuotaMb',
    ],
    layouts: {
      Account: partLayout(['AccountName', 'AccountSid', 'AccountType']),
      JobSettings: partLayout(['DefaultSettings', 'JobSchedulerType', 'HighPriorityJob', 'TemplateJobUid']),
      VCentersScopes: { kind: 'array', element: 'VCenterUid', item: TEXT },
      Tags: { kind: 'array', element: 'Tag', item: TEXT },
    },
    elements: { VCentersScopes: 'VCentersScope' },
  },
} as const satisfies Readonly<Record<string, Own>>;
