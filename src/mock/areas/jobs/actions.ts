import { badRequest } from '../../errors.js';
import type { Estate } from '../../estate/estate.js';
import { EstateView } from '../../estate/view.js';
import type { Kind } from '../../resource/kind.js';
import { pathOf } from '../../resource/kinds.js';
import { agentBackupJob, backupSession, job, nasJob } from '../../resource/registry.js';
import { recordOf } from '../../routes/resources.js';
import { type Call, type Outcome, type Route, route } from '../../routes/route.js';
import type { RouteId } from '../../routes/route-id.js';
import type { Named } from '../backups/records.js';
import { ownerOf } from '../sessions/owners.js';
import { endReplication, stopReplication } from './replica-runs.js';
import { beginRun, endRun, hasFailed, isRunning, stopRun } from './runs.js';

/** Milliseconds that a run lasts after it was started. */
export const RUN_TIME = 5_000;

/** Starting, stopping and retrying jobs, and switching their schedules on and off. */
export const JOB_ACTION_ROUTES: readonly Route[] = [
  act(job, 'startJob', 'start', (call, { id, name }) => {
    if (isCopy(call, id)) throw badRequest(`Job [${name}] copies: it is synchronized, not started.`);
    return run(call, { id, name }, 'StartJob', { word: 'start' });
  }),
  act(job, 'retryJob', 'retry', (call, { id, name }) =>
    run(call, { id, name }, 'RetryJob', { word: 'retry' }),
  ),
  act(job, 'stopJob', 'stop', (call, record) => stop(call, record, 'StopJob')),
  act(job, 'syncJob', 'sync', (call, { id, name }) => {
    if (!isCopy(call, id)) throw badRequest(`Job [${name}] copies nothing: it cannot be synchronized.`);
    return run(call, { id, name }, 'StartJobSync', { word: 'start', message: 'OperationFinished' });
  }),
  act(job, 'toggleJobSchedule', 'toggleScheduleEnabled', (call, { id }) =>
    toggle(call, id, (estate) => ({
      ...estate,
      jobs: estate.jobs.map((j) => (j.id === id ? { ...j, enabled: !j.enabled } : j)),
    })),
  ),
  act(agentBackupJob, 'startAgentBackupJob', 'start', (call, record) =>
    // The page shows the operation of the jobs proper.
    run(call, record, 'StartJob', { word: 'start' }),
  ),
  act(agentBackupJob, 'retryAgentBackupJob', 'retry', (call, record) =>
    run(call, record, 'RetryAgentJob', { word: 'retry' }),
  ),
  act(agentBackupJob, 'stopAgentBackupJob', 'stop', (call, record) => stop(call, record, 'StopAgentJob')),
  act(agentBackupJob, 'toggleScheduleAgentBackupJob', 'toggleScheduleEnabled', (call, { id }) =>
    toggle(call, id, (estate) => ({
      ...estate,
      agentJobs: estate.agentJobs.map((j) =>
        j.id === id ? { ...j, scheduleEnabled: !j.scheduleEnabled } : j,
      ),
    })),
  ),
  act(nasJob, 'startNasJob', 'start', (call, record) => run(call, record, 'StartNasJob', { word: 'start' })),
  act(nasJob, 'retryNasJob', 'retry', (call, record) => run(call, record, 'RetryNasJob', { word: 'retry' })),
  act(nasJob, 'stopNasJob', 'stop', (call, record) => stop(call, record, 'StopNasJob')),
  act(nasJob, 'toggleNasJobScheduleEnabled', 'toggleScheduleEnabled', (call, { id }) =>
    toggle(call, id, (estate) => ({
      ...estate,
      nasJobs: estate.nasJobs.map((j) => (j.id === id ? { ...j, scheduleEnabled: !j.scheduleEnabled } : j)),
    })),
  ),
  route('stopBackupSession', 'POST backupSessions/{ID}?action=stop', (call) => {
    const { id, name } = recordOf(backupSession, call);
    return call.start('StopJobSession', (view, at) => ({
      estate: stopRun(view, id, at.getTime()),
      message: `Job Session "${name}" triggered to stop.`,
    }));
  }),
];

/** An action of a job; those of file shares are paths of their own. */
function act<R extends Named>(
  kind: Kind<R>,
  operation: RouteId,
  action: string,
  handle: (call: Call, record: R) => Outcome,
): Route {
  const self = `${pathOf(kind.name)}/{ID}`;
  const place = kind.name === 'NasJob' ? { path: `${self}/${action}` } : { path: self, action };
  return { method: 'POST', ...place, operation, handle: (call) => handle(call, recordOf(kind, call)) };
}

function isCopy({ world }: Call, id: string): boolean {
  return ['BackupCopy', 'ImmediateBackupCopy'].includes(world.estate.get('jobs', id).jobType);
}

interface Told {
  readonly word: 'start' | 'retry';
  readonly message?: string;
}

/** The task ends when the run has begun; the run goes on after it. */
function run(call: Call, { id, name }: Named, operation: string, { word, message }: Told): Outcome {
  if (isRunning(call.world.estate, id)) throw badRequest(`Job [${name}] is running already.`);
  if (word === 'retry' && !hasFailed(call.world.estate, id))
    throw badRequest(`Job [${name}] has not failed: it cannot be retried.`);
  const { newId } = call;
  return call.start(operation, (view, at) => {
    if (isRunning(view, id)) throw badRequest(`Job [${name}] is running already.`);
    const session = newId();
    return {
      estate: beginRun(view, { session, job: id, at: at.getTime(), retry: word === 'retry', newId }),
      message: message ?? `Job "${name}" triggered to ${word}.`,
      later: [[RUN_TIME, (then, end) => ended(then, session, end.getTime(), newId)]],
    };
  });
}

function ended(view: EstateView, session: string, at: number, newId: () => string): Estate {
  return view.estate.replicaSessions.some((s) => s.id === session)
    ? endReplication(view, session, at, newId)
    : endRun(view, session, at, newId);
}

/** Ends whatever the job is at; where it is at nothing, nothing happens, as the link to Stop is always there. */
function stop(call: Call, { id, name }: Named, operation: string): Outcome {
  return call.start(operation, (view, at) => ({
    estate: stopAll(view, id, at.getTime()).estate,
    message: `Job "${name}" triggered to stop.`,
  }));
}

function stopAll(view: EstateView, job: string, at: number): EstateView {
  const backups = view
    .where('backupSessions', 'job', job)
    .reduce((v, s) => new EstateView(stopRun(v, s.id, at)), view);
  return backups
    .where('replicaSessions', 'job', job)
    .reduce((v, s) => new EstateView(stopReplication(v, s.id, at)), backups);
}

function toggle(call: Call, id: string, change: (estate: Estate) => Estate): Outcome {
  return call.start('UpdateJob', (view) => {
    ownerOf(view, id);
    return { estate: change(view.estate) };
  });
}
