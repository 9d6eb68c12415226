import type { ObjectLayout } from '../../serialize/layout.js';
import { LINKS, texts } from '../../serialize/parts.js';

/** Reports have neither address nor type: absent in XML, null in JSON. */
function report(own: ObjectLayout['children'], attributes: readonly string[] = []): ObjectLayout {
  return {
    kind: 'object',
    attributes: ['Href', 'Type', ...attributes],
    children: [['Links', LINKS], ...own],
    json: [...own.map(([member]) => member), ...attributes, 'Links', 'Href', 'Type'],
  };
}

export const SUMMARY = report([]);

export const OVERVIEW = report(
  texts(
    'BackupServers',
    'ProxyServers',
    'RepositoryServers',
    'RunningJobs',
    'ScheduledJobs',
    'SuccessfulVmLastestStates',
    'WarningVmLastestStates',
    'FailedVmLastestStates',
  ),
);

export const VMS_OVERVIEW = report(
  texts(
    'ProtectedVms',
    'BackedUpVms',
    'ReplicatedVms',
    'RestorePoints',
    'FullBackupPointsSize',
    'IncrementalBackupPointsSize',
    'ReplicaRestorePointsSize',
    'SourceVmsSize',
    'SuccessBackupPercents',
    'ProtectedVmsReportLink',
  ),
);

export const JOB_STATISTICS = report(
  texts(
    'RunningJobs',
    'ScheduledJobs',
    'ScheduledBackupJobs',
    'ScheduledReplicaJobs',
    'TotalJobRuns',
    'SuccessfulJobRuns',
    'WarningsJobRuns',
    'FailedJobRuns',
    'MaxJobDuration',
    'MaxBackupJobDuration',
    'MaxReplicaJobDuration',
    'MaxDurationBackupJobName',
    'MaxDurationReplicaJobName',
    'BackupJobStatusReportLink',
  ),
);

const DAY = ['Timestamp', 'ReplicatedVms', 'BackupedVms'];

export const PROCESSED_VMS = report([
  [
    'Days',
    {
      kind: 'repeated',
      item: { kind: 'object', attributes: DAY, children: [], json: DAY },
    },
    'Day',
  ],
]);

const PERIOD = ['Name', 'Capacity', 'FreeSpace', 'BackupSize'];

export const REPOSITORY_REPORT = report(
  [
    [
      'Periods',
      {
        kind: 'repeated',
        item: { kind: 'object', attributes: [], children: texts(...PERIOD), json: PERIOD },
      },
      'Period',
    ],
  ],
  ['CapacityPlanningReportLink'],
);
