import { part, repeated, resource, withAttributes } from '../../serialize/parts.js';

/** Reports have neither address nor type: absent in XML, null in JSON. */
export const SUMMARY = resource('');

export const OVERVIEW = resource(
  `BackupServers ProxyServers RepositoryServers RunningJobs ScheduledJobs SuccessfulVmLastestStates
  WarningVmLastestStates FailedVmLastestStates`,
);

export const VMS_OVERVIEW = resource(
  `ProtectedVms BackedUpVms ReplicatedVms RestorePoints FullBackupPointsSize IncrementalBackupPointsSize
  ReplicaRestorePointsSize SourceVmsSize SuccessBackupPercents ProtectedVmsReportLink`,
);

export const JOB_STATISTICS = resource(
  `RunningJobs ScheduledJobs ScheduledBackupJobs ScheduledReplicaJobs TotalJobRuns SuccessfulJobRuns
  WarningsJobRuns FailedJobRuns MaxJobDuration MaxBackupJobDuration MaxReplicaJobDuration
  MaxDurationBackupJobName MaxDurationReplicaJobName BackupJobStatusReportLink`,
);

export const PROCESSED_VMS = resource('Days/Day', {
  Days: repeated(withAttributes(part(''), 'Timestamp', 'ReplicatedVms', 'BackupedVms')),
});

export const REPOSITORY_REPORT = withAttributes(
  resource('Periods/Period', { Periods: repeated(part('Name Capacity FreeSpace BackupSize')) }),
  'CapacityPlanningReportLink',
);
