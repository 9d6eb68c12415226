import { badRequest } from '../../errors.js';
import type { BodySpec } from '../../requests/request.js';
import { toMade } from '../../resource/links.js';
import { backupServer, cdpReplica, restoreSession } from '../../resource/registry.js';
import type { Schemas } from '../../resource/schema.js';
import { memberOf, recordOf } from '../../routes/resources.js';
import { type Call, type Outcome, ok, type Route, route } from '../../routes/route.js';
import { existing } from '../../routes/writes.js';
import { document } from '../../serialize/layout.js';
import { part } from '../../serialize/parts.js';
import { serverOfPolicy } from '../backups/relations.js';
import { type CdpTarget, stretchesOf } from './intervals.js';
import { CDP_INTERVALS } from './layouts.js';
import { vAppCdpReplica } from './replicas.js';
import { failedOver, restored } from './runs.js';

/** Documentation: post_cdpreplicavm_id_actionintervals. */
const INTERVALS: BodySpec<Schemas['CdpIntervalsSpec']> = {
  root: 'CdpIntervalsSpec',
  layout: part('StartDate EndDate'),
  rules: {
    StartDate: { required: true, type: 'dateTime' },
    EndDate: { required: true, type: 'dateTime' },
  },
};

/** Documentation: post_cdpreplicavm_id_actionfailover. */
const FAILOVER: BodySpec<Schemas['CdpFailoverStartSpec']> = {
  root: 'CdpFailoverStartSpec',
  layout: part('RestoreCurrent RestoreCurrentVss RestoreAtInterval RestoreAtPointInTime'),
  rules: {
    RestoreCurrent: { required: true, type: 'boolean' },
    RestoreCurrentVss: { required: true, type: 'boolean' },
    RestoreAtInterval: { type: 'dateTime' },
    RestoreAtPointInTime: { type: 'dateTime' },
  },
};

/** How long a failover takes; milliseconds. */
const FAILOVER_TIME = 30_000;

/** What replicas of machines and vApps can be asked for. */
export const CDP_REPLICA_ACTIONS: readonly Route[] = [
  route('getCdpReplicaVmIntervals', 'POST cdpReplicas/{ID}/vms/{ID}?action=intervals', (call) =>
    intervals(machineOf(call), call),
  ),
  route('failoverCdpReplicaVm', 'POST cdpReplicas/{ID}/vms/{ID}?action=failover', (call) =>
    failover(machineOf(call), call),
  ),
  route('getVAppCdpReplicaIntervals', 'POST cdpReplica/vApps/{ID}?action=intervals', (call) =>
    intervals(vAppOf(call), call),
  ),
  route('failoverVAppCdpReplica', 'POST cdpReplica/vApps/{ID}?action=failover', (call) =>
    failover(vAppOf(call), call),
  ),
];

interface Target extends CdpTarget {
  readonly name: string;
  readonly ref: string;
}

function machineOf(call: Call): Target {
  const replica = recordOf(cdpReplica, call);
  const vms = call.world.estate.where('cdpReplicaVms', 'replica', replica.id);
  const { name, ref, points } = memberOf(vms, 'CdpReplicaVm', 'VM of a CDP replica', call);
  return { name, ref, points, policy: replica.policy, machines: [name] };
}

function vAppOf(call: Call): Target {
  const { name, ref, points, policy, vms } = recordOf(vAppCdpReplica, call);
  return { name, ref, points, policy, machines: vms.map((vm) => vm.name) };
}

/** Times without a zone are in UTC: the page takes no others. */
function timeOf(text: string): number {
  return Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
}

/** To the second and without a zone, as in the examples. */
function written(time: number): string {
  return new Date(time).toISOString().slice(0, 19);
}

function intervals(target: Target, call: Call): Outcome {
  const { StartDate, EndDate } = call.read(INTERVALS);
  const [start, end] = [timeOf(StartDate), timeOf(EndDate)];
  if (start > end) throw badRequest('StartDate is later than EndDate.');
  const objective = call.world.estate.get('cdpPolicies', target.policy).schedule?.objective;
  const Rpo = objective === undefined ? 0 : objective.minutes * 60 + objective.seconds;
  const points = target.points.filter(({ created }) => {
    const time = Date.parse(created);
    return time >= start && time <= end;
  });
  const answer: Schemas['CdpReplicaIntervals'] = {
    StartDate: written(start),
    EndDate: written(end),
    HasApplicationConsistentState: points.some((p) => p.applicationConsistent),
    Intervals: stretchesOf(target, call.world.estate, call.now)
      .filter(({ from, to }) => from <= end && to >= start)
      .map(({ from, to }) => ({
        StartDate: written(Math.max(from, start)),
        EndDate: written(Math.min(to, end)),
        Rpo,
        IntervalType: 'RestoreAvailable',
      })),
    RestorePoints: points.map((p) => ({
      Id: p.id,
      Date: written(Date.parse(p.created)),
      IsApplicationConsistent: p.applicationConsistent,
    })),
  };
  return ok(document('CdpReplicaIntervals', CDP_INTERVALS, answer));
}

function failover(target: Target, call: Call): Outcome {
  refuseNoState(target, call.read(FAILOVER), call);
  const of = {
    id: call.newId(),
    name: target.name,
    ref: target.ref,
    backupServer: serverOfPolicy(call.world.estate, target.policy).id,
  };
  return call.start('StartFailover', (view, at) => {
    existing(backupServer, of.backupServer, view);
    const estate = failedOver(view.estate, of, at);
    return {
      estate,
      related: toMade(restoreSession, of.id),
      later: [[FAILOVER_TIME, (then, end) => restored(then.estate, of.id, end)]],
    };
  });
}

/** Refuses a failover to a state that there is none of; the current state is always there. */
function refuseNoState(target: Target, spec: Schemas['CdpFailoverStartSpec'], call: Call): void {
  if (spec.RestoreCurrent) return;
  if (spec.RestoreCurrentVss) {
    if (target.points.some((p) => p.applicationConsistent)) return;
    throw badRequest(`[${target.name}] has no application-consistent restore point.`);
  }
  const { RestoreAtInterval: interval, RestoreAtPointInTime: moment } = spec;
  if (interval === undefined && moment === undefined) {
    throw badRequest('The request says no state to fail over to.');
  }
  const stretches = stretchesOf(target, call.world.estate, call.now);
  if (
    interval !== undefined &&
    !stretches.some(({ from, to }) => from <= timeOf(interval) && timeOf(interval) <= to)
  ) {
    throw badRequest(`[${target.name}] has no interval that includes ${interval}.`);
  }
  if (moment !== undefined && !stretches.some(({ from }) => from <= timeOf(moment))) {
    throw badRequest(`[${target.name}] has no state older than ${moment}.`);
  }
}
