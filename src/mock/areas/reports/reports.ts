import type { EstateView } from '../../estate/view.js';
import type { Schemas } from '../../resource/schema.js';
import type { Site } from '../../resource/site.js';
import type { BackupFileRecord } from '../backups/records.js';
import { ownerOf } from '../sessions/owners.js';
import {
  byDay,
  count,
  ended,
  latestStates,
  longest,
  runningJobs,
  scheduledBackupJobs,
  scheduledReplicaJobs,
  wholeSessions,
} from './runs.js';

/** Addresses and names of the reports, in the order of the example (documentation: get_reports_summary). */
const FRAMES: readonly (readonly [path: string, name: string])[] = [
  ['overview', 'Overview'],
  ['vms_overview', 'VmsOverview'],
  ['job_statistics', 'JobStatistics'],
  ['processed_vms', 'ProcessedVms'],
  ['repository', 'Repositories'],
];

/** Pages of the web interface; the definitions are those of genuine servers and of the documentation. */
const PAGE = {
  vms: 'Workspace/ViewReport.aspx?definition=8a56d84f-1790-4f54-ab20-2e0bfdefa16b&ShowParams=1',
  jobs: 'Workspace/ViewReport.aspx?definition=7962844d-db6c-4d29-8b6e-4e0f7db0785f&ShowParams=1',
  capacity: 'Workspace/ViewReport.aspx?definition=62221565-102c-4ec8-851b-d61c03d972d1&ShowParams=1',
};

export function summary(site: Site): Schemas['SummaryReport'] {
  return {
    Links: FRAMES.map(([path, Name]) => ({
      Rel: 'Down',
      Href: site.href(`reports/summary/${path}`),
      Name,
      Type: 'ReportFrame',
    })),
  };
}

/** Documentation: get_reports_summary_overview. */
export function overview(view: EstateView): Schemas['OverviewReportFrame'] {
  const { backupServers, managedServers, repositories } = view.estate;
  const states = [...latestStates(view).values()];
  return {
    BackupServers: backupServers.length,
    ProxyServers: managedServers.filter((s) => s.proxy).length,
    RepositoryServers: repositories.length,
    RunningJobs: runningJobs(view),
    ScheduledJobs: scheduledBackupJobs(view) + scheduledReplicaJobs(view),
    SuccessfulVmLastestStates: count(states, 'Success'),
    WarningVmLastestStates: count(states, 'Warning'),
    FailedVmLastestStates: count(states, 'Failed'),
  };
}

/** Documentation: get_reports_summary_vms_overview. A VM is protected that was backed up or replicated. */
export function vmsOverview(view: EstateView): Schemas['VmsOverviewReportFrame'] {
  const { vmRestorePoints, vmReplicaPoints, replicaTaskSessions } = view.estate;
  const held = new Set(vmRestorePoints.map((p) => p.backupFile));
  const files = view.estate.backupFiles.filter((f) => held.has(f.id));
  const [full, incremental] = [true, false].map((vbk) => files.filter((f) => (f.fileType === 'vbk') === vbk));
  const names = new Set(vmRestorePoints.map((p) => p.vmName));
  const replicated = new Set(vmReplicaPoints.map((p) => p.vmName));
  const points = new Set(vmReplicaPoints.map((p) => p.id));
  const vms = machines(view).size;
  const failed = count([...latestStates(view).values()], 'Failed');
  return {
    ProtectedVms: vms + [...replicated].filter((name) => !names.has(name)).length,
    BackedUpVms: vms,
    ReplicatedVms: replicated.size,
    RestorePoints: vmRestorePoints.length,
    FullBackupPointsSize: sum((full ?? []).map((f) => f.backupSize)),
    IncrementalBackupPointsSize: sum((incremental ?? []).map((f) => f.backupSize)),
    ReplicaRestorePointsSize: sum(
      replicaTaskSessions.map((t) => (points.has(t.vmReplicaPoint ?? '') ? t.totalSize : 0)),
    ),
    SourceVmsSize: sum([...newest(full ?? []).values()].map((f) => f.dataSize)),
    SuccessBackupPercents: vms === 0 ? 0 : Math.floor((100 * Math.max(0, vms - failed)) / vms),
    ProtectedVmsReportLink: PAGE.vms,
  };
}

/** Documentation: get_reports_summary_statistics. Runs are the sessions that have ended. */
export function jobStatistics(view: EstateView): Schemas['JobStatisticsReportFrame'] {
  const backups = ended(wholeSessions(view));
  const replicas = ended(view.estate.replicaSessions);
  const results = [...backups, ...replicas].map((s) => s.result);
  const [backup, replica] = [longest(backups), longest(replicas)];
  const [scheduledBackup, scheduledReplica] = [scheduledBackupJobs(view), scheduledReplicaJobs(view)];
  return {
    RunningJobs: runningJobs(view),
    ScheduledJobs: scheduledBackup + scheduledReplica,
    ScheduledBackupJobs: scheduledBackup,
    ScheduledReplicaJobs: scheduledReplica,
    TotalJobRuns: results.length,
    SuccessfulJobRuns: count(results, 'Success'),
    WarningsJobRuns: count(results, 'Warning'),
    FailedJobRuns: count(results, 'Failed'),
    MaxJobDuration: Math.max(backup.seconds, replica.seconds),
    MaxBackupJobDuration: backup.seconds,
    MaxReplicaJobDuration: replica.seconds,
    MaxDurationBackupJobName: backup.job === '' ? '' : ownerOf(view, backup.job).name,
    MaxDurationReplicaJobName: replica.job === '' ? '' : view.get('jobs', replica.job).name,
    BackupJobStatusReportLink: PAGE.jobs,
  };
}

/** Documentation: get_reports_summary_processed_vms. The newest day comes first. */
export function processedVms({ estate }: EstateView): Schemas['ProcessedVmsReportFrame'] {
  const backedUp = byDay(estate.vmRestorePoints.map((p) => [p.created, p.hierarchyObjRef]));
  const replicated = byDay(estate.vmReplicaPoints.map((p) => [p.created, p.vmName]));
  return {
    Days: [...new Set([...backedUp.keys(), ...replicated.keys()])]
      .sort((a, b) => (a < b ? 1 : -1))
      .map((day) => ({
        Timestamp: `${day}T00:00:00Z`,
        ReplicatedVms: replicated.get(day)?.size ?? 0,
        BackupedVms: backedUp.get(day)?.size ?? 0,
      })),
  };
}

/** Documentation: get_reports_summary_repository. */
export function repositoryReport(view: EstateView): Schemas['RepositoryReportFrame'] {
  return {
    Periods: view.estate.repositories.map(({ id, name, capacity, freeSpace }) => ({
      Name: name,
      Capacity: capacity,
      FreeSpace: freeSpace,
      BackupSize: sum(
        view
          .where('backups', 'repository', id)
          .flatMap((b) => view.where('backupFiles', 'backup', b.id).map((f) => f.backupSize)),
      ),
    })),
    CapacityPlanningReportLink: PAGE.capacity,
  };
}

/** The newest file of each backup. */
function newest(files: readonly BackupFileRecord[]): Map<string, BackupFileRecord> {
  return new Map(files.toSorted((a, b) => (a.created < b.created ? -1 : 1)).map((f) => [f.backup, f]));
}

/** Machines that are protected, by their place in the virtual infrastructure. */
function machines({ estate }: EstateView): Set<string> {
  return new Set(estate.vmRestorePoints.map((p) => p.hierarchyObjRef));
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
