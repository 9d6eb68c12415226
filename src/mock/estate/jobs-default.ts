import { DEFAULT_BACKUPS } from './default-plan.js';
import type { InfrastructureEstate } from './infrastructure.js';
import type { FailoverPlanRecord, JobRecord, JobsEstate, LinkedRecord, ObjectInJobRecord } from './jobs.js';
import { DAILY, DATABASE_GUEST, JOB_PLANS, PLAIN_GUEST } from './jobs-plan.js';
import type { BackupRecord, BackupsEstate } from './model.js';
import type { Random } from './random.js';
import { restores } from './restores-default.js';
import { addCopies, addRuns, type Sessions } from './sessions-default.js';

/** The jobs that made the default backups, copies and replicas of these, and what all of them have done. */
export function defaultJobs(estate: BackupsEstate, rng: Random): JobsEstate {
  const made = estate.backups.flatMap((backup) => {
    const job = jobOf(backup, estate, rng);
    return job === undefined ? [] : [{ backup, job }];
  });
  const sessions: Sessions = { backupSessions: [], backupTaskSessions: [] };
  for (const [position, { backup, job }] of made.entries()) {
    addRuns(sessions, { rng, estate, backup, job, position });
  }
  const [first, second, third] = made;
  if (first === undefined || second === undefined || third === undefined) {
    throw new Error("The default estate's plan has too few jobs to copy from.");
  }
  const link = (to: string): LinkedRecord => ({ id: rng.guid(), to });
  const common = { guest: PLAIN_GUEST, linkedJobs: [], linkedBackups: [], linkedRepositories: [] };
  const replica: JobRecord = {
    ...common,
    id: rng.guid(),
    name: 'Replica <DR> web01',
    backupServer: first.job.backupServer,
    jobType: 'Replica',
    platform: 'VMware',
    description: 'Created by LAB\\Administrator at 6/2/2026 4:30 PM.',
    schedule: { ...DAILY, time: '22:30:00' },
    enabled: true,
    nextRun: '2026-06-17T20:30:00.000Z',
    includes: first.job.includes.slice(0, 1).map(({ name, ref }) => ({ id: rng.guid(), name, ref })),
  };
  const immediate: JobRecord = {
    ...common,
    id: rng.guid(),
    name: 'Copy to "Hardened"',
    backupServer: first.job.backupServer,
    jobType: 'ImmediateBackupCopy',
    platform: 'CustomPlatform',
    description: '',
    schedule: { ...DAILY, kind: 'continuous', blocked: { from: 8, to: 18 } },
    enabled: true,
    includes: [],
    linkedJobs: [link(first.job.id), link(second.job.id)],
    linkedRepositories: [link(first.backup.repository)],
  };
  const periodic: JobRecord = {
    ...common,
    id: rng.guid(),
    name: 'Monatskopie Köln',
    backupServer: third.job.backupServer,
    jobType: 'BackupCopy',
    platform: 'CustomPlatform',
    description: 'Seit Version 11',
    schedule: { ...DAILY, time: '12:00:00' },
    enabled: false,
    includes: third.job.includes.slice(0, 1).map(({ name, ref }) => ({ id: rng.guid(), name, ref })),
    linkedJobs: [link(third.job.id)],
    linkedBackups: [link(third.backup.id)],
  };
  addCopies(sessions, { rng, immediate, periodic });
  const [one, ...rest] = made.map(({ job }) => job);
  return {
    jobs: [...(one === undefined ? [] : [one]), immediate, replica, ...rest, periodic],
    backupSessions: rng.shuffle(sessions.backupSessions),
    backupTaskSessions: rng.shuffle(sessions.backupTaskSessions),
    restoreSessions: restores(estate, rng),
    failoverPlans: [failoverPlan(rng, first.job, second.job)],
  };
}

/** The jobs, the first one encrypting its backups, and the immediate copies having a linked backup. */
export function joined(
  {
    jobs,
    backups,
    passwords,
  }: Pick<JobsEstate & BackupsEstate & InfrastructureEstate, 'jobs' | 'backups' | 'passwords'>,
  rng: Random,
): readonly JobRecord[] {
  const [first] = jobs;
  return jobs.map((job) => {
    if (job.jobType === 'ImmediateBackupCopy') {
      const backup = backups.find((b) => b.backupServer === job.backupServer);
      return { ...job, linkedBackups: backup === undefined ? [] : [{ id: rng.guid(), to: backup.id }] };
    }
    const key = passwords.find((p) => p.backupServer === job.backupServer);
    return job !== first || key === undefined ? job : { ...job, passwordKey: key.id };
  });
}

/** The job a backup names, unless it is one of a computer. */
function jobOf(backup: BackupRecord, { backups }: BackupsEstate, rng: Random): JobRecord | undefined {
  const plan = JOB_PLANS[backup.name];
  const content = DEFAULT_BACKUPS.find(({ name }) => name === backup.name);
  if (plan === undefined || content === undefined) return undefined;
  const { description, schedule, after, enabled, nextRun, guest, retention, archive } = plan;
  const before = after === undefined ? undefined : backups[after]?.job.id;
  return {
    ...backup.job,
    backupServer: backup.backupServer,
    jobType: 'Backup',
    platform: backup.platform as JobRecord['platform'],
    description,
    ...(schedule === undefined
      ? {}
      : { schedule: { ...schedule, ...(before === undefined ? {} : { after: before }) } }),
    enabled,
    ...(nextRun === undefined ? {} : { nextRun }),
    includes: [...content.vApps, ...content.vms].map(
      ({ name, ref }, i): ObjectInJobRecord => ({
        id: rng.guid(),
        name,
        ref,
        ...(i === 0 && guest !== undefined ? { guest } : {}),
      }),
    ),
    guest: PLAIN_GUEST,
    linkedJobs: [],
    linkedBackups: [],
    linkedRepositories: [],
    retention,
    ...(archive === undefined ? {} : { archive }),
  };
}

/** Databases first. */
function failoverPlan(rng: Random, web: JobRecord, sql: JobRecord): FailoverPlanRecord {
  return {
    id: rng.guid(),
    name: 'Zweiter Standort "Süd"',
    backupServer: web.backupServer,
    description: 'Databases first',
    vms: [...sql.includes, ...web.includes.slice(0, 1)].map(({ name, ref }, i) => ({
      id: rng.guid(),
      name,
      ref,
      guest: i === 0 ? DATABASE_GUEST : PLAIN_GUEST,
    })),
  };
}
