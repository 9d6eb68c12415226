/** What comes and goes: restore points, sessions, jobs and machines. */
import { withoutAll } from '../areas/infrastructure/removal.js';
import { isRunning } from '../areas/jobs/runs.js';
import { ownerOf } from '../areas/sessions/owners.js';
import type { Estate } from '../estate/estate.js';
import { added, without } from '../estate/replace.js';
import { milliseconds } from '../estate/times.js';
import type { EstateView } from '../estate/view.js';
import { oldest, oneOf, type Step } from './step.js';

/** Restore points that are kept of a backup or a replica. */
const POINTS = 5;
/** Of what steps have made: sessions that are kept, and jobs with a machine of their own. */
const [SESSIONS, JOBS, ABANDONED] = [40, 4, 2];

/** Retention: the oldest restore point of a backup that has enough goes with its files; what is mounted stays. */
export const retain: Step = (view, moment) => {
  const { estate } = view;
  const mounted = new Set(estate.mounts.map((m) => m.point));
  const full = estate.backups.filter(
    (b) => moment.ours(b) && view.where('restorePoints', 'backup', b.id).length > POINTS,
  );
  const isMounted = (id: string): boolean =>
    view.where('vmRestorePoints', 'restorePoint', id).some((p) => mounted.has(p.id)) ||
    view.where('agentRestorePoints', 'restorePoint', id).some((p) => mounted.has(p.id));
  const chosen = oneOf(full, moment);
  const points = chosen === undefined ? [] : view.where('restorePoints', 'backup', chosen.id);
  const point = oldest(points.filter((p) => !isMounted(p.id)));
  if (point === undefined) return retainReplica(view, mounted);
  const held = new Set(points.flatMap((p) => (p === point ? [] : p.backupFiles)));
  return withoutThese(estate, [point.id, ...point.backupFiles.filter((file) => !held.has(file))]);
};

function retainReplica({ estate }: EstateView, mounted: ReadonlySet<string>): Estate | undefined {
  const inVApps = new Set(estate.vAppReplicaPoints.flatMap((p) => p.vmReplicaPoints));
  const full = estate.replicas
    .map((r) => estate.vmReplicaPoints.filter((p) => p.replica === r.id))
    .find((points) => points.length > POINTS);
  const point = oldest((full ?? []).filter((p) => !inVApps.has(p.id) && !mounted.has(p.id)));
  return point === undefined ? undefined : withoutThese(estate, [point.id]);
}

/** A new machine, and a job of its own for it, due at once. */
export const addJob: Step = ({ estate }, { at, rng, mine, newId }) => {
  if (estate.jobs.filter((j) => mine.has(j.id)).length >= JOBS) return undefined;
  const model = estate.jobs.find((j) => !mine.has(j.id) && j.jobType === 'Backup' && j.platform === 'VMware');
  const host = /^urn:VMware:Vm:([0-9a-f-]{36})\./.exec(model?.includes[0]?.ref ?? '')?.[1];
  if (model === undefined || host === undefined) return undefined;
  const object = rng.between(100_000, 999_999);
  const [name, ref] = [`new ${object}`, `urn:VMware:Vm:${host}.vm-${object}`];
  const { passwordKey: _, archive: _archive, ...rest } = model;
  const vm = { hierarchyRoot: host, ref, type: 'Vm', name };
  return added({ ...estate, hierarchyObjects: [...estate.hierarchyObjects, vm] }, 'jobs', {
    ...rest,
    id: newId(),
    name: `Nightly ${name}`,
    description: '',
    enabled: true,
    nextRun: milliseconds(at),
    includes: [{ id: newId(), name, ref }],
  });
};

/** A job that has run is deleted: its sessions and its backup stay. */
export const deleteJob: Step = (view, moment) => {
  const { estate } = view;
  const job = estate.jobs.find(
    (j) =>
      moment.mine.has(j.id) &&
      !isRunning(view, j.id) &&
      view.where('backupSessions', 'job', j.id).some((s) => s.result === 'Success'),
  );
  if (job === undefined) return undefined;
  return added(without(estate, 'jobs', job.id), 'formerJobs', ownerOf(view, job.id));
};

/** A machine that no job processes is deleted: what was made of it leads to it no more. */
export const deleteVm: Step = ({ estate }) => {
  const wanted = new Set(estate.jobs.flatMap((j) => j.includes.map((o) => o.ref)));
  const vm = estate.hierarchyObjects.find((o) => o.name.startsWith('new ') && !wanted.has(o.ref));
  if (vm === undefined) return undefined;
  return {
    ...estate,
    hierarchyObjects: estate.hierarchyObjects.filter((o) => o !== vm),
    vmRestorePoints: estate.vmRestorePoints.map((p) =>
      p.hierarchyObjRef === vm.ref ? { ...p, hierarchyObjRef: '' } : p,
    ),
    backupTaskSessions: estate.backupTaskSessions.map((t) => {
      if (t.vmRef !== vm.ref) return t;
      const { vmRef: _, ...rest } = t;
      return rest;
    }),
  };
};

/** Old sessions are forgotten, and so are the backups of jobs that are long gone, with all that the jobs did. */
export const forget: Step = (view, { mine }) => {
  const { estate } = view;
  const { backupSessions, replicaSessions, restoreSessions, systemSessions } = estate;
  const left = estate.backups.filter(
    (b) => mine.has(b.job.id) && estate.jobs.every((j) => j.id !== b.job.id),
  );
  const gone = [
    ...surplus([...backupSessions, ...replicaSessions, ...restoreSessions], mine, SESSIONS),
    ...surplus(systemSessions, mine, ABANDONED),
    ...left
      .slice(0, Math.max(0, left.length - ABANDONED))
      .flatMap((backup) => [
        ...view.where('backupSessions', 'job', backup.job.id).map((s) => s.id),
        ...view.where('restorePoints', 'backup', backup.id).map((p) => p.id),
        ...view.where('backupFiles', 'backup', backup.id).map((f) => f.id),
        ...[backup.id, backup.job.id],
      ]),
  ];
  return gone.length === 0 ? undefined : withoutThese(estate, gone);
};

/** Ids of the sessions of ours that have ended, but for those that ended last. */
function surplus(
  sessions: readonly { readonly id: string; readonly ended?: string }[],
  mine: ReadonlySet<string>,
  kept: number,
): string[] {
  return sessions
    .flatMap(({ id, ended }) => (ended !== undefined && mine.has(id) ? { id, ended: Date.parse(ended) } : []))
    .sort((a, b) => b.ended - a.ended)
    .slice(kept)
    .map(({ id }) => id);
}

/** Room in a repository comes and goes. */
export const space: Step = ({ estate }, moment) => {
  const changing = oneOf(
    estate.repositories.filter((r) => r.capacity > 0),
    moment,
  );
  if (changing === undefined) return undefined;
  const freeSpace = Math.min(changing.capacity, changing.freeSpace + moment.rng.between(1, 2 ** 30));
  return {
    ...estate,
    repositories: estate.repositories.map((r) => (r === changing ? { ...r, freeSpace } : r)),
  };
};

/** Lists whose records live on when a point goes that they name. */
const OUTLIVING = ['backupSessions', 'backupTaskSessions', 'restoreSessions', 'replicaTaskSessions'] as const;
const MADE = ['restorePoint', 'vmRestorePoint', 'vmReplicaPoint'];

/** The estate without some records and what is in them; sessions that made a point outlive it. */
function withoutThese(estate: Estate, ids: readonly string[]): Estate {
  const lost = new Set(ids);
  for (const list of ['vmRestorePoints', 'vAppRestorePoints', 'agentRestorePoints'] as const) {
    for (const p of estate[list]) if (lost.has(p.restorePoint)) lost.add(p.id);
  }
  const parted = (record: object): object => {
    const entries = Object.entries(record);
    const kept = entries.filter(([member, value]) => !(MADE.includes(member) && lost.has(value as string)));
    return kept.length === entries.length ? record : Object.fromEntries(kept);
  };
  const rest = {
    ...estate,
    ...Object.fromEntries(OUTLIVING.map((list) => [list, estate[list].map(parted)])),
  };
  return withoutAll(rest, ...ids);
}
