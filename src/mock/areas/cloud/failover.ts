import type { EstateView } from '../../estate/view.js';
import { serverFields } from '../../query/server-fields.js';
import type { Kind, World } from '../../resource/kind.js';
import { action, below, related, toEntity, toReference, up } from '../../resource/links.js';
import type { Members, Schemas } from '../../resource/schema.js';
import { type Site, uid } from '../../resource/site.js';
import { utc } from '../../resource/time.js';
import type { BackupServerRecord, Named } from '../backups/records.js';
import { edit, remove } from './links.js';
import type {
  CloudFailoverPlanRecord,
  CloudFailoverSessionRecord,
  CloudFailoverTaskRecord,
  Course,
} from './replication-records.js';

function serverOf({ tenant }: CloudFailoverPlanRecord, estate: EstateView): BackupServerRecord {
  return estate.get('backupServers', estate.get('cloudTenants', tenant).backupServer);
}

/** Documentation: get_cloudfailoverplans, get_cloudfailoverplans_id, get_query_cloudfailoverplan. */
export const cloudFailoverPlan: Kind<CloudFailoverPlanRecord, 'CloudFailoverPlan'> = {
  name: 'CloudFailoverPlan',
  plural: 'CloudFailoverPlans',
  noun: 'cloud failover plan',
  records: (estate) => estate.cloudFailoverPlans,

  referenceLinks: (record, { estate, site }) => [
    up(site, 'BackupServer', serverOf(record, estate)),
    toEntity(site, 'CloudFailoverPlan', record),
    related(site, 'CloudTenant', estate.get('cloudTenants', record.tenant)),
  ],

  entityLinks: (record, { estate, site }) => [
    up(site, 'BackupServer', serverOf(record, estate)),
    toReference(site, 'CloudFailoverPlan', record),
    edit(site, 'CloudFailoverPlan', record),
    ...['Start', 'Test', 'Undo'].map((rel) =>
      action(rel, site.resource('CloudFailoverPlan', record.id, `?action=${rel.toLowerCase()}`)),
    ),
    remove(site, 'CloudFailoverPlan', record),
    // In no example, but the only way to the list.
    below(site, 'CloudFailoverPlan', record, 'includes', 'CloudFailoveredVmList'),
  ],

  members: (record, { estate, site }) => ({
    TenantUid: uid('CloudTenant', record.tenant),
    TenantName: estate.get('cloudTenants', record.tenant).name,
    Description: record.description,
    CloudFailoverPlanOptions: {
      PostFailoverPlanCommandEnabled: record.after.enabled,
      PostFailoverPlanCommand: record.after.command,
      PreFailoverPlanCommandEnabled: record.before.enabled,
      PreFailoverPlanCommand: record.before.command,
    },
    CloudFailoverPlanInfo: {
      Includes: { CloudFailoverPlanVms: record.vms.map((vm) => failoveredVm(record, vm, site)) },
    },
  }),

  fields: {
    UID: { type: 'uid', value: (record) => uid('CloudFailoverPlan', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    Description: { type: 'string', value: (record) => record.description },
    CloudTenantUid: { type: 'uid', value: (record) => uid('CloudTenant', record.tenant) },
    CloudTenantName: {
      type: 'string',
      value: (record, view) => view.get('cloudTenants', record.tenant).name,
    },
    ...serverFields(serverOf),
  },
};

/** A VM of a plan (documentation: get_cloudfailoverplans_id_includes_id). */
export function failoveredVm(
  plan: CloudFailoverPlanRecord,
  vm: Named,
  site: Site,
): Schemas['CloudFailoveredVm'] {
  return {
    FailoverPlanVMId: vm.id,
    Name: vm.name,
    Order: plan.vms.indexOf(vm),
    Href: site.resource('CloudFailoverPlan', plan.id, `/includes/${vm.id}`),
    Type: 'CloudFailoveredVm',
  };
}

/** Documentation: get_cloudfailoversessions, get_cloudfailoversessions_id, get_query_cloudfailoversession. */
export const cloudFailoverSession: Kind<CloudFailoverSessionRecord, 'CloudFailoverSession'> = {
  name: 'CloudFailoverSession',
  plural: 'CloudFailoverSessions',
  noun: 'cloud failover session',
  records: (estate) => estate.cloudFailoverSessions,

  referenceLinks: (record, { estate, site }) => [
    up(site, 'BackupServer', estate.get('backupServers', record.backupServer)),
    toEntity(site, 'CloudFailoverSession', record),
  ],

  entityLinks: (record, { estate, site }) => [
    up(site, 'BackupServer', estate.get('backupServers', record.backupServer)),
    toReference(site, 'CloudFailoverSession', record),
  ],

  members: (record, world) => ({
    JobType: 'FailoverPlan',
    ...course(record, percentDone(record)),
    CloudFailoverTasks: { CloudFailoverTasks: record.tasks.map((task) => taskSession(task, world)) },
  }),

  fields: {
    UID: { type: 'uid', value: (record) => uid('CloudFailoverSession', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    Type: { type: { values: ['FailoverPlan'] }, value: () => 'FailoverPlan' },
    CreationTime: { type: 'dateTime', value: (record) => record.created },
    EndTime: { type: 'dateTime', value: (record) => record.ended ?? '' },
    State: { type: { values: ['Starting', 'Stopping', 'Working', 'Stopped'] }, value: stateOf },
    // A session that runs has no result yet; the documentation does not list None.
    Result: { type: { values: ['Success', 'Warning', 'Failed'] }, value: (record) => record.result },
    FailureMessage: { type: 'string', value: (record) => record.message ?? '' },
    ...serverFields((record: CloudFailoverSessionRecord, estate) =>
      estate.get('backupServers', record.backupServer),
    ),
  },
};

function stateOf({ ended }: Course): 'Working' | 'Stopped' {
  return ended === undefined ? 'Working' : 'Stopped';
}

/** The share of the VMs that are done with. */
function percentDone({ ended, tasks }: CloudFailoverSessionRecord): number {
  if (ended !== undefined || tasks.length === 0) return ended === undefined ? 0 : 100;
  return Math.floor((100 * tasks.filter((t) => t.ended !== undefined).length) / tasks.length);
}

type Shown = Omit<Members<'CloudFailoverSession'>, 'JobType' | 'CloudFailoverTasks'>;

function course(record: Course, percent: number): Shown {
  return {
    CreationTimeUTC: utc(record.created),
    ...(record.ended === undefined ? {} : { EndTimeUTC: utc(record.ended) }),
    State: stateOf(record),
    Result: record.result,
    Progress: percent,
    ...(record.message === undefined ? {} : { FailureMessage: record.message }),
  };
}

function taskSession(
  task: CloudFailoverTaskRecord,
  { estate, site }: World,
): Schemas['CloudFailoverTaskSession'] {
  return {
    ...(task.point === undefined
      ? {}
      : {
          VmReplicaPointLink: {
            ...up(site, 'CloudVmReplicaPoint', estate.get('cloudVmReplicaPoints', task.point)),
            Rel: 'Related',
          },
        }),
    ...course(task, task.ended === undefined ? 0 : 100),
    VmName: task.vmName,
  };
}
