import { badRequest, unknownId } from '../../errors.js';
import type { Estate } from '../../estate/estate.js';
import { added, replaced } from '../../estate/replace.js';
import { milliseconds } from '../../estate/times.js';
import type { EstateView } from '../../estate/view.js';
import type { BodySpec, Rule } from '../../requests/request.js';
import { toMade } from '../../resource/links.js';
import { cloudFailoverPlan, cloudFailoverSession } from '../../resource/registry.js';
import type { Schemas } from '../../resource/schema.js';
import { recordOf } from '../../routes/resources.js';
import { type Call, type Outcome, type Route, route } from '../../routes/route.js';
import { attempt, deletion, edition, existing } from '../../routes/writes.js';
import { entityLayout } from '../../serialize/layouts.js';
import { part } from '../../serialize/parts.js';
import type {
  CloudFailoverPlanRecord,
  CloudFailoverSessionRecord,
  CloudFailoverTaskRecord,
  CloudVmReplicaPointRecord,
} from './replication-records.js';
import { inUtc } from './tenant-shares.js';

const YES_NO: Rule = { type: 'boolean' };

/** Documentation: put_cloudfailoverplans_id; scripts are all that can be changed. */
const EDIT_PLAN: BodySpec<Schemas['CloudFailoverPlan']> = {
  root: 'CloudFailoverPlan',
  layout: entityLayout('CloudFailoverPlan'),
  rules: {
    CloudFailoverPlanOptions: {
      members: { PostFailoverPlanCommandEnabled: YES_NO, PreFailoverPlanCommandEnabled: YES_NO },
    },
  },
};

/** Documentation: post_cloudfailoverplans_id_start. */
const START: BodySpec<Schemas['CloudFailoverPlanManagementSpec']> = {
  root: 'CloudFailoverPlanManagementSpec',
  layout: part('StartNow StartDate'),
  rules: { StartNow: YES_NO, StartDate: { type: 'dateTime' } },
};

/** Milliseconds that a failover takes after its task has started it. */
const FAILOVER_TIME = 5_000;

/** Failover plans of tenants: editing, deleting and running them. */
export const CLOUD_FAILOVER_WRITES: readonly Route[] = [
  edition(cloudFailoverPlan, {
    operation: 'editCloudFailoverPlan',
    task: 'UpdateFailoverPlan',
    body: EDIT_PLAN,
    change: (plan, { CloudFailoverPlanOptions: options = {} }) => ({
      ...plan,
      after: {
        enabled: options.PostFailoverPlanCommandEnabled ?? plan.after.enabled,
        command: options.PostFailoverPlanCommand ?? plan.after.command,
      },
      before: {
        enabled: options.PreFailoverPlanCommandEnabled ?? plan.before.enabled,
        command: options.PreFailoverPlanCommand ?? plan.before.command,
      },
    }),
  }),
  deletion(cloudFailoverPlan, {
    operation: 'deleteCloudFailoverPlan',
    task: 'DeleteCloudFailoverPlan',
    hindrance: failedOver,
  }),
  route('startCloudFailoverPlan', 'POST cloud/cloudFailoverPlans/{ID}?action=start', (call) => {
    recordOf(cloudFailoverPlan, call);
    const { StartNow: now = false, StartDate: date } = call.read(START);
    if (!now && date === undefined) {
      throw badRequest('[CloudFailoverPlanManagementSpec] needs either [StartNow] or [StartDate].');
    }
    return run(call, now || date === undefined ? undefined : inUtc(date), 'Failover');
  }),
  // The page calls the task like that of a start.
  route('testCloudFailoverPlan', 'POST cloud/cloudFailoverPlans/{ID}?action=test', (call) =>
    run(call, undefined, 'Ready'),
  ),
  route('undoCloudFailoverPlan', 'POST cloud/cloudFailoverPlans/{ID}?action=undo', (call) => {
    const { id } = recordOf(cloudFailoverPlan, call);
    return attempt(call, 'UndoCloudFailoverPlan', (view) => {
      const plan = existing(cloudFailoverPlan, id, view);
      const points = pointsOf(plan, view).filter((p) => p.state === 'Failover');
      if (points.length === 0) throw badRequest(`No VM of the plan [${plan.name}] is failed over.`);
      return { estate: inState(view.estate, points, 'Ready') };
    });
  }),
];

/**
 * Starts a session that fails each VM over to its newest point, or its newest one before a time; when it is over, the
 * points are in the state. A VM without such a point fails.
 */
function run(call: Call, before: string | undefined, state: 'Failover' | 'Ready'): Outcome {
  const { id } = recordOf(cloudFailoverPlan, call);
  const sessionId = call.newId();
  return attempt(call, 'StartCloudFailoverPlan', (view, at) => {
    const plan = existing(cloudFailoverPlan, id, view);
    const reason = failedOver(plan, view);
    if (reason !== undefined) throw badRequest(reason);
    const created = milliseconds(at.getTime());
    const points = pointsOf(plan, view).filter((p) => before === undefined || p.created < before);
    const session: CloudFailoverSessionRecord = {
      id: sessionId,
      name: plan.name,
      backupServer: view.get('cloudTenants', plan.tenant).backupServer,
      created,
      result: 'None',
      tasks: plan.vms.map(({ name: vmName }) => {
        const newest = points.filter((p) => p.vmName === vmName).sort(byAge)[0];
        return { vmName, ...(newest === undefined ? {} : { point: newest.id }), created, result: 'None' };
      }),
    };
    return {
      estate: added(view.estate, 'cloudFailoverSessions', session),
      related: toMade(cloudFailoverSession, sessionId),
      later: [[FAILOVER_TIME, (then, end) => finished(sessionId, state, then, end)]],
    };
  });
}

function byAge(a: CloudVmReplicaPointRecord, b: CloudVmReplicaPointRecord): number {
  return Date.parse(b.created) - Date.parse(a.created);
}

function finished(id: string, state: 'Failover' | 'Ready', view: EstateView, at: Date): Estate {
  const session = view.estate.cloudFailoverSessions.find((s) => s.id === id);
  if (session === undefined) throw unknownId(id, cloudFailoverSession.noun);
  const ended = milliseconds(at.getTime());
  const tasks = session.tasks.map(
    (task): CloudFailoverTaskRecord =>
      task.point === undefined
        ? { ...task, ended, result: 'Failed', message: 'There is no restore point.' }
        : { ...task, ended, result: 'Success' },
  );
  const failed = tasks.filter((t) => t.result === 'Failed').length;
  const over: CloudFailoverSessionRecord = {
    ...session,
    ended,
    result: failed === 0 ? 'Success' : failed === tasks.length ? 'Failed' : 'Warning',
    ...(failed === 0 ? {} : { message: `${failed} of ${tasks.length} VMs could not be failed over.` }),
    tasks,
  };
  const used = new Set(tasks.map((t) => t.point));
  const points = view.estate.cloudVmReplicaPoints.filter((p) => used.has(p.id));
  return inState(replaced(view.estate, 'cloudFailoverSessions', over), points, state);
}

/** Points of the tenant's replicas of the VMs in a plan. */
function pointsOf(plan: CloudFailoverPlanRecord, view: EstateView): CloudVmReplicaPointRecord[] {
  const names = new Set(plan.vms.map((vm) => vm.name));
  return view
    .where('cloudReplicas', 'tenant', plan.tenant)
    .flatMap((r) => view.where('cloudVmReplicaPoints', 'replica', r.id))
    .filter((p) => names.has(p.vmName));
}

/** What hinders a plan from being run or deleted. */
function failedOver(plan: CloudFailoverPlanRecord, view: EstateView): string | undefined {
  const point = pointsOf(plan, view).find((p) => p.state === 'Failover');
  return point && `The VM [${point.vmName}] is failed over already.`;
}

function inState(
  estate: Estate,
  points: readonly CloudVmReplicaPointRecord[],
  state: CloudVmReplicaPointRecord['state'],
): Estate {
  const ids = new Set(points.map((p) => p.id));
  return {
    ...estate,
    cloudVmReplicaPoints: estate.cloudVmReplicaPoints.map((p) => (ids.has(p.id) ? { ...p, state } : p)),
  };
}
