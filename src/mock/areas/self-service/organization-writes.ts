import { badRequest } from '../../errors.js';
import { added, replaced, without } from '../../estate/replace.js';
import type { EstateView } from '../../estate/view.js';
import { toReferenceOf } from '../../resource/links.js';
import { backupServer, managedServer, organizationConfig } from '../../resource/registry.js';
import type { Schemas } from '../../resource/schema.js';
import { namedBy, recordOf } from '../../routes/resources.js';
import { type Call, type Route, route } from '../../routes/route.js';
import { existing } from '../../routes/writes.js';
import { parameter } from '../../target.js';
import { NO_HOST } from './configs.js';
import type { OrganizationConfigRecord } from './records.js';
import { CREATE_ORGANIZATION, EDIT_ORGANIZATION, repositoryOf, templateOf } from './requests.js';

/** Configurations of organizations; the one for Other organizations can be disabled, all others deleted. */
export const ORGANIZATION_CONFIG_WRITES: readonly Route[] = [
  route('createVCloudOrganizationConfig', 'POST vCloud/orgConfigs', (call) => {
    const record = newConfig(call.read(CREATE_ORGANIZATION), call);
    refuseSecond(record, call.world.estate);
    return call.start('CreateVCloudOrganizationConfig', (view) => {
      refuseSecond(record, view);
      return {
        estate: added(view.estate, 'organizationConfigs', record),
        related: toReferenceOf(organizationConfig, record.id),
      };
    });
  }),
  route('editVCloudOrganizationConfig', 'PUT vCloud/orgConfigs/{ID}', (call) => {
    const next = editedConfig(recordOf(organizationConfig, call), call.read(EDIT_ORGANIZATION), call);
    return call.start('EditVCloudOrganizationConfig', (view) => {
      existing(organizationConfig, next.id, view);
      return {
        estate: replaced(view.estate, 'organizationConfigs', next),
        related: toReferenceOf(organizationConfig, next.id),
      };
    });
  }),
  route('disableVCloudOrganizationConfig', 'POST vCloud/orgConfigs/{ID}?action=disable', (call) => {
    const { id, host } = recordOf(organizationConfig, call);
    if (host !== undefined) {
      throw badRequest(`The configuration [${id}] is of one organization: it can be deleted, not disabled.`);
    }
    return call.start('EditOtherOrganizationConfig', (view) => ({
      estate: replaced(view.estate, 'organizationConfigs', {
        ...existing(organizationConfig, id, view),
        disabled: true,
      }),
    }));
  }),
  route('deleteVCloudOrganizationConfig', 'DELETE vCloud/orgConfigs/{ID}', (call) => {
    const { id, host } = recordOf(organizationConfig, call);
    // The estate does not know which jobs and backups are an organization's own: there are none to delete with it.
    for (const name of ['deleteJobs', 'deleteBackupFiles']) refuseUnlessBoolean(name, call);
    if (host === undefined) {
      throw badRequest(`The configuration [${id}] is of all other organizations: it can only be disabled.`);
    }
    return call.start('DeleteVCloudOrganizationConfig', (view) => ({
      estate: without(view.estate, 'organizationConfigs', existing(organizationConfig, id, view).id),
    }));
  }),
];

function refuseUnlessBoolean(name: string, { target }: Call): void {
  const value = parameter(target, name);
  if (value !== undefined && !/^(true|false)$/i.test(value)) {
    throw badRequest(`The value [${value}] of the parameter [${name}] is no boolean.`);
  }
}

/** An organization has one configuration. */
function refuseSecond({ name, host }: OrganizationConfigRecord, { estate }: EstateView): void {
  if (estate.organizationConfigs.some((c) => c.name === name && c.host === host)) {
    throw badRequest(`The organization [${name}] has a configuration already.`);
  }
}

function newConfig(
  spec: Schemas['VCloudOrganizationConfigCreateSpec'],
  call: Call,
): OrganizationConfigRecord {
  const server = namedBy(backupServer, spec.BackupServerUid, call).id;
  const host = hostOf(spec.HostUid, server, call);
  const { hierarchyObjects } = call.world.estate.estate;
  const known = hierarchyObjects.some(
    (o) => o.type === 'Organization' && o.name === spec.OrganizationName && o.hierarchyRoot === host,
  );
  if (!known) throw badRequest(`The host [${spec.HostUid}] has no organization [${spec.OrganizationName}].`);
  return {
    id: call.newId(),
    name: spec.OrganizationName,
    backupServer: server,
    repository: repositoryOf(spec.RepositoryUid, server, call).id,
    host,
    quotaGb: spec.QuotaGb,
    usedMb: 0,
    disabled: false,
    repositoryName: spec.RepositoryFriendlyName,
    scheduler: spec.JobSchedulerType,
    highPriority: spec.HighPriorityJob ?? false,
    ...templateOf(spec.TemplateJobUid, 'vCloud', server, call),
  };
}

/** A Cloud Director; as a managed server and as a host it has the same id. */
function hostOf(uid: string, server: string, call: Call): string {
  const host = namedBy(managedServer, uid, call);
  if (host.type !== 'VcdSystem' || host.backupServer !== server) {
    throw badRequest(`The server [${uid}] is no Cloud Director of the backup server.`);
  }
  return host.id;
}

function editedConfig(
  config: OrganizationConfigRecord,
  body: Schemas['VCloudOrganizationConfig'],
  call: Call,
): OrganizationConfigRecord {
  const server = namedBy(backupServer, body.BackupServerUid, call).id;
  const { repository: _repository, host: before, templateJob, ...rest } = config;
  // Other organizations have no host, whatever is sent; the page's example sends the UID it reads.
  const host = before === undefined ? undefined : hostOf(body.HostUid, server, call);
  if (before === undefined && !body.HostUid.endsWith(NO_HOST)) hostOf(body.HostUid, server, call);
  const { DefaultSettings, CustomSettings, TemplateJobUid, ...settings } = body.JobSettings;
  const template =
    DefaultSettings === true
      ? {}
      : TemplateJobUid === undefined && templateJob !== undefined
        ? { templateJob }
        : templateOf(TemplateJobUid, 'vCloud', server, call);
  if ((DefaultSettings === false || CustomSettings === true) && template.templateJob === undefined) {
    throw badRequest('Settings other than those by default need a TemplateJobUid.');
  }
  if (host !== undefined && body.RepositoryUid === '') throw badRequest('[RepositoryUid] is empty.');
  return {
    ...rest,
    backupServer: server,
    ...(body.RepositoryUid === '' ? {} : { repository: repositoryOf(body.RepositoryUid, server, call).id }),
    ...(host === undefined ? {} : { host }),
    quotaGb: body.QuotaGb,
    disabled: body.IsDisabled,
    repositoryName: body.RepositoryFriendlyName,
    scheduler: settings.JobSchedulerType,
    highPriority: settings.HighPriorityJob ?? config.highPriority,
    ...template,
  };
}
