import type { JobsEstate } from './jobs.js';
import type { Named } from './model.js';

/** What records of this area point at. */
type Pointed =
  | 'backupServer'
  | 'password'
  | 'repository'
  | 'backup'
  | 'restorePoint'
  | 'vmRestorePoint'
  | 'job'
  | 'anyJob'
  | 'backupSession';

/** Sees that jobs, sessions and plans point at what is in the estate; `need` refuses what is not. */
export function checkJobs(estate: JobsEstate, need: (owner: Named, kind: Pointed, id: string) => void): void {
  for (const j of estate.jobs) {
    need(j, 'backupServer', j.backupServer);
    if (j.repository !== undefined) need(j, 'repository', j.repository);
    if (j.passwordKey !== undefined) need(j, 'password', j.passwordKey);
    if (j.schedule?.after !== undefined) need(j, 'job', j.schedule.after);
    for (const { to } of j.linkedJobs) need(j, 'job', to);
    for (const { to } of j.linkedBackups) need(j, 'backup', to);
    for (const { to } of j.linkedRepositories) need(j, 'repository', to);
  }
  for (const s of estate.backupSessions) {
    need(s, 'anyJob', s.job);
    if (s.parent !== undefined) need(s, 'backupSession', s.parent);
    if (s.restorePoint !== undefined) need(s, 'restorePoint', s.restorePoint);
  }
  for (const t of estate.backupTaskSessions) {
    need(t, 'backupSession', t.session);
    if (t.vmRestorePoint !== undefined) need(t, 'vmRestorePoint', t.vmRestorePoint);
  }
  for (const s of estate.restoreSessions) {
    need(s, 'backupServer', s.backupServer);
    if (s.vmRestorePoint !== undefined) need(s, 'vmRestorePoint', s.vmRestorePoint);
  }
  for (const p of estate.failoverPlans) need(p, 'backupServer', p.backupServer);
}
