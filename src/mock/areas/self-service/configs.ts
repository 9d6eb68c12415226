import { serverFields } from '../../query/server-fields.js';
import type { Kind, World } from '../../resource/kind.js';
import { action, below, toEntity, toReference, up } from '../../resource/links.js';
import type { Link, Schemas } from '../../resource/schema.js';
import { type Site, uid } from '../../resource/site.js';
import type { OrganizationConfigRecord, SelfServiceConfigRecord } from './records.js';

const SCHEDULERS = ['Full', 'Partial', 'Random', 'Disabled'];
/** Host of the configuration that is of no organization. */
export const NO_HOST = '00000000-0000-0000-0000-000000000000';

type Config = OrganizationConfigRecord | SelfServiceConfigRecord;
type ConfigKind = 'VCloudOrganizationConfig' | 'VSphereSelfServiceConfig';

function referenceLinks(kind: ConfigKind, config: Config, { estate, site }: World): Link[] {
  return [
    up(site, 'BackupServer', estate.get('backupServers', config.backupServer)),
    toEntity(site, kind, config),
  ];
}

function entityLinks(
  kind: ConfigKind,
  config: Config,
  { estate, site }: World,
  own: readonly Link[],
): Link[] {
  const settings =
    kind === 'VCloudOrganizationConfig'
      ? 'VCloudOrganizationConfigBackupJobSettings'
      : 'VSphereSelfServiceConfigJobSettings';
  return [
    up(site, 'BackupServer', estate.get('backupServers', config.backupServer)),
    toReference(site, kind, config),
    { ...toReference(site, kind, config), Rel: 'Edit' },
    ...own,
    action('Delete', site.resource(kind, config.id)),
    { ...below(site, kind, config, 'backupJobSettings', settings), Name: config.name },
  ];
}

function jobSettings(config: Config): {
  JobSchedulerType: Config['scheduler'];
  HighPriorityJob: boolean;
  TemplateJobUid?: string;
} {
  return {
    JobSchedulerType: config.scheduler,
    HighPriorityJob: config.highPriority,
    ...(config.templateJob === undefined ? {} : { TemplateJobUid: uid('Job', config.templateJob) }),
  };
}

/** Documentation: get_vcloud_orgconfigs, get_vcloud_orgconfigs_id, get_query_vcloudorganizationconfig. */
export const organizationConfig: Kind<OrganizationConfigRecord, 'VCloudOrganizationConfig'> = {
  name: 'VCloudOrganizationConfig',
  plural: 'VCloudOrganizationConfigs',
  noun: 'organization configuration',
  records: (estate) => estate.organizationConfigs,

  referenceLinks: (record, world) => referenceLinks('VCloudOrganizationConfig', record, world),

  // Only the configuration of the other organizations can be disabled (post_vcloud_orgconfigs_id).
  entityLinks: (record, world) => {
    const self = world.site.resource('VCloudOrganizationConfig', record.id);
    const disable = record.host === undefined ? [action('Disable', `${self}?action=disable`)] : [];
    return entityLinks('VCloudOrganizationConfig', record, world, disable);
  },

  members: (record) => ({
    BackupServerUid: uid('BackupServer', record.backupServer),
    RepositoryUid: record.repository === undefined ? '' : uid('Repository', record.repository),
    QuotaGb: record.quotaGb,
    IsDisabled: record.disabled,
    JobSettings: {
      DefaultSettings: record.templateJob === undefined,
      CustomSettings: record.templateJob !== undefined,
      ...jobSettings(record),
    },
    UsedQuotaMb: record.usedMb,
    HostUid: uid('ManagedServer', record.host ?? NO_HOST),
    RepositoryFriendlyName: record.repositoryName,
  }),

  fields: {
    UID: { type: 'uid', value: (record) => uid('VCloudOrganizationConfig', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    RepositoryUid: {
      type: 'uid',
      value: ({ repository }) => (repository === undefined ? '' : uid('Repository', repository)),
    },
    QuotaGb: { type: 'integer', value: (record) => record.quotaGb },
    Disabled: { type: 'boolean', value: (record) => record.disabled },
    JobSchedulerType: { type: { values: SCHEDULERS }, value: (record) => record.scheduler },
    UsedQuota: { type: 'integer', value: (record) => record.usedMb },
    ...serverFields((record: OrganizationConfigRecord, estate) =>
      estate.get('backupServers', record.backupServer),
    ),
    HostUid: { type: 'uid', value: (record) => uid('ManagedServer', record.host ?? NO_HOST) },
    RepositoryFriendlyName: { type: 'string', value: (record) => record.repositoryName },
  },
};

/** Documentation: get_selfservice_vsphere_configs, …_configs_id, get_query_vsphereselfserviceconfig. */
export const selfServiceConfig: Kind<SelfServiceConfigRecord, 'VSphereSelfServiceConfig'> = {
  name: 'VSphereSelfServiceConfig',
  queryName: 'VsphereSelfServiceConfig',
  plural: 'VSphereSelfServiceConfigs',
  noun: 'tenant configuration',
  records: (estate) => estate.selfServiceConfigs,

  referenceLinks: (record, world) => referenceLinks('VSphereSelfServiceConfig', record, world),
  entityLinks: (record, world) => entityLinks('VSphereSelfServiceConfig', record, world, []),

  members: (record) => ({
    BackupServerUid: uid('BackupServer', record.backupServer),
    RepositoryUid: uid('Repository', record.repository),
    QuotaGb: record.quotaGb,
    PerUser: record.perUser,
    Account: { AccountName: record.name, AccountSid: record.sid, AccountType: record.accountType },
    JobSettings: { DefaultSettings: record.templateJob === undefined, ...jobSettings(record) },
    VCentersScopes: record.vCenters.map((id) => uid('ManagedServer', id)),
    Tags: [...record.tags],
    UsedQuotaMb: record.usedMb,
  }),

  fields: {
    UID: { type: 'uid', value: (record) => uid('VSphereSelfServiceConfig', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    ...serverFields((record: SelfServiceConfigRecord, estate) =>
      estate.get('backupServers', record.backupServer),
    ),
    JobSchedulerType: { type: { values: SCHEDULERS }, value: (record) => record.scheduler },
    AccountType: { type: { values: ['User', 'Group'] }, value: (record) => record.accountType },
    PerUser: { type: 'boolean', value: (record) => record.perUser },
    QuotaGb: { type: 'integer', value: (record) => record.quotaGb },
    RepositoryUid: { type: 'uid', value: (record) => uid('Repository', record.repository) },
    UsedQuota: { type: 'integer', value: (record) => record.usedMb },
  },
};

function service(site: Site, path: string, type: string): Link[] {
  return [
    { Rel: 'Down', Href: site.href(path), Type: `${type}ReferenceList` },
    { Rel: 'Down', Href: site.href(`${path}?format=Entity`), Type: `${type}List` },
    action('Create', site.href(path)),
  ];
}

/** What there is for VMware Cloud Director (documentation: get_vcloud); it has no Type. */
export function vCloudService(site: Site): Schemas['VCloudService'] {
  return { Links: service(site, 'vCloud/orgConfigs', 'VCloudOrganizationConfig'), Href: site.href('vCloud') };
}

/** What there is for the portal for vSphere (documentation: get_selfservice_vsphere). */
export function selfService(site: Site): Schemas['VSphereSelfService'] {
  return {
    Links: service(site, 'selfService/vSphere/Configs', 'VSphereSelfServiceConfig'),
    Href: site.href('selfService/vSphere'),
    Type: 'VSphereSelfService',
  };
}
