import type { AgentJobRecord, AgentsEstate } from './agents.js';
import type { BackupSessionRecord, BackupTaskSessionRecord, JobRecord, JobsEstate } from './jobs.js';
import type { BackupRecord, BackupsEstate } from './model.js';
import type { NasEstate, NasJobRecord } from './nas.js';
import type { Random } from './random.js';
import type {
  ReplicaSessionRecord,
  ReplicaSessionsEstate,
  ReplicaTaskSessionRecord,
} from './replica-sessions.js';
import type { ReplicasEstate } from './replicas.js';
import { Clock } from './sessions-default.js';
import { milliseconds } from './times.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const GIB = 1024 ** 3;

type Base = BackupsEstate & JobsEstate & AgentsEstate & NasEstate & ReplicasEstate;

interface Made extends ReplicaSessionsEstate, Pick<JobsEstate, 'backupSessions' | 'backupTaskSessions'> {}

/** What agents, jobs for file shares and replication have done in the default estate, after what jobs have done. */
export function defaultFurtherSessions(rng: Random, base: Base): Made {
  const sessions: BackupSessionRecord[] = [];
  const tasks: BackupTaskSessionRecord[] = [];
  for (const job of base.agentJobs) {
    const backups = base.backups.filter((b) => b.job.id === job.id && b.backupType !== 'ParentBackup');
    for (const backup of backups) addAgentRuns({ sessions, tasks }, rng, { base, job, backup });
  }
  for (const job of base.nasJobs) addShareRuns({ sessions, tasks }, rng, job);
  const replication = base.jobs
    .filter((j) => j.jobType === 'Replica')
    .map((job) => replicaRuns(rng, job, base));
  return {
    backupSessions: [...base.backupSessions, ...sessions],
    backupTaskSessions: [...base.backupTaskSessions, ...tasks],
    replicaSessions: replication.flatMap((r) => r.replicaSessions),
    replicaTaskSessions: replication.flatMap((r) => r.replicaTaskSessions),
  };
}

interface Lists {
  readonly sessions: BackupSessionRecord[];
  readonly tasks: BackupTaskSessionRecord[];
}

interface AgentRuns {
  readonly base: Base;
  readonly job: AgentJobRecord;
  readonly backup: BackupRecord;
}

/** A session for each restore point; a policy has one of the whole, and below it one of the machine. */
function addAgentRuns({ sessions, tasks }: Lists, rng: Random, { base, job, backup }: AgentRuns): void {
  const points = base.agentRestorePoints.filter(
    (p) => base.restorePoints.find((r) => r.id === p.restorePoint)?.backup === backup.id,
  );
  for (const point of points.toSorted((a, b) => Date.parse(a.created) - Date.parse(b.created))) {
    const clock = new Clock(rng, point.created);
    const start = Date.parse(point.created) - 2 * MINUTE;
    const over = Date.parse(point.created) + rng.between(60, 600) * SECOND;
    const created = clock.stamp(start);
    const course = { state: 'Stopped', result: 'Success', progress: 100, retry: false } as const;
    const whole: BackupSessionRecord = {
      id: rng.guid(),
      name: clock.name(job.name, created),
      job: job.id,
      created,
      ended: clock.stamp(over),
      ...course,
    };
    const made = { restorePoint: point.restorePoint };
    if (backup.parent === undefined) {
      sessions.push({ ...whole, ...made });
    } else {
      const machine = clock.stamp(start + 20 * SECOND);
      const own = { id: rng.guid(), name: clock.name(backup.name, machine), created: machine };
      sessions.push(whole, { ...whole, ...own, parent: whole.id, ...made });
    }
    const began = clock.stamp(start + 40 * SECOND);
    tasks.push({
      id: rng.guid(),
      name: clock.name(point.computerName, began),
      session: sessions.at(-1)?.id ?? whole.id,
      created: began,
      ended: clock.stamp(over - 5 * SECOND),
      state: 'Completed',
      result: 'Success',
      reason: '',
      totalSize: base.backupFiles.find((f) => f.id === point.backupFile)?.dataSize ?? 0,
      vmName: point.computerName,
    });
  }
}

/** Two nights of a job with a schedule; in the second one the first share could not be read wholly. */
function addShareRuns({ sessions, tasks }: Lists, rng: Random, job: NasJobRecord): void {
  if (job.nextRun === undefined) return;
  for (const night of [18, 19]) {
    const start = Date.UTC(2026, 5, night, 21) + rng.between(0, 59) * SECOND;
    const clock = new Clock(rng, milliseconds(start));
    const reason = night === 19 ? '2 files <in use> were skipped.' : '';
    const [session, created] = [rng.guid(), clock.stamp(start)];
    for (const [i, object] of job.includes.entries()) {
      const began = clock.stamp(start + (i + 1) * 3 * SECOND);
      const skipped = i === 0 ? reason : '';
      tasks.push({
        id: rng.guid(),
        name: clock.name(object.name, began),
        session,
        created: began,
        ended: clock.stamp(start + rng.between(5, 20) * MINUTE),
        state: 'Completed',
        result: skipped === '' ? 'Success' : 'Warning',
        reason: skipped,
        totalSize: rng.between(1, 90) * GIB,
        vmName: object.name,
      });
    }
    sessions.push({
      id: session,
      name: clock.name(job.name, created),
      job: job.id,
      created,
      ended: clock.stamp(start + 21 * MINUTE),
      state: 'Stopped',
      result: reason === '' ? 'Success' : 'Warning',
      progress: 100,
      ...(reason === '' ? {} : { failure: reason }),
      retry: false,
    });
  }
}

/** A session for each point of the replicas of a job; before the second one it had failed. */
function replicaRuns(rng: Random, job: JobRecord, base: Base): ReplicaSessionsEstate {
  const own = new Set(base.replicas.filter((r) => r.job.id === job.id).map((r) => r.id));
  const replicaSessions: ReplicaSessionRecord[] = [];
  const replicaTaskSessions: ReplicaTaskSessionRecord[] = [];
  const points = base.vmReplicaPoints
    .filter((p) => own.has(p.replica))
    .toSorted((a, b) => Date.parse(a.created) - Date.parse(b.created));
  const run = (vmName: string, start: number, point?: string, retry = false): void => {
    const clock = new Clock(rng, milliseconds(start));
    const [session, created, began] = [rng.guid(), clock.stamp(start), clock.stamp(start + 50 * SECOND)];
    const reason = point === undefined ? 'The target host did not answer.' : '';
    const result = point === undefined ? 'Failed' : 'Success';
    const over = start + (point === undefined ? 2 : rng.between(5, 9)) * MINUTE;
    replicaSessions.push({
      id: session,
      name: clock.name(job.name, created),
      job: job.id,
      created,
      ended: clock.stamp(over + 5 * SECOND),
      state: 'Stopped',
      result,
      progress: 100,
      ...(reason === '' ? {} : { failure: reason }),
      retry,
    });
    replicaTaskSessions.push({
      id: rng.guid(),
      name: clock.name(vmName, began),
      session,
      created: began,
      ended: clock.stamp(over),
      state: 'Completed',
      result,
      reason,
      totalSize: point === undefined ? 0 : rng.between(20, 60) * GIB,
      vmName,
      ...(point === undefined ? {} : { vmReplicaPoint: point }),
    });
  };
  for (const [night, { id, vmName, created }] of points.entries()) {
    const start = Date.parse(created) - 90 * SECOND;
    if (night === 1) run(vmName, start - 10 * MINUTE);
    run(vmName, start, id, night === 1);
  }
  return { replicaSessions, replicaTaskSessions };
}
