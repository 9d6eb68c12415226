import { agentJobStarted } from './agents/agent-job-started.js';
import { agentJobStopped } from './agents/agent-job-stopped.js';
import { agentRetryRefused } from './agents/agent-retry-refused.js';
import { lastPolicyObjectRefused } from './cdp/last-policy-object-refused.js';
import { policyDisabled } from './cdp/policy-disabled.js';
import { policyEdited } from './cdp/policy-edited.js';
import { policyEnabled } from './cdp/policy-enabled.js';
import type { Check } from './check.js';
import { acceptedWithoutBody } from './infrastructure/accepted-without-body.js';
import { editWithoutAddressRefused } from './infrastructure/edit-without-address-refused.js';
import { incompleteBackupServerRefused } from './infrastructure/incomplete-backup-server-refused.js';
import { quickBackupLinksSession } from './infrastructure/quick-backup-links-session.js';
import { secretCreatedWithoutBody } from './infrastructure/secret-created-without-body.js';
import { severalVmsZipped } from './infrastructure/several-vms-zipped.js';
import { unknownZipPasswordRefused } from './infrastructure/unknown-zip-password-refused.js';
import { unprocessedQuickBackupRefused } from './infrastructure/unprocessed-quick-backup-refused.js';
import { usedCredentialsDeletionRefused } from './infrastructure/used-credentials-deletion-refused.js';
import { usedPasswordDeletionRefused } from './infrastructure/used-password-deletion-refused.js';
import { zipLinksSession } from './infrastructure/zip-links-session.js';
import { cloneBodyRefused } from './jobs/clone-body-refused.js';
import { cloneOfJob } from './jobs/clone-of-job.js';
import { failoverPlanEdited } from './jobs/failover-plan-edited.js';
import { foreignJobDeletionRefused } from './jobs/foreign-job-deletion-refused.js';
import { jobRetried } from './jobs/job-retried.js';
import { jobRetryRefused } from './jobs/job-retry-refused.js';
import { jobScheduleTurnedOver } from './jobs/job-schedule-turned-over.js';
import { jobStarted } from './jobs/job-started.js';
import { jobStopped } from './jobs/job-stopped.js';
import { lastJobObjectRefused } from './jobs/last-job-object-refused.js';
import { linkedBackupsRemoved } from './jobs/linked-backups-removed.js';
import { actionByParameterRefused } from './nas/action-by-parameter-refused.js';
import { nasJobStarted } from './nas/nas-job-started.js';
import { nasJobStopped } from './nas/nas-job-stopped.js';
import { nasRetryRefused } from './nas/nas-retry-refused.js';
import { nasScheduleTurnedOver } from './nas/nas-schedule-turned-over.js';
import { sessionStopped } from './sessions/session-stopped.js';

/** The checks of what is done with jobs, policies, sessions and backup servers. */
export const JOB_CHECKS: readonly Check[] = [
  jobScheduleTurnedOver,
  nasScheduleTurnedOver,
  jobStarted,
  jobRetried,
  agentJobStarted,
  nasJobStarted,
  jobStopped,
  agentJobStopped,
  nasJobStopped,
  sessionStopped,
  failoverPlanEdited,
  policyEdited,
  jobRetryRefused,
  agentRetryRefused,
  nasRetryRefused,
  cloneBodyRefused,
  lastPolicyObjectRefused,
  unprocessedQuickBackupRefused,
  unknownZipPasswordRefused,
  usedCredentialsDeletionRefused,
  usedPasswordDeletionRefused,
  incompleteBackupServerRefused,
  editWithoutAddressRefused,
  acceptedWithoutBody,
  secretCreatedWithoutBody,
  quickBackupLinksSession,
  zipLinksSession,
  severalVmsZipped,
  actionByParameterRefused,
  foreignJobDeletionRefused,
  lastJobObjectRefused,
  cloneOfJob,
  linkedBackupsRemoved,
  policyEnabled,
  policyDisabled,
];
