import { choice, flag, ID, integer, NAME, ref, SERVER, text } from '../../query/field.js';
import { kind } from '../../resource/kind.js';
import { action, type LinkTo } from '../../resource/links.js';
import type { Link, Schemas } from '../../resource/schema.js';
import { type Site, uid } from '../../resource/site.js';
import type { OrganizationConfigRecord, SelfServiceConfigRecord } from './records.js';

const SCHEDULERS = ['Full', 'Partial', 'Random', 'Disabled'];
/** Host of the configuration that is of no organization. */
export const NO_HOST = '00000000-0000-0000-0000-000000000000';

type Config = OrganizationConfigRecord | SelfServiceConfigRecord;

function referenceLinks({ backupServer }: Config, to: LinkTo): Link[] {
  return [to.up('BackupServer', backupServer), to.other];
}

function entityLinks(config: Config, to: LinkTo, settings: string, own: readonly Link[] = []): Link[] {
  return [
    ...referenceLinks(config, to),
    to.edit,
    ...own,
    to.delete,
    { ...to.down('backupJobSettings', settings), Name: config.name },
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
export const organizationConfig = kind('VCloudOrganizationConfig', {
  links: {
    reference: referenceLinks,

    // Only the configuration of the other organizations can be disabled (post_vcloud_orgconfigs_id).
    entity: (record, to) => {
      const disable = record.host === undefined ? [to.action('Disable')] : [];
      return entityLinks(record, to, 'VCloudOrganizationConfigBackupJobSettings', disable);
    },
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
    UID: ID,
    Name: NAME,
    RepositoryUid: {
      type: 'uid',
      value: ({ repository }) => (repository === undefined ? '' : uid('Repository', repository)),
    },
    QuotaGb: integer('quotaGb'),
    Disabled: flag('disabled'),
    JobSchedulerType: choice(SCHEDULERS, 'scheduler'),
    UsedQuota: integer('usedMb'),
    ...SERVER,
    HostUid: { type: 'uid', value: (record) => uid('ManagedServer', record.host ?? NO_HOST) },
    RepositoryFriendlyName: text('repositoryName'),
  },
});

/** Documentation: get_selfservice_vsphere_configs, …_configs_id, get_query_vsphereselfserviceconfig. */
export const selfServiceConfig = kind('VSphereSelfServiceConfig', {
  queryName: 'VsphereSelfServiceConfig',
  links: {
    reference: referenceLinks,
    entity: (record, to) => entityLinks(record, to, 'VSphereSelfServiceConfigJobSettings'),
  },

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
    UID: ID,
    Name: NAME,
    ...SERVER,
    JobSchedulerType: choice(SCHEDULERS, 'scheduler'),
    AccountType: choice(['User', 'Group'], 'accountType'),
    PerUser: flag('perUser'),
    QuotaGb: integer('quotaGb'),
    RepositoryUid: ref('repository'),
    UsedQuota: integer('usedMb'),
  },
});

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
