import { agentFileDownloadLinked } from './agents/agent-file-download-linked.js';
import { agentListing } from './agents/agent-listing.js';
import { agentMountListed } from './agents/agent-mount-listed.js';
import { agentMountTaskLeadsToMount } from './agents/agent-mount-task-leads-to-mount.js';
import { agentScheduleTurnedOver } from './agents/agent-schedule-turned-over.js';
import { agentTwoWayRestoreRefused } from './agents/agent-two-way-restore-refused.js';
import { foreignAgentMountRefused } from './agents/foreign-agent-mount-refused.js';
import { fileDownloadLinked } from './backups/file-download-linked.js';
import { foreignMountRefused } from './backups/foreign-mount-refused.js';
import { mountOsKind } from './backups/mount-os-kind.js';
import { mountTaskLeadsToMount } from './backups/mount-task-leads-to-mount.js';
import { restoreBodyAccepted } from './backups/restore-body-accepted.js';
import { restoreLeadsToSession } from './backups/restore-leads-to-session.js';
import { twoWayRestoreRefused } from './backups/two-way-restore-refused.js';
import { browseAnswer } from './catalog/browse-answer.js';
import { browseLeadsToFiles } from './catalog/browse-leads-to-files.js';
import { catalogRestoreLeadsToSession } from './catalog/catalog-restore-leads-to-session.js';
import { entryOrEntries } from './catalog/entry-or-entries.js';
import { filesPaged } from './catalog/files-paged.js';
import { folderLinks } from './catalog/folder-links.js';
import { guestFilesAfterBrowse } from './catalog/guest-files-after-browse.js';
import { listedByKind } from './catalog/listed-by-kind.js';
import { restoreWithoutBodyAccepted } from './catalog/restore-without-body-accepted.js';
import { cdpFailoverLeadsToSession } from './cdp/cdp-failover-leads-to-session.js';
import { intervalsWithin } from './cdp/intervals-within.js';
import type { Check } from './check.js';
import { applianceWithoutAddressRefused } from './cloud/appliance-without-address-refused.js';
import { applianceWithoutSwitchRefused } from './cloud/appliance-without-switch-refused.js';
import { failoverSessionLinked } from './cloud/failover-session-linked.js';
import { gatewayDefaultPort } from './cloud/gateway-default-port.js';
import { gatewayWithoutAddressRefused } from './cloud/gateway-without-address-refused.js';
import { missingOrganizationRefused } from './cloud/missing-organization-refused.js';
import { organizationNameRefused } from './cloud/organization-name-refused.js';
import { planNetworksKept } from './cloud/plan-networks-kept.js';
import { smallQuotaRefused } from './cloud/small-quota-refused.js';
import { subtenantNameKept } from './cloud/subtenant-name-kept.js';
import { subtenantQuotaShown } from './cloud/subtenant-quota-shown.js';
import { tenantEditLinked } from './cloud/tenant-edit-linked.js';
import { JOB_CHECKS } from './job-checks.js';
import { failoverLeadsToSession } from './replicas/failover-leads-to-session.js';
import { foreignReplicaMountRefused } from './replicas/foreign-replica-mount-refused.js';
import { replicaFileDownloadLinked } from './replicas/replica-file-download-linked.js';
import { replicaFolderLinks } from './replicas/replica-folder-links.js';
import { replicaMountTaskLeadsToMount } from './replicas/replica-mount-task-leads-to-mount.js';
import { replicaTwoWayRestoreRefused } from './replicas/replica-two-way-restore-refused.js';
import { vappFailoverLeadsToSession } from './replicas/vapp-failover-leads-to-session.js';
import { accountCreatedWithoutBody } from './security/account-created-without-body.js';
import { accountNameRefused } from './security/account-name-refused.js';
import { accountWithoutExtensionsRefused } from './security/account-without-extensions-refused.js';
import { accountWithoutScopeRefused } from './security/account-without-scope-refused.js';
import { externalGroupShown } from './security/external-group-shown.js';
import { lastRoleRefused } from './security/last-role-refused.js';
import { rebuildOfNoneOrTwoRefused } from './security/rebuild-of-none-or-two-refused.js';
import { restoreAllTurnedOver } from './security/restore-all-turned-over.js';
import { scopesWithoutBody } from './security/scopes-without-body.js';
import { accountKept } from './self-service/account-kept.js';
import { cloudRepositoryRefused } from './self-service/cloud-repository-refused.js';
import { vcentersMember } from './self-service/vcenters-member.js';
import { acceptedWithTask } from './tasks/accepted-with-task.js';
import { deletedTaskRefused } from './tasks/deleted-task-refused.js';
import { endedSessionTaskRefused } from './tasks/ended-session-task-refused.js';
import { foreignTaskRefused } from './tasks/foreign-task-refused.js';
import { taskAddress } from './tasks/task-address.js';
import { taskEnds } from './tasks/task-ends.js';
import { taskLinksToOutcome } from './tasks/task-links-to-outcome.js';
import { taskListed } from './tasks/task-listed.js';
import { taskResult } from './tasks/task-result.js';
import { taskStates } from './tasks/task-states.js';
import { workSucceeds } from './tasks/work-succeeds.js';
import { configurationLinked } from './vcloud/configuration-linked.js';
import { fixedConfigurationRefused } from './vcloud/fixed-configuration-refused.js';
import { templateJobShown } from './vcloud/template-job-shown.js';
import { templateMissingRefused } from './vcloud/template-missing-refused.js';
import { createdAsSent } from './writes/created-as-sent.js';
import { createdIsListed } from './writes/created-is-listed.js';
import { deletedIsGone } from './writes/deleted-is-gone.js';
import { deletedNotListed } from './writes/deleted-not-listed.js';
import { editedAsSent } from './writes/edited-as-sent.js';
import { editedInPart } from './writes/edited-in-part.js';
import { malformedBodyRefused } from './writes/malformed-body-refused.js';
import { missingMemberRefused } from './writes/missing-member-refused.js';
import { mistypedMemberRefused } from './writes/mistyped-member-refused.js';
import { refusedChangesNothing } from './writes/refused-changes-nothing.js';
import { undocumentedMethodRefused } from './writes/undocumented-method-refused.js';
import { unknownMemberRefused } from './writes/unknown-member-refused.js';
import { wrongOrderRefused } from './writes/wrong-order-refused.js';
import { wrongTypeRefused } from './writes/wrong-type-refused.js';

/** The checks of what writes, and of the tasks it starts. */
export const WRITE_CHECKS: readonly Check[] = [
  acceptedWithTask,
  deletedTaskRefused,
  foreignTaskRefused,
  taskEnds,
  taskLinksToOutcome,
  taskListed,
  taskResult,
  taskStates,
  workSucceeds,
  createdAsSent,
  createdIsListed,
  deletedIsGone,
  deletedNotListed,
  editedAsSent,
  editedInPart,
  malformedBodyRefused,
  missingMemberRefused,
  mistypedMemberRefused,
  refusedChangesNothing,
  undocumentedMethodRefused,
  unknownMemberRefused,
  wrongOrderRefused,
  wrongTypeRefused,
  agentScheduleTurnedOver,
  smallQuotaRefused,
  ...JOB_CHECKS,
  applianceWithoutAddressRefused,
  applianceWithoutSwitchRefused,
  gatewayDefaultPort,
  gatewayWithoutAddressRefused,
  missingOrganizationRefused,
  organizationNameRefused,
  planNetworksKept,
  subtenantNameKept,
  subtenantQuotaShown,
  tenantEditLinked,
  accountNameRefused,
  accountWithoutExtensionsRefused,
  accountWithoutScopeRefused,
  accountCreatedWithoutBody,
  externalGroupShown,
  lastRoleRefused,
  rebuildOfNoneOrTwoRefused,
  restoreAllTurnedOver,
  scopesWithoutBody,
  accountKept,
  cloudRepositoryRefused,
  vcentersMember,
  configurationLinked,
  fixedConfigurationRefused,
  templateJobShown,
  templateMissingRefused,
  agentFileDownloadLinked,
  agentListing,
  agentMountListed,
  agentMountTaskLeadsToMount,
  agentTwoWayRestoreRefused,
  foreignAgentMountRefused,
  fileDownloadLinked,
  foreignMountRefused,
  mountOsKind,
  mountTaskLeadsToMount,
  restoreBodyAccepted,
  restoreLeadsToSession,
  twoWayRestoreRefused,
  browseAnswer,
  browseLeadsToFiles,
  catalogRestoreLeadsToSession,
  entryOrEntries,
  filesPaged,
  folderLinks,
  guestFilesAfterBrowse,
  listedByKind,
  restoreWithoutBodyAccepted,
  cdpFailoverLeadsToSession,
  intervalsWithin,
  failoverLeadsToSession,
  foreignReplicaMountRefused,
  replicaFileDownloadLinked,
  replicaFolderLinks,
  replicaMountTaskLeadsToMount,
  replicaTwoWayRestoreRefused,
  vappFailoverLeadsToSession,
  endedSessionTaskRefused,
  failoverSessionLinked,
  taskAddress,
];
