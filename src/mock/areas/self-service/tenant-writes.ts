import { badRequest } from '../../errors.js';
import { added, replaced, without } from '../../estate/replace.js';
import type { EstateView } from '../../estate/view.js';
import { toReferenceOf } from '../../resource/links.js';
import { managedServer, repository, selfServiceConfig } from '../../resource/registry.js';
import type { Schemas } from '../../resource/schema.js';
import { namedBy, recordOf } from '../../routes/resources.js';
import { type Call, type Route, route } from '../../routes/route.js';
import { existing } from '../../routes/writes.js';
import type { RepositoryRecord } from '../backups/records.js';
import type { SelfServiceConfigRecord } from './records.js';
import { CREATE_TENANT, EDIT_TENANT, repositoryOf, templateOf } from './requests.js';

/** Configurations of tenants of the portal for vSphere. */
export const SELF_SERVICE_CONFIG_WRITES: readonly Route[] = [
  route('createVSphereSelfServiceConfig', 'POST selfService/vSphere/Configs', (call) => {
    const record = newConfig(call.read(CREATE_TENANT), call);
    refuseSecond(record, call.world.estate);
    return call.start('CreateVSphereSelfServiceConfig', (view) => {
      refuseSecond(record, view);
      return {
        estate: added(view.estate, 'selfServiceConfigs', record),
        related: toReferenceOf(selfServiceConfig, record.id),
      };
    });
  }),
  route('editVSphereSelfServiceConfig', 'PUT selfService/vSphere/Configs/{ID}', (call) => {
    const next = editedConfig(recordOf(selfServiceConfig, call), call.read(EDIT_TENANT), call);
    // The examples call both this and its deletion after organizations.
    return call.start('EditVSphereOrganizationConfig', (view) => {
      existing(selfServiceConfig, next.id, view);
      return {
        estate: replaced(view.estate, 'selfServiceConfigs', next),
        related: toReferenceOf(selfServiceConfig, next.id),
      };
    });
  }),
  route('deleteVSphereSelfServiceConfig', 'DELETE selfService/vSphere/Configs/{ID}', (call) => {
    const { id } = recordOf(selfServiceConfig, call);
    return call.start('DeleteVSphereConfigs', (view) => {
      existing(selfServiceConfig, id, view);
      return { estate: without(view.estate, 'selfServiceConfigs', id) };
    });
  }),
];

/** An account has one configuration; names of accounts compare without case. */
function refuseSecond({ name }: SelfServiceConfigRecord, { estate }: EstateView): void {
  if (estate.selfServiceConfigs.some((c) => c.name.toLowerCase() === name.toLowerCase())) {
    throw badRequest(`The account [${name}] has a configuration already.`);
  }
}

function newConfig(spec: Schemas['VSphereSelfServiceCreateSpec'], call: Call): SelfServiceConfigRecord {
  const server = namedBy(repository, spec.RepositoryUid, call).backupServer;
  const id = call.newId();
  return {
    id,
    name: spec.AccountName,
    backupServer: server,
    repository: quotaRepositoryOf(spec.RepositoryUid, server, call).id,
    quotaGb: spec.QuotaGb,
    usedMb: 0,
    perUser: spec.PerUser ?? false,
    sid: sidOf(id),
    accountType: spec.AccountType ?? 'User',
    scheduler: spec.JobSchedulerType ?? 'Full',
    highPriority: spec.HighPriorityJob ?? false,
    ...templateOf(spec.TemplateJobUid, 'VMware', server, call),
    vCenters: vCentersOf(spec.VCentersScopes ?? [], server, call),
    tags: spec.Tags ?? [],
  };
}

/** There is no directory to ask: an identifier of its own for every account. */
function sidOf(id: string): string {
  const parts = id.replaceAll('-', '').match(/.{8}/g) ?? [];
  return `S-1-5-21-${parts.map((part) => Number.parseInt(part, 16)).join('-')}`;
}

/** A repository that can have quotas of tenants: no cloud repository, and none that keeps snapshots. */
function quotaRepositoryOf(uid: string, server: string, call: Call): RepositoryRecord {
  const found = repositoryOf(uid, server, call);
  if (found.kind !== 'Cloud' && found.kind !== 'SanSnapshot') return found;
  throw badRequest(`The repository [${uid}] can have no quotas of tenants.`);
}

function vCentersOf(uids: readonly string[], server: string, call: Call): string[] {
  return uids.map((uid) => {
    const host = namedBy(managedServer, uid, call);
    if (host.type !== 'VC' || host.backupServer !== server) {
      throw badRequest(`The server [${uid}] is no vCenter Server of the backup server.`);
    }
    return host.id;
  });
}

function editedConfig(
  config: SelfServiceConfigRecord,
  body: Schemas['VSphereSelfServiceConfig'],
  call: Call,
): SelfServiceConfigRecord {
  const { templateJob, ...rest } = config;
  const { DefaultSettings, JobSchedulerType, HighPriorityJob, TemplateJobUid } = body.JobSettings;
  const server = config.backupServer;
  const template =
    DefaultSettings === true
      ? {}
      : TemplateJobUid === undefined && templateJob !== undefined
        ? { templateJob }
        : templateOf(TemplateJobUid, 'VMware', server, call);
  return {
    ...rest,
    repository: quotaRepositoryOf(body.RepositoryUid, server, call).id,
    quotaGb: body.QuotaGb,
    perUser: body.PerUser ?? config.perUser,
    scheduler: JobSchedulerType ?? config.scheduler,
    highPriority: HighPriorityJob ?? config.highPriority,
    ...template,
    vCenters:
      body.VCentersScopes === undefined ? config.vCenters : vCentersOf(body.VCentersScopes, server, call),
    tags: body.Tags ?? config.tags,
  };
}
