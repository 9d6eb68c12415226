import { agentsOnly } from './agents/agents-only.js';
import { computersOfGroup } from './agents/computers-of-group.js';
import { childBackups } from './backups/child-backups.js';
import { pointsNotOfParents } from './backups/points-not-of-parents.js';
import { catalogUid } from './catalog/catalog-uid.js';
import type { Check } from './check.js';
import { noneOfTenants } from './cloud/none-of-tenants.js';
import { tenantKind } from './cloud/tenant-kind.js';
import { bodyWithSuccess } from './http/body-with-success.js';
import { credentialsPassword } from './infrastructure/credentials-password.js';
import { externalRepositoryBackups } from './infrastructure/external-repository-backups.js';
import { hierarchyRootId } from './infrastructure/hierarchy-root-id.js';
import { jobInfoOfType } from './jobs/job-info-of-type.js';
import { jobNoDeleteLink } from './jobs/job-no-delete-link.js';
import { jobPeriod } from './jobs/job-period.js';
import { jobStartOrSync } from './jobs/job-start-or-sync.js';
import { jobTypeAndPlatform } from './jobs/job-type-and-platform.js';
import { lookupAnyName } from './lookup/lookup-any-name.js';
import { lookupByName } from './lookup/lookup-by-name.js';
import { lookupByReference } from './lookup/lookup-by-reference.js';
import { lookupItemEach } from './lookup/lookup-item-each.js';
import { lookupReferenceByRule } from './lookup/lookup-reference-by-rule.js';
import { lookupServiceLinks } from './lookup/lookup-service-links.js';
import { linkMethod } from './methods/link-method.js';
import { nasSessionsAmongAll } from './nas/nas-sessions-among-all.js';
import { reportDays } from './reports/report-days.js';
import { rolesKnown } from './security/roles-known.js';
import { scopePlatform } from './security/scope-platform.js';
import { settingsType } from './self-service/settings-type.js';
import { agentManagementSessions } from './sessions/agent-management-sessions.js';
import { sessionsThirtyDays } from './sessions/sessions-thirty-days.js';
import { tasksOfSession } from './sessions/tasks-of-session.js';
import { otherOrganizations } from './vcloud/other-organizations.js';

/** Checks of what single areas say in what they answer, and of areas with each other. */
export const AREA_CHECKS: readonly Check[] = [
  agentsOnly,
  computersOfGroup,
  childBackups,
  pointsNotOfParents,
  catalogUid,
  tenantKind,
  bodyWithSuccess,
  credentialsPassword,
  externalRepositoryBackups,
  hierarchyRootId,
  jobInfoOfType,
  jobNoDeleteLink,
  jobPeriod,
  jobStartOrSync,
  jobTypeAndPlatform,
  noneOfTenants,
  lookupAnyName,
  lookupByName,
  lookupByReference,
  lookupItemEach,
  lookupReferenceByRule,
  lookupServiceLinks,
  linkMethod,
  nasSessionsAmongAll,
  sessionsThirtyDays,
  reportDays,
  rolesKnown,
  scopePlatform,
  settingsType,
  agentManagementSessions,
  tasksOfSession,
  otherOrganizations,
];
