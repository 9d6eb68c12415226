import type { Estate } from '../../estate/estate.js';
import type { EstateView } from '../../estate/view.js';
import type { SessionOwner } from '../sessions/owners.js';
import { ownerOf } from '../sessions/owners.js';
import type { ReplicaSessionRecord } from '../sessions/replica-records.js';
import { makePoints, type Processed } from './made-points.js';
import type { BackupSessionRecord, BackupTaskSessionRecord, SessionResult } from './records.js';
import { endedSession, endedTask } from './run-ending.js';
import { writingOf } from './run-names.js';

/** A run to begin. */
export interface Run {
  /** Id of its session. */
  readonly session: string;
  readonly job: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly retry: boolean;
  newId(): string;
}

function runsOf(view: EstateView, job: string): readonly (BackupSessionRecord | ReplicaSessionRecord)[] {
  return [...view.where('backupSessions', 'job', job), ...view.where('replicaSessions', 'job', job)];
}

/** Whether a job is at work, replication included. */
export function isRunning(view: EstateView, job: string): boolean {
  return runsOf(view, job).some((s) => s.state === 'Working');
}

/** Whether the last run of a job has failed; only then it can be retried. */
export function hasFailed(view: EstateView, job: string): boolean {
  const [first, ...others] = runsOf(view, job);
  if (first === undefined) return false;
  const last = others.reduce((a, b) => (Date.parse(b.created) >= Date.parse(a.created) ? b : a), first);
  return last.result === 'Failed';
}

/** The estate with the session of the run, at work, and a task for each machine in the job. */
export function beginRun(view: EstateView, run: Run): Estate {
  const { estate } = view;
  const owner = ownerOf(view, run.job);
  const writing = writingOf(view, owner.backupServer);
  const created = writing.stamp(run.at);
  const session = {
    id: run.session,
    name: writing.named(owner.name, created),
    job: run.job,
    created,
    state: 'Working',
    result: 'None',
    progress: 0,
    retry: run.retry,
  } as const;
  const tasks = machinesOf(view, owner).map(({ name, ref }) => ({
    id: run.newId(),
    name: writing.named(name, created),
    session: run.session,
    created,
    state: 'InProgress' as const,
    result: 'None' as const,
    reason: '',
    totalSize: 0,
    vmName: name,
    ...(ref === undefined ? {} : { vmRef: ref }),
  }));
  return owner.jobType === 'Replica'
    ? {
        ...estate,
        replicaSessions: [...estate.replicaSessions, session],
        replicaTaskSessions: [...estate.replicaTaskSessions, ...tasks.map(({ vmRef: _, ...task }) => task)],
      }
    : {
        ...estate,
        backupSessions: [...estate.backupSessions, session],
        backupTaskSessions: [...estate.backupTaskSessions, ...tasks],
      };
}

/** The estate with the session ended well and what it made; as it was where the session has ended otherwise. */
export function endRun(view: EstateView, session: string, at: number, newId: () => string): Estate {
  const run = view.estate.backupSessions.find((s) => s.id === session);
  if (run?.state !== 'Working') return view.estate;
  const owner = ownerOf(view, run.job);
  const made = makePoints({
    view,
    owner,
    machines: machinesOf(view, owner),
    at,
    writing: writingOf(view, owner.backupServer),
    newId,
  });
  return close(view, made.estate, run, at, {
    result: 'Success',
    ...(made.restorePoint === undefined ? {} : { restorePoint: made.restorePoint }),
    ofMachines: made.ofMachines,
  });
}

/** The estate with a session that somebody has stopped; as it was where it has ended already. */
export function stopRun(view: EstateView, session: string, at: number): Estate {
  const run = view.estate.backupSessions.find((s) => s.id === session);
  if (run?.state !== 'Working') return view.estate;
  return close(view, view.estate, run, at, { result: 'Failed', failure: STOPPED });
}

/** Why a session failed that somebody has stopped. */
export const STOPPED = 'The operation was stopped by the user.';

interface Ending {
  readonly result: SessionResult;
  readonly failure?: string;
  readonly restorePoint?: string;
  readonly ofMachines?: ReadonlyMap<string, string>;
}

function close(
  view: EstateView,
  estate: Estate,
  run: BackupSessionRecord,
  at: number,
  { result, failure, restorePoint, ofMachines }: Ending,
): Estate {
  const ended = writingOf(view, ownerOf(view, run.job).backupServer).stamp(at);
  const ending = { ended, result, ...(failure === undefined ? {} : { failure }) };
  const task = (t: BackupTaskSessionRecord): BackupTaskSessionRecord => {
    if (t.session !== run.id || t.state === 'Completed') return t;
    const made = ofMachines?.get(t.vmName);
    return {
      ...endedTask(t, ending),
      ...(made === undefined ? {} : { vmRestorePoint: made, totalSize: TASK_SIZE }),
    };
  };
  return {
    ...estate,
    backupSessions: estate.backupSessions.map((s) =>
      s.id === run.id
        ? { ...endedSession(s, ending), ...(restorePoint === undefined ? {} : { restorePoint }) }
        : s,
    ),
    backupTaskSessions: estate.backupTaskSessions.map(task),
  };
}

/** Bytes that a machine's part of a run is said to be. */
const TASK_SIZE = 20 * 1024 ** 3;

/** What a job processes; a protection group stands for the machines that were found in it. */
function machinesOf(view: EstateView, owner: SessionOwner): readonly Processed[] {
  const { agentJobs, nasJobs, protectionGroups } = view.estate;
  switch (owner.kind) {
    case 'Job':
      return view.find('jobs', owner.id)?.includes ?? [];
    case 'NasJob':
      return nasJobs.find((j) => j.id === owner.id)?.includes.map(({ name }) => ({ name })) ?? [];
    case 'AgentBackupJob':
      return (agentJobs.find((j) => j.id === owner.id)?.includes ?? []).flatMap(({ name }) => {
        const group = protectionGroups.find((g) => g.name === name);
        return group === undefined
          ? [{ name }]
          : view.where('discoveredComputers', 'protectionGroup', group.id).map((c) => ({ name: c.name }));
      });
  }
}
