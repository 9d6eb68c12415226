import type { JsonObject } from '../../representation/json.js';
import type { Find, Finds } from './finds.js';
import type { Look, Recipe } from './recipe.js';

const isTemplate = ({ facts }: Find): boolean => facts.Platform === 'vCloud' && facts.JobType === 'Backup';
const isDirector = ({ facts }: Find): boolean => facts.ManagedServerType === 'VcdSystem';

/** An organization can have one configuration. */
function organizationOf(finds: Finds): string {
  const taken = new Set(finds.all('VCloudOrganizationConfig').map(({ name }) => name));
  const free = ({ name }: Find): boolean => !taken.has(name);
  return finds.one('vCloud:Organization', free, 'organization without a configuration').name;
}

/** Documentation: post_vcloud_orgconfigs, put_vcloud_orgconfigs_id, delete_vcloud_orgconfigs_id. */
export const organizationConfigs: Recipe = {
  resource: 'VCloudOrganizationConfig',
  ownTargetOnly: 'An organization of VMware Cloud Director that has no configuration yet would be needed.',
  create: 'createVCloudOrganizationConfig',
  list: 'listVCloudOrganizationConfigs',
  read: 'getVCloudOrganizationConfig',
  edit: 'editVCloudOrganizationConfig',
  remove: 'deleteVCloudOrganizationConfig',
  identify: ({ finds }) => organizationOf(finds),
  body: ({ finds }) => ({
    OrganizationName: organizationOf(finds),
    BackupServerUid: finds.one('BackupServer').uid,
    RepositoryUid: finds.one('Repository').uid,
    QuotaGb: 500,
    TemplateJobUid: finds.one('Job', isTemplate, 'backup job for VMware Cloud Director').uid,
    JobSchedulerType: 'Partial',
    HighPriorityJob: true,
    HostUid: finds.one('ManagedServer', isDirector, 'server of VMware Cloud Director').uid,
    RepositoryFriendlyName: 'To be deleted',
  }),
  shows: ({ finds }) => ({
    RepositoryUid: finds.one('Repository').uid,
    QuotaGb: 500,
    RepositoryFriendlyName: 'To be deleted',
  }),
  whole: true,
  change: () => ({ QuotaGb: 600 }),
  looks: [settingsAre('with-template', { UseDefaultJobSettings: false })],
  edits: [
    {
      as: 'by-default',
      body: () => ({ JobSettings: { DefaultSettings: true, JobSchedulerType: 'Partial' } }),
      looks: [settingsAre('without-template', { UseDefaultJobSettings: true })],
    },
  ],
  rules: [
    {
      requirement: 'vcloud.template-named',
      as: 'no-template',
      operation: 'editVCloudOrganizationConfig',
      body: () => ({
        JobSettings: { DefaultSettings: false, CustomSettings: true, JobSchedulerType: 'Partial' },
      }),
    },
    {
      requirement: 'vcloud.disable-default-only',
      as: 'of-one-organization',
      operation: 'disableVCloudOrganizationConfig',
    },
  ],
};

/** What the settings of the organization's jobs are to be. */
function settingsAre(as: string, shown: JsonObject): Look {
  return {
    requirement: 'vcloud.template-job',
    operation: 'getVCloudOrganizationConfigBackupJobSettings',
    as,
    below: () => 'backupJobSettings',
    shows: () => shown,
  };
}
