import { objectInJob as objectInAgentJob } from '../areas/agents/agents.js';
import { OBJECTS_IN_AGENT_JOB } from '../areas/agents/layouts.js';
import type { Named } from '../areas/backups/records.js';
import { SUBTENANTS } from '../areas/cloud/layouts.js';
import { subtenants, usedBySubtenant } from '../areas/cloud/relations.js';
import { quotaOf, subtenant as showSubtenant } from '../areas/cloud/tenant-parts.js';
import { credentialsInfo } from '../areas/infrastructure/credentials.js';
import { CREDENTIALS_LIST, PASSWORDS } from '../areas/infrastructure/layouts.js';
import { passwordKeyInfo } from '../areas/infrastructure/password.js';
import { objectInJob } from '../areas/jobs/job-info.js';
import { OBJECTS_IN_JOB } from '../areas/jobs/layouts.js';
import { NAS_OBJECTS } from '../areas/nas/layouts.js';
import { nasObjectAlone } from '../areas/nas/nas.js';
import { taskEntity } from '../areas/tasks/task.js';
import type { EstateView } from '../estate/view.js';
import type { World } from '../resource/kind.js';
import type { Schemas } from '../resource/schema.js';
import type { ListLayout } from '../serialize/layout.js';
import { TASKS } from '../serialize/layouts.js';
import type { Task } from '../tasks.js';
import { type Field, NAME, SERVER, serverFields, text } from './field.js';

/** A query type of resources without an identity of their own, of which the estate has records. */
export interface ResourceType<R> {
  /** As the documentation writes it. */
  readonly name: string;
  /** Member of Resources in a QueryResult. */
  readonly member: keyof Schemas['QueryResources'];
  readonly layout: ListLayout;
  records(estate: EstateView, world: World): readonly R[];
  show(record: NoInfer<R>, world: World): object;
  readonly fields: Readonly<Record<string, Field<NoInfer<R>>>>;
}

/** A type whose records are known inside only. */
interface AnyResourceType extends Pick<ResourceType<never>, 'name' | 'member' | 'layout'> {
  with<T>(use: <R>(type: ResourceType<R>) => T): T;
}

function erased<R>(type: ResourceType<R>): AnyResourceType {
  const { name, member, layout } = type;
  return { name, member, layout, with: (use) => use(type) };
}

/** What jobs of every kind back up, by their jobs; the documentation calls them all by these names. */
type InJob = { readonly job: Named & { readonly backupServer: string } };

const JOB: Readonly<Record<string, Field<InJob>>> = {
  JobUid: { type: 'uid', value: ({ job }) => job.id },
  JobName: { type: 'string', value: ({ job }) => job.name },
};
const SERVER_OF_JOB = serverFields(({ job }: InJob, estate) => estate.get('backupServers', job.backupServer));

/**
 * Documentation: get_query_credentials, get_query_passwords, get_query_objectinjob, get_query_nasobject,
 * get_query_objectinagentbackuplob, get_query_task, get_query_cloudsubtenant.
 */
export const RESOURCE_TYPES: readonly AnyResourceType[] = [
  erased({
    name: 'Credentials',
    member: 'CredentialsList',
    layout: CREDENTIALS_LIST,
    records: ({ estate }) => estate.credentials,
    show: credentialsInfo,
    fields: {
      Username: NAME,
      Description: text('description'),
      BackupServerUid: SERVER.BackupServerUid,
      CredentialsId: text('id'),
    },
  }),
  erased({
    name: 'Passwords',
    member: 'PasswordKeyInfoList',
    layout: PASSWORDS,
    records: ({ estate }) => estate.passwords,
    show: passwordKeyInfo,
    fields: {
      PasswordKeyID: text('id'),
      Hint: NAME,
      ...SERVER,
    },
  }),
  erased({
    name: 'ObjectInJob',
    member: 'ObjectsInJob',
    layout: OBJECTS_IN_JOB,
    records: ({ estate }) =>
      estate.jobs.flatMap((job) => job.includes.map((object, order) => ({ job, object, order }))),
    show: ({ job, object, order }, world) => objectInJob(job, object, order, world),
    fields: {
      UID: { type: 'string', value: ({ object }) => object.id },
      Name: { type: 'string', value: ({ object }) => object.name },
      ...JOB,
      ...SERVER_OF_JOB,
    },
  }),
  erased({
    name: 'CloudSubtenant',
    member: 'CloudSubtenants',
    layout: SUBTENANTS,
    records: subtenants,
    show: ({ tenant, subtenant }, world) => showSubtenant(tenant, subtenant, world),
    fields: {
      UID: { type: 'string', value: ({ subtenant }) => subtenant.id },
      Name: { type: 'string', value: ({ subtenant }) => subtenant.name },
      CloudTenantUid: { type: 'uid', value: ({ tenant }) => tenant.id },
      CloudTenantName: { type: 'string', value: ({ tenant }) => tenant.name },
      Disabled: { type: 'boolean', value: ({ subtenant }) => !subtenant.enabled },
      Unlimited: { type: 'boolean', value: ({ subtenant }) => subtenant.quota.size === undefined },
      Quota: { type: 'integer', value: ({ tenant, subtenant }) => quotaOf(tenant, subtenant) },
      UsedQuota: {
        type: 'integer',
        value: ({ tenant, subtenant }) => usedBySubtenant(tenant, subtenant.id),
      },
      BackupResourceId: { type: 'string', value: ({ subtenant }) => subtenant.quota.of },
      BackupServerUID: { type: 'uid', value: ({ tenant }) => tenant.backupServer },
      BackupServerName: {
        type: 'string',
        value: ({ tenant }, estate) => estate.get('backupServers', tenant.backupServer).name,
      },
    },
  }),
  erased<Task>({
    name: 'Task',
    member: 'Tasks',
    layout: TASKS,
    records: (_estate, { tasks }) => tasks,
    show: taskEntity,
    fields: {
      TaskId: text('id'),
      State: {
        type: { values: ['Running', 'OperationFinished', 'Finished'] },
        value: ({ result }) => (result === undefined ? 'Running' : 'Finished'),
      },
      Operation: text('operation'),
    },
  }),
  erased({
    name: 'NasObject',
    member: 'NASObjects',
    layout: NAS_OBJECTS,
    records: ({ estate }) => estate.nasJobs.flatMap((job) => job.includes.map((object) => ({ job, object }))),
    // With links, unlike in the job: the example of the page has them.
    show: ({ job, object }, world) => nasObjectAlone(job, object, world),
    fields: {
      UID: { type: 'string', value: ({ object }) => object.id },
      Name: { type: 'string', value: ({ object }) => object.name },
      ...JOB,
      FileServerUid: { type: 'uid', value: ({ object }) => object.fileServer },
      FileServerName: {
        type: 'string',
        value: ({ object }, estate) => estate.get('fileServers', object.fileServer).name,
      },
      ...SERVER_OF_JOB,
    },
  }),
  erased({
    name: 'ObjectInAgentBackupJob',
    member: 'ObjectsInAgentBackupJob',
    layout: OBJECTS_IN_AGENT_JOB,
    records: ({ estate }) =>
      estate.agentJobs.flatMap((job) => job.includes.map((object) => ({ job, object }))),
    show: ({ job, object }, { site }) => objectInAgentJob(job, object, site),
    fields: {
      UID: { type: 'string', value: ({ object }) => object.id },
      DisplayName: { type: 'string', value: ({ object }) => object.displayName },
      ...JOB,
      // The page has the parameters of file shares, but what an agent backs up lies on none.
      FileServerUid: { type: 'uid', value: () => '' },
      FileServerName: { type: 'string', value: () => '' },
      ...SERVER_OF_JOB,
    },
  }),
];
