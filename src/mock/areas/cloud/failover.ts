import type { EstateView } from '../../estate/view.js';
import { choice, ID, NAME, ref, SERVER, serverFields, text, time, via } from '../../query/field.js';
import { kind, type World } from '../../resource/kind.js';
import { up } from '../../resource/links.js';
import type { Members, Schemas } from '../../resource/schema.js';
import { type Site, uid } from '../../resource/site.js';
import { utc } from '../../resource/time.js';
import type { BackupServerRecord, Named } from '../backups/records.js';
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
export const cloudFailoverPlan = kind('CloudFailoverPlan', {
  links: {
    reference: (record, to) => [
      to.up('BackupServer', serverOf(record, to.world.estate)),
      to.other,
      to.related('CloudTenant', record.tenant),
    ],

    entity: (record, to) => [
      to.up('BackupServer', serverOf(record, to.world.estate)),
      to.other,
      to.edit,
      ...['Start', 'Test', 'Undo'].map((rel) => to.action(rel)),
      to.delete,
      // In no example, but the only way to the list.
      to.down('includes', 'CloudFailoveredVmList'),
    ],
  },

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
    UID: ID,
    Name: NAME,
    Description: text('description'),
    CloudTenantUid: ref('tenant'),
    CloudTenantName: via('cloudTenants', 'tenant', NAME),
    ...serverFields(serverOf),
  },
});

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
export const cloudFailoverSession = kind('CloudFailoverSession', {
  links: (record, to) => [to.up('BackupServer', record.backupServer), to.other],

  members: (record, world) => ({
    JobType: 'FailoverPlan',
    ...course(record, percentDone(record)),
    CloudFailoverTasks: { CloudFailoverTasks: record.tasks.map((task) => taskSession(task, world)) },
  }),

  fields: {
    UID: ID,
    Name: NAME,
    Type: { type: { values: ['FailoverPlan'] }, value: () => 'FailoverPlan' },
    CreationTime: time('created'),
    EndTime: time('ended'),
    State: { type: { values: ['Starting', 'Stopping', 'Working', 'Stopped'] }, value: stateOf },
    // A session that runs has no result yet; the documentation does not list None.
    Result: choice(['Success', 'Warning', 'Failed'], 'result'),
    FailureMessage: text('message'),
    ...SERVER,
  },
});

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
