import { byId, type Groups, group, present } from './groups.js';
import type {
  BackupSessionRecord,
  BackupTaskSessionRecord,
  JobRecord,
  JobsEstate,
  ObjectInJobRecord,
} from './jobs.js';

/** A machine in a job, and its place there. */
export interface ObjectInJobs {
  readonly job: JobRecord;
  readonly object: ObjectInJobRecord;
  readonly order: number;
}

/** Jobs and sessions with their relations looked up once. */
export class JobsView {
  readonly #jobs: ReadonlyMap<string, JobRecord>;
  readonly #sessions: ReadonlyMap<string, BackupSessionRecord>;
  readonly #jobsByServer: Groups<JobRecord>;
  readonly #sessionsByJob: Groups<BackupSessionRecord>;
  readonly #tasksBySession: Groups<BackupTaskSessionRecord>;
  readonly #sessionsByParent: Groups<BackupSessionRecord>;

  constructor(readonly estate: JobsEstate) {
    this.#jobs = byId(estate.jobs);
    this.#sessions = byId(estate.backupSessions);
    this.#jobsByServer = group(estate.jobs, (j) => [j.backupServer]);
    this.#sessionsByJob = group(estate.backupSessions, (s) => [s.job]);
    this.#sessionsByParent = group(estate.backupSessions, (s) => (s.parent === undefined ? [] : [s.parent]));
    this.#tasksBySession = group(estate.backupTaskSessions, (t) => [t.session]);
  }

  job(id: string): JobRecord {
    return present(this.#jobs.get(id), id);
  }

  session(id: string): BackupSessionRecord {
    return present(this.#sessions.get(id), id);
  }

  jobsOfServer(id: string): readonly JobRecord[] {
    return this.#jobsByServer.get(id) ?? [];
  }

  sessionsOfJob(id: string): readonly BackupSessionRecord[] {
    return this.#sessionsByJob.get(id) ?? [];
  }

  /** The sessions of single machines in a session of their policy. */
  sessionsBelow(id: string): readonly BackupSessionRecord[] {
    return this.#sessionsByParent.get(id) ?? [];
  }

  tasksOfSession(id: string): readonly BackupTaskSessionRecord[] {
    return this.#tasksBySession.get(id) ?? [];
  }

  /** Every machine in every job. */
  objects(): readonly ObjectInJobs[] {
    return this.estate.jobs.flatMap((job) => job.includes.map((object, order) => ({ job, object, order })));
  }
}
