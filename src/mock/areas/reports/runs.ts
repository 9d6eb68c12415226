import type { EstateView } from '../../estate/view.js';
import type { BackupSessionRecord, SessionResult } from '../jobs/records.js';

/** Figures on jobs and their runs, for the reports. */

interface Run {
  readonly job: string;
  readonly created: string;
  readonly ended?: string;
  readonly state: string;
}

/** Sessions of whole jobs; those of single machines in a policy are parts of one. */
export function wholeSessions({ estate }: EstateView): BackupSessionRecord[] {
  return estate.backupSessions.filter((s) => s.parent === undefined);
}

export function ended<R extends Run>(runs: readonly R[]): R[] {
  return runs.filter((s) => s.state === 'Stopped');
}

/** Jobs that are at work, of whatever kind. */
export function runningJobs(view: EstateView): number {
  const runs: Run[] = [...wholeSessions(view), ...view.estate.replicaSessions];
  return new Set(runs.filter((s) => s.state === 'Working').map((s) => s.job)).size;
}

/** Jobs that run by their schedule: those that replicate not among them. */
export function scheduledBackupJobs({ estate }: EstateView): number {
  const { jobs, agentJobs, nasJobs } = estate;
  return (
    jobs.filter((j) => j.enabled && j.schedule !== undefined && j.jobType !== 'Replica').length +
    [...agentJobs, ...nasJobs].filter((j) => j.scheduleEnabled && j.schedule !== undefined).length
  );
}

export function scheduledReplicaJobs({ estate }: EstateView): number {
  return estate.jobs.filter((j) => j.enabled && j.schedule !== undefined && j.jobType === 'Replica').length;
}

/** How each VM fared when it was last backed up, by its place in the virtual infrastructure. */
export function latestStates({ estate }: EstateView): ReadonlyMap<string, SessionResult> {
  const tasks = estate.backupTaskSessions
    .filter((t) => t.vmRef !== undefined && t.result !== 'None')
    .toSorted((a, b) => Date.parse(a.created) - Date.parse(b.created));
  return new Map(tasks.map((t) => [t.vmRef ?? '', t.result]));
}

/** The run that took longest, in whole seconds; none took no time. */
export function longest(runs: readonly Run[]): { readonly job: string; readonly seconds: number } {
  return runs
    .map(({ job, created, ended: over }) => ({
      job,
      seconds: Math.floor((Date.parse(over ?? created) - Date.parse(created)) / 1000),
    }))
    .reduce((a, b) => (b.seconds > a.seconds ? b : a), { job: '', seconds: 0 });
}

/** What was there on each day, once. */
export function byDay(times: readonly (readonly [time: string, what: string])[]): Map<string, Set<string>> {
  const days = new Map<string, Set<string>>();
  for (const [time, what] of times) {
    const day = time.slice(0, 10);
    days.set(day, (days.get(day) ?? new Set()).add(what));
  }
  return days;
}

/** How often a result is among others. */
export function count(results: readonly SessionResult[], result: SessionResult): number {
  return results.filter((r) => r === result).length;
}
