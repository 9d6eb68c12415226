import { having, present } from './groups.js';
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

const SERVER = (j: JobRecord) => [j.backupServer];
const JOB = (s: BackupSessionRecord) => [s.job];
const PARENT = (s: BackupSessionRecord) => (s.parent === undefined ? [] : [s.parent]);
const SESSION = (t: BackupTaskSessionRecord) => [t.session];

/** Jobs and sessions with their relations looked up once. */
export class JobsView {
  constructor(readonly estate: JobsEstate) {}

  job(id: string): JobRecord {
    return present(this.estate.jobs, id);
  }

  session(id: string): BackupSessionRecord {
    return present(this.estate.backupSessions, id);
  }

  jobsOfServer(id: string): readonly JobRecord[] {
    return having(this.estate.jobs, SERVER, id);
  }

  sessionsOfJob(id: string): readonly BackupSessionRecord[] {
    return having(this.estate.backupSessions, JOB, id);
  }

  /** The sessions of single machines in a session of their policy. */
  sessionsBelow(id: string): readonly BackupSessionRecord[] {
    return having(this.estate.backupSessions, PARENT, id);
  }

  tasksOfSession(id: string): readonly BackupTaskSessionRecord[] {
    return having(this.estate.backupTaskSessions, SESSION, id);
  }

  /** Every machine in every job. */
  objects(): readonly ObjectInJobs[] {
    return this.estate.jobs.flatMap((job) => job.includes.map((object, order) => ({ job, object, order })));
  }
}
