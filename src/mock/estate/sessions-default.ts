import type { BackupSessionRecord, BackupTaskSessionRecord, JobRecord, SessionResult } from './jobs.js';
import type { BackupRecord, BackupsEstate, RestorePointRecord, VmRestorePointRecord } from './model.js';
import type { Random } from './random.js';
import { compactName, longName, microseconds, milliseconds } from './times.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Sessions in the making. */
export interface Sessions {
  readonly backupSessions: BackupSessionRecord[];
  readonly backupTaskSessions: BackupTaskSessionRecord[];
}

interface Runs {
  readonly rng: Random;
  readonly estate: BackupsEstate;
  readonly backup: BackupRecord;
  readonly job: JobRecord;
  readonly position: number;
}

/** Writes times as the back end of a server does, and names to match. */
export class Clock {
  constructor(
    private readonly rng: Random,
    /** A time the same server has written. */
    private readonly pattern: string,
  ) {}

  stamp(time: number): string {
    return this.#precise ? microseconds(time, this.rng.between(0, 999)) : milliseconds(time);
  }

  /** Name of a session: of what, and when. */
  name(of: string, created: string): string {
    return `${of}@${this.#precise ? longName(created) : compactName(created)}`;
  }

  get #precise(): boolean {
    return /\.\d{6}Z$/.test(this.pattern);
  }
}

/** A session for each restore point the job has made; the second job failed in its second night, and tried again. */
export function addRuns(sessions: Sessions, runs: Runs): void {
  const { estate, backup, position, rng } = runs;
  const points = estate.restorePoints
    .filter((p) => p.backup === backup.id)
    .toSorted((a, b) => Date.parse(a.created) - Date.parse(b.created));
  for (const [night, point] of points.entries()) {
    const clock = new Clock(rng, point.created);
    const again = position === 1 && night === 1;
    if (again) addFailure(sessions, runs, clock, Date.parse(point.created) - 12 * MINUTE);
    addRun(sessions, runs, clock, point, { retry: again, troubled: (night + position) % 4 === 2 });
  }
}

interface Course {
  readonly retry: boolean;
  /** Its first machine could not be prepared. */
  readonly troubled: boolean;
}

function addRun(
  sessions: Sessions,
  { rng, estate, job }: Runs,
  clock: Clock,
  point: RestorePointRecord,
  { retry, troubled }: Course,
): void {
  const created = clock.stamp(Date.parse(point.created) - rng.between(4000, 4900));
  const session = rng.guid();
  const vms = estate.vmRestorePoints.filter((p) => p.restorePoint === point.id);
  const reason = 'The guest could not be prepared.';
  let ended = Date.parse(created) + 2 * MINUTE;
  for (const [i, vm] of vms.entries()) {
    const trouble = troubled && i === 0;
    const task = clock.stamp(Date.parse(vm.created) - rng.between(200, 900));
    const over = Date.parse(task) + rng.between(60, 400) * SECOND;
    ended = Math.max(ended, over);
    sessions.backupTaskSessions.push({
      id: rng.guid(),
      name: clock.name(vm.vmName, task),
      session,
      created: task,
      ended: clock.stamp(over),
      state: 'Completed',
      result: trouble ? 'Warning' : 'Success',
      reason: trouble ? reason : '',
      totalSize: sizeOf(vm, estate, vms.length),
      vmName: vm.vmName,
      vmRef: vm.hierarchyObjRef,
      vmRestorePoint: vm.id,
    });
  }
  const [first] = vms;
  const warned = troubled && first !== undefined;
  sessions.backupSessions.push({
    id: session,
    name: clock.name(job.name, created),
    job: job.id,
    created,
    ended: clock.stamp(ended + rng.between(5, 30) * SECOND),
    state: 'Stopped',
    result: warned ? 'Warning' : 'Success',
    progress: 100,
    ...(warned ? { failure: `${first.vmName}: ${reason}` } : {}),
    retry,
    restorePoint: point.id,
  });
}

/** The machines of a restore point share what went into its file. */
function sizeOf(vm: VmRestorePointRecord, { backupFiles }: BackupsEstate, machines: number): number {
  const { dataSize = 0 } = backupFiles.find((f) => f.id === vm.backupFile) ?? {};
  return Math.floor(dataSize / machines);
}

function addFailure(sessions: Sessions, { rng, job }: Runs, clock: Clock, start: number): void {
  const session = rng.guid();
  const created = clock.stamp(start);
  const reason = 'Failed to create a snapshot: the operation <CreateSnapshot> timed out.';
  for (const { name, ref } of job.includes) {
    const task = clock.stamp(start + rng.between(10, 20) * SECOND);
    sessions.backupTaskSessions.push({
      id: rng.guid(),
      name: clock.name(name, task),
      session,
      created: task,
      ended: clock.stamp(start + 2 * MINUTE),
      state: 'Completed',
      result: 'Failed',
      reason,
      totalSize: 0,
      vmName: name,
      vmRef: ref,
    });
  }
  sessions.backupSessions.push({
    id: session,
    name: clock.name(job.name, created),
    job: job.id,
    created,
    ended: clock.stamp(start + 2 * MINUTE + 5 * SECOND),
    state: 'Stopped',
    result: 'Failed',
    progress: 100,
    failure: reason,
    retry: false,
  });
}

interface Copies {
  readonly rng: Random;
  readonly immediate: JobRecord;
  readonly periodic: JobRecord;
}

/** A copy that has ended, and one that is still at work. */
export function addCopies(sessions: Sessions, { rng, immediate, periodic }: Copies): void {
  const start = Date.UTC(2026, 5, 16, 10, 0, 0);
  const run = (
    job: JobRecord,
    clock: Clock,
    time: number,
    course: { state: 'Working' | 'Stopped'; result: SessionResult; progress: number; ended?: string },
  ): BackupSessionRecord => {
    const created = clock.stamp(time);
    return {
      id: rng.guid(),
      name: clock.name(job.name, created),
      job: job.id,
      created,
      retry: false,
      ...course,
    };
  };
  const coarse = new Clock(rng, milliseconds(start));
  const fine = new Clock(rng, microseconds(start, 0));
  const ended = coarse.stamp(start + 9 * MINUTE + 120);
  sessions.backupSessions.push(
    run(immediate, coarse, start + 450, { state: 'Stopped', result: 'Success', progress: 100, ended }),
  );
  const working = run(periodic, fine, start + 7, { state: 'Working', result: 'None', progress: 37 });
  sessions.backupSessions.push(working);
  for (const { name, ref } of periodic.includes) {
    const created = fine.stamp(start + 21 * SECOND);
    sessions.backupTaskSessions.push({
      id: rng.guid(),
      name: fine.name(name, created),
      session: working.id,
      created,
      state: 'InProgress',
      result: 'None',
      reason: '',
      totalSize: 21_474_836_480,
      vmName: name,
      vmRef: ref,
    });
  }
}
