/** Sessions that start, progress and end. */

import { endReplication } from '../areas/jobs/replica-runs.js';
import { beginRun, endRun, isRunning, stopRun } from '../areas/jobs/runs.js';
import { addRestore, endRestore } from '../areas/sessions/restores.js';
import type { Estate } from '../estate/estate.js';
import { added, replaced } from '../estate/replace.js';
import { milliseconds } from '../estate/times.js';
import { EstateView } from '../estate/view.js';
import { type Moment, oldest, oneOf, type Step } from './step.js';

const DAY = 24 * 3_600_000;
const GIB = 1024 ** 3;
/** Jobs that are at work at the same time, at most. */
const AT_ONCE = 3;
/** Percent from which on a session may end. */
const NEARLY = 60;

/** A job that its schedule, or somebody, may start. */
interface Startable {
  readonly id: string;
  readonly nextRun?: string;
}

/** The job that is due; where none is, one that somebody starts by hand. */
export const start: Step = (view, moment) => {
  const { backupSessions, replicaSessions } = view.estate;
  const working = [...backupSessions, ...replicaSessions].filter(isAtWork(moment));
  if (working.length >= AT_ONCE) return undefined;
  const idle = startable(view).filter((j) => moment.ours(j) && !isRunning(view, j.id));
  const chosen = due(idle, moment.at) ?? oneOf(idle, moment);
  return chosen === undefined ? undefined : begun(view, chosen, moment);
};

/** Sessions at work get on, and what they have read grows. */
export const progress: Step = (view, moment) => {
  const isWorking = isAtWork(moment);
  const { estate } = view;
  const on = <S extends { readonly id: string; readonly state: string; readonly progress: number }>(
    s: S,
  ): S => (isWorking(s) ? { ...s, progress: Math.min(99, s.progress + moment.rng.between(5, 30)) } : s);
  const more = <T extends { readonly id: string; readonly state: string; readonly totalSize: number }>(
    t: T,
  ): T => (t.state === 'InProgress' && moment.mine.has(t.id) ? { ...t, totalSize: t.totalSize + GIB } : t);
  const moved: Estate = {
    ...estate,
    backupSessions: estate.backupSessions.map(on),
    replicaSessions: estate.replicaSessions.map(on),
    restoreSessions: estate.restoreSessions.map(on),
    backupTaskSessions: estate.backupTaskSessions.map(more),
    replicaTaskSessions: estate.replicaTaskSessions.map(more),
  };
  const lists = [estate.backupSessions, estate.replicaSessions, estate.restoreSessions];
  return lists.some((list) => list.some(isWorking)) ? moved : undefined;
};

/** A session that is far enough ends: mostly well. */
export const end: Step = (view, moment) => {
  const { estate } = view;
  const isOver = <S extends { readonly id: string; readonly state: string; readonly progress: number }>(
    s: S,
  ) => isAtWork(moment)(s) && s.progress >= NEARLY;
  const session = oldest([
    ...estate.backupSessions.filter(isOver),
    ...estate.replicaSessions.filter(isOver),
    ...estate.restoreSessions.filter(isOver),
  ]);
  return session === undefined ? undefined : ended(view, session.id, moment);
};

/** Somebody restores a machine where it was. */
export const restore: Step = (view, moment) => {
  if (view.estate.restoreSessions.some(isAtWork(moment))) return undefined;
  const point = oneOf(
    view.estate.vmRestorePoints.filter((p) => p.hierarchyObjRef !== ''),
    moment,
  );
  if (point === undefined) return undefined;
  const { backupServer } = view.get('backups', view.get('restorePoints', point.restorePoint).backup);
  return addRestore(view.estate, view, {
    id: moment.newId(),
    backupServer,
    type: 'RestoreVm',
    vmName: point.vmName,
    vmRef: point.hierarchyObjRef,
    vmRestorePoint: point.id,
    label: point.vmName,
    at: moment.at,
  });
};

/** Enterprise Manager collects what backup servers have done, and is done with it when it does so again. */
export const collect: Step = ({ estate }, { at, mine, newId }) => {
  const time = milliseconds(at);
  const running = estate.systemSessions.find((s) => mine.has(s.id) && s.state === 'InProgress');
  if (running !== undefined) {
    const events = [...running.events, { created: time, message: 'Data was collected.' }];
    return replaced(estate, 'systemSessions', {
      ...running,
      state: 'CompletedSuccessfully',
      ended: time,
      events,
    });
  }
  return added(estate, 'systemSessions', {
    id: newId(),
    name: `Collect Job @${time.slice(0, 10)} ${time.slice(11, 19)}`,
    type: 'CollectJob',
    state: 'InProgress',
    created: time,
    message: '',
    events: [{ created: time, message: 'Collecting data.' }],
  });
};

/** What the schedules have started since the estate was as it is, with five minutes for each run. */
export function caughtUp(view: EstateView, moment: Moment): Estate {
  const length = 300_000;
  let now = view;
  for (let next = due(startable(now), moment.at); next !== undefined; next = due(startable(now), moment.at)) {
    const at = Date.parse(next.nextRun ?? '') + moment.rng.between(1000, 60_000);
    const before = new Set([...now.estate.backupSessions, ...now.estate.replicaSessions].map((s) => s.id));
    now = new EstateView(begun(now, next, { ...moment, at }));
    const { backupSessions, replicaSessions } = now.estate;
    const session = [...backupSessions, ...replicaSessions].find((s) => !before.has(s.id));
    if (session === undefined || at + length > moment.at) continue;
    now = new EstateView(ended(now, session.id, { ...moment, at: at + length }));
  }
  return now.estate;
}

function isAtWork({ mine }: Moment): (session: { readonly id: string; readonly state: string }) => boolean {
  return (s) => s.state === 'Working' && mine.has(s.id);
}

function startable({ estate }: EstateView): Startable[] {
  return [
    ...estate.jobs.filter((j) => j.enabled),
    ...[...estate.agentJobs, ...estate.nasJobs].filter((j) => j.scheduleEnabled),
  ];
}

/** Of the jobs whose time has come, the one that was to run first. */
function due(jobs: readonly Startable[], at: number): Startable | undefined {
  return oldest(
    jobs.flatMap((j) =>
      j.nextRun !== undefined && Date.parse(j.nextRun) <= at ? { ...j, created: j.nextRun } : [],
    ),
  );
}

function begun(view: EstateView, { id, nextRun }: Startable, { at, newId }: Moment): Estate {
  const estate = beginRun(view, { session: newId(), job: id, at, retry: false, newId });
  if (nextRun === undefined) return estate;
  const days =
    Math.max(0, Math.floor((at - Date.parse(nextRun)) / DAY)) + (Date.parse(nextRun) <= at ? 1 : 0);
  const next = milliseconds(Date.parse(nextRun) + days * DAY);
  const moved = <J extends Startable>(j: J): J => (j.id === id ? { ...j, nextRun: next } : j);
  return {
    ...estate,
    jobs: estate.jobs.map(moved),
    agentJobs: estate.agentJobs.map(moved),
    nasJobs: estate.nasJobs.map(moved),
  };
}

function ended(view: EstateView, id: string, { at, rng, newId }: Moment): Estate {
  if (view.find('restoreSessions', id) !== undefined) return endRestore(view, id, at);
  if (view.find('replicaSessions', id) !== undefined) return endReplication(view, id, at, newId);
  if (rng.between(1, 6) === 1) return stopRun(view, id, at);
  const estate = endRun(view, id, at, newId);
  // What was written is room that is gone.
  const made = estate.backupFiles.at(-1);
  if (made === undefined || made === view.estate.backupFiles.at(-1)) return estate;
  const { repository } = new EstateView(estate).get('backups', made.backup);
  const shrunk = view.get('repositories', repository);
  if (shrunk.freeSpace < made.backupSize) return estate;
  return replaced(estate, 'repositories', { ...shrunk, freeSpace: shrunk.freeSpace - made.backupSize });
}
