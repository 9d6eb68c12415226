import { badRequest } from '../../errors.js';
import type { BodySpec, Rule } from '../../requests/request.js';
import { job, repository } from '../../resource/registry.js';
import type { Schemas } from '../../resource/schema.js';
import { namedBy } from '../../routes/resources.js';
import type { Call } from '../../routes/route.js';
import { entityLayout } from '../../serialize/layouts.js';
import { part } from '../../serialize/parts.js';
import type { RepositoryRecord } from '../backups/records.js';
import type { JobRecord } from '../jobs/records.js';
import { SELF_SERVICE_CREATE } from './layouts.js';

const BOOLEAN: Rule = { type: 'boolean' };
const UID: Rule = { type: 'uid', required: true };
/** GB; a terabyte of them is more than any repository has. */
const QUOTA: Rule = { type: 'integer', required: true, range: [1, 1_000_000_000] };
const NAME: Rule = { required: true, range: [1, 512] };
const SCHEDULER: Rule = { values: ['Full', 'Partial', 'Random', 'Disabled'] };
const SETTINGS = { DefaultSettings: BOOLEAN, HighPriorityJob: BOOLEAN, JobSchedulerType: SCHEDULER };

/** Documentation: post_vcloud_orgconfigs. */
export const CREATE_ORGANIZATION: BodySpec<Schemas['VCloudOrganizationConfigCreateSpec']> = {
  root: 'VCloudOrganizationConfigCreateSpec',
  layout: part(`OrganizationName BackupServerUid RepositoryUid QuotaGb TemplateJobUid JobSchedulerType
    HighPriorityJob HostUid RepositoryFriendlyName`),
  rules: {
    OrganizationName: NAME,
    BackupServerUid: UID,
    RepositoryUid: UID,
    QuotaGb: QUOTA,
    JobSchedulerType: { ...SCHEDULER, required: true },
    HighPriorityJob: BOOLEAN,
    HostUid: UID,
    RepositoryFriendlyName: { required: true },
  },
};

/** Documentation: put_vcloud_orgconfigs_id. The UID of the repository is empty for Other organizations. */
export const EDIT_ORGANIZATION: BodySpec<Schemas['VCloudOrganizationConfig']> = {
  root: 'VCloudOrganizationConfig',
  layout: entityLayout('VCloudOrganizationConfig'),
  rules: {
    BackupServerUid: UID,
    RepositoryUid: { required: true },
    QuotaGb: QUOTA,
    IsDisabled: { ...BOOLEAN, required: true },
    JobSettings: {
      required: true,
      members: {
        ...SETTINGS,
        CustomSettings: BOOLEAN,
        JobSchedulerType: { ...SCHEDULER, required: true },
      },
    },
    UsedQuotaMb: { type: 'integer' },
    HostUid: UID,
    RepositoryFriendlyName: { required: true },
  },
};

/** Documentation: post_selfservice_vsphere_configs. */
export const CREATE_TENANT: BodySpec<Schemas['VSphereSelfServiceCreateSpec']> = {
  root: 'VSphereSelfServiceCreateSpec',
  layout: SELF_SERVICE_CREATE,
  rules: {
    AccountName: NAME,
    AccountType: { values: ['User', 'Group'] },
    RepositoryUid: UID,
    QuotaGb: QUOTA,
    PerUser: BOOLEAN,
    JobSchedulerType: SCHEDULER,
    HighPriorityJob: BOOLEAN,
    VCentersScopes: { type: 'uid' },
  },
};

/** Documentation: put_selfservice_vsphere_configs_id. Account and backup server cannot be changed, but must be sent. */
export const EDIT_TENANT: BodySpec<Schemas['VSphereSelfServiceConfig']> = {
  root: 'VSphereSelfServiceConfig',
  layout: entityLayout('VSphereSelfServiceConfig'),
  rules: {
    BackupServerUid: UID,
    RepositoryUid: UID,
    QuotaGb: QUOTA,
    PerUser: BOOLEAN,
    Account: {
      required: true,
      members: {
        AccountName: { required: true },
        AccountType: { required: true, values: ['User', 'Group'] },
      },
    },
    JobSettings: { required: true, members: SETTINGS },
    VCentersScopes: { type: 'uid' },
    UsedQuotaMb: { type: 'integer' },
  },
};

/** Somewhere to put backups, on the backup server. */
export function repositoryOf(uid: string, server: string, call: Call): RepositoryRecord {
  const found = namedBy(repository, uid, call);
  if (found.backupServer !== server) {
    throw badRequest(`The repository [${uid}] is not one of the backup server [${server}].`);
  }
  return found;
}

/** A backup job of the platform whose settings can be taken over; absent where none is named. */
export function templateOf(
  uid: string | undefined,
  platform: JobRecord['platform'],
  server: string,
  call: Call,
): { templateJob?: string } {
  if (uid === undefined || uid === '') return {};
  const found = namedBy(job, uid, call);
  if (found.jobType !== 'Backup' || found.platform !== platform || found.backupServer !== server) {
    throw badRequest(`The job [${uid}] is no backup job for ${platform} of the backup server.`);
  }
  return { templateJob: found.id };
}
