import { badRequest } from '../../errors.js';
import type { Estate } from '../../estate/estate.js';
import type { BodySpec, Rule } from '../../requests/request.js';
import { toMade } from '../../resource/links.js';
import { job, repository } from '../../resource/registry.js';
import type { Schemas } from '../../resource/schema.js';
import { namedBy, recordOf } from '../../routes/resources.js';
import { type Call, type Outcome, type Route, route } from '../../routes/route.js';
import { changeJob } from './content.js';
import { GUEST_RULES, guestOf } from './guest-requests.js';
import type { JobRecord, JobType } from './records.js';
import { CLONE, EDITED_JOB } from './request-layouts.js';
import { isRunning } from './runs.js';
import { SCHEDULE_RULES, scheduleOf } from './schedule-requests.js';

const NAME: Rule = { required: true, range: [1, 50] };
const TEXT: Rule = { required: true, range: [1, 400] };
const REPOSITORY: Rule = { required: true, type: 'uid' };

/** Documentation: post_jobs_id_actionclone. */
const CLONE_JOB: BodySpec<Schemas['JobCloneSpec']> = {
  root: 'JobCloneSpec',
  layout: CLONE,
  rules: {
    BackupJobCloneInfo: { members: { JobName: NAME, FolderName: TEXT, RepositoryUid: REPOSITORY } },
    ReplicaJobCloneInfo: { members: { JobName: NAME, VmSuffix: TEXT } },
    BackupCopyJobCloneInfo: { members: { JobName: NAME, JobFileName: TEXT, RepositoryUid: REPOSITORY } },
    ImmediateBackupCopyJobCloneInfo: {
      members: { JobName: NAME, JobFileName: TEXT, RepositoryUid: REPOSITORY },
    },
  },
};

const RETENTION: Readonly<Record<string, Rule>> = {
  SimpleRetentionPolicy: {
    members: {
      RetainCycles: { type: 'integer', range: [1, 999] },
      RetainDaysToKeep: { type: 'integer', range: [1, 999] },
      RetainLimitType: { values: ['Cycles', 'Days'] },
    },
  },
  GfsRetentionPolicy: {
    members: {
      Enabled: { type: 'boolean' },
      Weekly: { members: { Enabled: { type: 'boolean' }, RetentionPeriod: { type: 'integer' } } },
      Monthly: { members: { Enabled: { type: 'boolean' }, RetentionPeriod: { type: 'integer' } } },
      Yearly: { members: { Enabled: { type: 'boolean' }, RetentionPeriod: { type: 'integer' } } },
    },
  },
};

const GUEST: Rule = { members: GUEST_RULES };

/** Documentation: put_jobs_id_actionedit. Everything of the entity may be sent along. */
const EDIT_JOB: BodySpec<Schemas['JobEdit']> = {
  root: 'Job',
  layout: EDITED_JOB,
  rules: {
    ScheduleConfigured: { type: 'boolean' },
    ScheduleEnabled: { type: 'boolean' },
    JobScheduleOptions: { members: SCHEDULE_RULES },
    JobInfo: {
      members: {
        BackupJobInfo: { members: { GuestProcessingOptions: GUEST, ...RETENTION } },
        ReplicaJobInfo: { members: { GuestProcessingOptions: GUEST } },
      },
    },
  },
};

/** Copying, editing and deleting jobs. */
export const JOB_EDIT_ROUTES: readonly Route[] = [
  route('cloneJob', 'POST jobs/{ID}?action=clone', clone),
  route('editJob', 'PUT jobs/{ID}?action=edit', (call) => {
    const record = recordOf(job, call);
    if (record.jobType === 'BackupCopy' || record.jobType === 'ImmediateBackupCopy') {
      throw badRequest(`Job [${record.name}] copies backups: it cannot be edited.`);
    }
    const body = call.read(EDIT_JOB);
    // Refused at once what the task could not do.
    edited(record, body, call);
    return call.start('EditJob', (view) => ({
      estate: changeJob(view, record.id, (j) => edited(j, body, call)),
    }));
  }),
  route('deleteJob', 'DELETE jobs/{ID}', (call) => {
    const { id, name } = recordOf(job, call);
    if (isRunning(call.world.estate, id)) throw badRequest(`Job [${name}] is running.`);
    return call.start('DeleteJob', ({ estate }) => ({ estate: withoutJob(estate, id) }));
  }),
];

/** The member of the request that belongs to jobs of a type. */
const CLONE_MEMBERS: Readonly<Record<JobType, keyof Schemas['JobCloneSpec']>> = {
  Backup: 'BackupJobCloneInfo',
  Replica: 'ReplicaJobCloneInfo',
  BackupCopy: 'BackupCopyJobCloneInfo',
  ImmediateBackupCopy: 'ImmediateBackupCopyJobCloneInfo',
};

function clone(call: Call): Outcome {
  const record = recordOf(job, call);
  const member = CLONE_MEMBERS[record.jobType];
  const spec = call.read(CLONE_JOB)[member];
  if (spec === undefined) throw badRequest(`[JobCloneSpec] lacks the element [${member}].`);
  const { JobName: name, Description: description = record.description } = spec;
  const kept =
    'RepositoryUid' in spec ? { repository: namedBy(repository, spec.RepositoryUid, call).id } : {};
  const taken = ({ jobs }: Estate): boolean => jobs.some((j) => j.name.toLowerCase() === name.toLowerCase());
  const refusal = badRequest(`There is a job [${name}] already.`);
  if (taken(call.world.estate.estate)) throw refusal;
  const { newId } = call;
  const anew = <R extends { readonly id: string }>(items: readonly R[]): R[] =>
    items.map((item) => ({ ...item, id: newId() }));
  const copy: JobRecord = {
    ...record,
    id: newId(),
    name,
    description,
    ...kept,
    includes: anew(record.includes),
    linkedJobs: anew(record.linkedJobs),
    linkedBackups: anew(record.linkedBackups),
    linkedRepositories: anew(record.linkedRepositories),
  };
  return call.start('CloneJob', ({ estate }) => {
    if (taken(estate)) throw refusal;
    return {
      estate: { ...estate, jobs: [...estate.jobs, copy] },
      related: toMade(job, copy.id),
    };
  });
}

/**
 * A job with what a request says of it.
 *
 * @throws ApiError 400 where that cannot be
 */
function edited(record: JobRecord, body: Schemas['JobEdit'], call: Call): JobRecord {
  const { Description, ScheduleConfigured, ScheduleEnabled, JobScheduleOptions, JobInfo } = body;
  const standard = JobScheduleOptions?.Standart;
  const schedule =
    ScheduleConfigured === false
      ? undefined
      : standard === undefined
        ? record.schedule
        : scheduleOf(standard, record, (uid) => namedBy(job, uid, call));
  if (ScheduleEnabled === true && schedule === undefined) {
    throw badRequest('The job has no schedule that could be enabled.');
  }
  const info = record.jobType === 'Replica' ? JobInfo?.ReplicaJobInfo : JobInfo?.BackupJobInfo;
  const { GuestProcessingOptions } = info ?? {};
  const { schedule: _old, nextRun, ...rest } = record;
  return {
    ...rest,
    description: Description ?? record.description,
    enabled: schedule !== undefined && (ScheduleEnabled ?? record.enabled),
    ...(schedule === undefined ? {} : { schedule }),
    ...(schedule === undefined || nextRun === undefined ? {} : { nextRun }),
    guest:
      GuestProcessingOptions === undefined ? record.guest : guestOf(GuestProcessingOptions, record.guest),
    ...retentionOf(record, JobInfo?.BackupJobInfo),
  };
}

function retentionOf(
  { retention, archive }: JobRecord,
  info: Schemas['BackupJobInfo'] | undefined,
): Pick<JobRecord, 'retention' | 'archive'> {
  const { SimpleRetentionPolicy: simple, GfsRetentionPolicy: gfs } = info ?? {};
  const kind = simple?.RetainLimitType ?? retention?.kind ?? 'Cycles';
  const count = kind === 'Cycles' ? simple?.RetainCycles : simple?.RetainDaysToKeep;
  const kept = simple === undefined ? retention : { kind, count: count ?? retention?.count ?? 7 };
  const period = (part: Schemas['GfsWeekly'] | Schemas['GfsMonthly'] | undefined, before: number): number =>
    part === undefined ? before : part.Enabled === false ? 0 : (part.RetentionPeriod ?? before);
  const archived =
    gfs === undefined
      ? archive
      : gfs.Enabled === false
        ? undefined
        : {
            weeks: period(gfs.Weekly, archive?.weeks ?? 0),
            months: period(gfs.Monthly, archive?.months ?? 0),
          };
  return {
    ...(kept === undefined ? {} : { retention: kept }),
    ...(archived === undefined ? {} : { archive: archived }),
  };
}

/** The estate without a job, what it has done, and what others say of it; its backups stay. */
function withoutJob(estate: Estate, id: string): Estate {
  const gone = new Set(
    [...estate.backupSessions, ...estate.replicaSessions].filter((s) => s.job === id).map((s) => s.id),
  );
  const jobs = estate.jobs
    .filter((j) => j.id !== id)
    .map((j): JobRecord => {
      const linkedJobs = j.linkedJobs.filter((l) => l.to !== id);
      if (j.schedule?.after !== id) return { ...j, linkedJobs };
      const { after: _, ...schedule } = j.schedule;
      return { ...j, linkedJobs, schedule: { ...schedule, kind: 'daily' } };
    });
  // Tenants whose jobs took its settings get those by default.
  const untaught = <R extends { readonly templateJob?: string }>(record: R): R => {
    if (record.templateJob !== id) return record;
    const { templateJob: _, ...rest } = record;
    return rest as R;
  };
  return {
    ...estate,
    jobs,
    organizationConfigs: estate.organizationConfigs.map(untaught),
    selfServiceConfigs: estate.selfServiceConfigs.map(untaught),
    backupSessions: estate.backupSessions.filter((s) => !gone.has(s.id)),
    backupTaskSessions: estate.backupTaskSessions.filter((t) => !gone.has(t.session)),
    replicaSessions: estate.replicaSessions.filter((s) => !gone.has(s.id)),
    replicaTaskSessions: estate.replicaTaskSessions.filter((t) => !gone.has(t.session)),
  };
}
