import type { Estate } from '../../estate/estate.js';
import type { EstateView } from '../../estate/view.js';
import type { ReplicaRecord, VmReplicaPointRecord } from '../replicas/records.js';
import type { ReplicaSessionRecord, ReplicaTaskSessionRecord } from '../sessions/replica-records.js';
import { endedSession, endedTask } from './run-ending.js';
import { writingOf } from './run-names.js';
import { STOPPED } from './runs.js';

/** The estate with the session of a replication job ended well and a new point of each of its machines. */
export function endReplication(view: EstateView, session: string, at: number, newId: () => string): Estate {
  const run = view.estate.replicaSessions.find((s) => s.id === session);
  if (run?.state !== 'Working') return view.estate;
  const { estate } = view;
  const job = view.get('jobs', run.job);
  const writing = writingOf(view, job.backupServer);
  const replica = estate.replicas.find((r) => r.job.id === job.id) ?? newReplica(view, run.job, newId());
  if (replica === undefined) return close(view, estate, run, at, {});
  const first = !estate.vmReplicaPoints.some((p) => p.replica === replica.id);
  const created = writing.stamp(at);
  const points = job.includes.map(
    ({ name }): VmReplicaPointRecord => ({
      id: newId(),
      name: writing.named(name, created),
      replica: replica.id,
      vmName: name,
      created,
      algorithm: first ? 'Full' : 'Incremental',
      pointType: 'Snapshot',
    }),
  );
  const known = estate.replicas.some((r) => r.id === replica.id);
  const made: Estate = {
    ...estate,
    replicas: known ? estate.replicas : [...estate.replicas, replica],
    vmReplicaPoints: [...estate.vmReplicaPoints, ...points],
  };
  return close(view, made, run, at, { points: new Map(points.map((p) => [p.vmName, p.id])) });
}

/** The estate with a session of replication that somebody has stopped. */
export function stopReplication(view: EstateView, session: string, at: number): Estate {
  const run = view.estate.replicaSessions.find((s) => s.id === session);
  if (run?.state !== 'Working') return view.estate;
  return close(view, view.estate, run, at, { failure: STOPPED });
}

function newReplica(view: EstateView, id: string, replica: string): ReplicaRecord | undefined {
  const { name, backupServer, platform } = view.get('jobs', id);
  const repository = view.where('repositories', 'backupServer', backupServer)[0]?.id;
  if (repository === undefined || platform === 'CustomPlatform') return undefined;
  return { id: replica, name, backupServer, repository, platform, job: { id, name } };
}

interface Ending {
  readonly failure?: string;
  readonly points?: ReadonlyMap<string, string>;
}

function close(
  view: EstateView,
  estate: Estate,
  run: ReplicaSessionRecord,
  at: number,
  { failure, points }: Ending,
): Estate {
  const ended = writingOf(view, view.get('jobs', run.job).backupServer).stamp(at);
  const result = failure === undefined ? 'Success' : 'Failed';
  const ending = { ended, result, ...(failure === undefined ? {} : { failure }) } as const;
  const task = (t: ReplicaTaskSessionRecord): ReplicaTaskSessionRecord => {
    if (t.session !== run.id || t.state === 'Completed') return t;
    const made = points?.get(t.vmName);
    return {
      ...endedTask(t, ending),
      ...(made === undefined ? {} : { vmReplicaPoint: made, totalSize: 20 * 1024 ** 3 }),
    };
  };
  return {
    ...estate,
    replicaSessions: estate.replicaSessions.map((s) => (s.id === run.id ? endedSession(s, ending) : s)),
    replicaTaskSessions: estate.replicaTaskSessions.map(task),
  };
}
