import type { BackupFileRecord } from '../estate/model.js';
import type { EstateView } from '../estate/view.js';
import type { Schemas } from './schema.js';
import type { Site } from './site.js';

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

/** Documentation: get_reports_summary_overview. What an estate records has gone well: restore points exist. */
export function overview(view: EstateView): Schemas['OverviewReportFrame'] {
  const { backupServers, managedServers, repositories } = view.estate;
  return {
    BackupServers: backupServers.length,
    ProxyServers: managedServers.filter((s) => s.proxy).length,
    RepositoryServers: repositories.length,
    RunningJobs: 0,
    ScheduledJobs: jobs(view).size,
    SuccessfulVmLastestStates: machines(view).size,
    WarningVmLastestStates: 0,
    FailedVmLastestStates: 0,
  };
}

/** Documentation: get_reports_summary_vms_overview. */
export function vmsOverview(view: EstateView): Schemas['VmsOverviewReportFrame'] {
  const { vmRestorePoints } = view.estate;
  const held = new Set(vmRestorePoints.map((p) => p.backupFile));
  const files = view.estate.backupFiles.filter((f) => held.has(f.id));
  const [full, incremental] = [true, false].map((vbk) => files.filter((f) => (f.fileType === 'vbk') === vbk));
  const vms = machines(view).size;
  return {
    ProtectedVms: vms,
    BackedUpVms: vms,
    ReplicatedVms: 0,
    RestorePoints: vmRestorePoints.length,
    FullBackupPointsSize: sum((full ?? []).map((f) => f.backupSize)),
    IncrementalBackupPointsSize: sum((incremental ?? []).map((f) => f.backupSize)),
    ReplicaRestorePointsSize: 0,
    SourceVmsSize: sum([...newest(full ?? []).values()].map((f) => f.dataSize)),
    SuccessBackupPercents: vms === 0 ? 0 : 100,
    ProtectedVmsReportLink: PAGE.vms,
  };
}

/** Documentation: get_reports_summary_statistics. Each restore point is a run; it lasts until the last VM is in it. */
export function jobStatistics(view: EstateView): Schemas['JobStatisticsReportFrame'] {
  const runs = view.estate.restorePoints.map((point) => ({
    job: view.backup(point.backup).job.name,
    seconds: duration(view, point.id),
  }));
  const longest = runs.reduce((a, b) => (b.seconds > a.seconds ? b : a), { job: '', seconds: 0 });
  return {
    RunningJobs: 0,
    ScheduledJobs: jobs(view).size,
    ScheduledBackupJobs: jobs(view).size,
    ScheduledReplicaJobs: 0,
    TotalJobRuns: runs.length,
    SuccessfulJobRuns: runs.length,
    WarningsJobRuns: 0,
    FailedJobRuns: 0,
    MaxJobDuration: longest.seconds,
    MaxBackupJobDuration: longest.seconds,
    MaxReplicaJobDuration: 0,
    MaxDurationBackupJobName: longest.job,
    MaxDurationReplicaJobName: '',
    BackupJobStatusReportLink: PAGE.jobs,
  };
}

/** Documentation: get_reports_summary_processed_vms. The newest day comes first. */
export function processedVms({ estate }: EstateView): Schemas['ProcessedVmsReportFrame'] {
  const days = new Map<string, Set<string>>();
  for (const { created, hierarchyObjRef } of estate.vmRestorePoints) {
    const day = created.slice(0, 10);
    days.set(day, (days.get(day) ?? new Set()).add(hierarchyObjRef));
  }
  return {
    Days: [...days]
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .map(([day, vms]) => ({ Timestamp: `${day}T00:00:00Z`, ReplicatedVms: 0, BackupedVms: vms.size })),
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
        view.backupsInRepository(id).flatMap((b) => view.filesOfBackup(b.id).map((f) => f.backupSize)),
      ),
    })),
    CapacityPlanningReportLink: PAGE.capacity,
  };
}

/** What a container holds was made by the container's job. */
function jobs({ estate }: EstateView): Set<string> {
  return new Set(estate.backups.filter((b) => b.parent === undefined).map((b) => b.job.id));
}

/** The newest file of each backup. */
function newest(files: readonly BackupFileRecord[]): Map<string, BackupFileRecord> {
  return new Map(files.toSorted((a, b) => (a.created < b.created ? -1 : 1)).map((f) => [f.backup, f]));
}

/** Machines that are protected, by their place in the virtual infrastructure. */
function machines({ estate }: EstateView): Set<string> {
  return new Set(estate.vmRestorePoints.map((p) => p.hierarchyObjRef));
}

/** Whole seconds from the first file of a run to the last point in it. */
function duration(view: EstateView, point: string): number {
  const started = view.filesOfRestorePoint(point).map((f) => f.created);
  const ended = [
    view.restorePoint(point),
    ...view.vmRestorePointsOf(point),
    ...view.vAppRestorePointsOf(point),
  ].map((p) => p.created);
  const times = [...started, ...ended].map((time) => Date.parse(time));
  return Math.floor((Math.max(...times) - Math.min(...times)) / 1000);
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
