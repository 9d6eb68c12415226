import { badRequest, unknownId } from '../../errors.js';
import { replaced } from '../../estate/replace.js';
import type { EstateView } from '../../estate/view.js';
import type { BodySpec } from '../../requests/request.js';
import { cloudTenant } from '../../resource/registry.js';
import type { Schemas } from '../../resource/schema.js';
import { memberOf, recordOf } from '../../routes/resources.js';
import { type Call, guidOf, type Outcome, type Route, route } from '../../routes/route.js';
import { attempt, existing } from '../../routes/writes.js';
import type { Done } from '../../tasks.js';
import type { CloudTenantRecord } from './records.js';
import { machinesOn } from './relations.js';
import {
  CREATE_QUOTA,
  CREATE_SUBSCRIPTION,
  CREATE_SUBTENANT,
  CREATE_VDC,
  EDIT_SUBTENANT,
} from './tenant-bodies.js';
import { quotaFrom, subscriptionFrom, virtualDataCenterFrom } from './tenant-shares.js';

/** What tenants have: storage, hardware plans, organization VDCs and subtenants. */
export const CLOUD_SHARE_WRITES: readonly Route[] = [
  route('createCloudTenantResource', 'POST cloud/tenants/{ID}/resources', (call) => {
    const spec = bodyOf(call, CREATE_QUOTA);
    const id = call.newId();
    return change(call, 'CreateCloudTenantResource', (tenant, view) => ({
      tenant: { ...tenant, quotas: [...tenant.quotas, quotaFrom(spec, id, tenant, view)] },
      related: ({ estate: { estate }, site }) => {
        const owner = estate.cloudTenants.find((t) => t.id === tenant.id);
        if (owner?.quotas.some((q) => q.id === id) !== true) return undefined;
        return {
          Rel: 'Related',
          Href: site.resource('CloudTenant', tenant.id, `/resources/${id}`),
          Name: spec.Name,
          Type: 'CloudTenantResource',
        };
      },
    }));
  }),
  remove('resources', 'quotas', 'deleteCloudTenantResource', 'DeleteCloudTenantResource', (tenant, id) =>
    tenant.machines.some((m) => m.quota === id) || tenant.subtenants.some((s) => s.quota.of === id)
      ? 'There are backups or subtenants in the storage quota.'
      : undefined,
  ),
  // The page calls the task like that of a storage quota.
  route('createCloudTenantComputeResource', 'POST cloud/tenants/{ID}/computeResources', (call) => {
    const spec = bodyOf(call, CREATE_SUBSCRIPTION);
    const id = call.newId();
    return change(call, 'CreateCloudTenantResource', (tenant, view) => ({
      tenant: {
        ...tenant,
        subscriptions: [...tenant.subscriptions, subscriptionFrom(spec, id, tenant, view)],
      },
    }));
  }),
  remove(
    'computeResources',
    'subscriptions',
    'deleteCloudTenantComputeResource',
    'DeleteCloudTenantComputeResource',
    inUse,
  ),
  route(
    'createCloudTenantVCloudComputeResource',
    'POST cloud/tenants/{ID}/vCloudComputeResources',
    (call) => {
      const spec = bodyOf(call, CREATE_VDC);
      const id = call.newId();
      return change(call, 'CreateCloudTenantVCloudComputeResource', (tenant, view) => {
        if (tenant.account.type !== 'vCD') {
          throw badRequest('Only tenants of VMware Cloud Director have organization VDCs.');
        }
        const vdc = virtualDataCenterFrom(spec, id, tenant, view);
        return { tenant: { ...tenant, virtualDataCenters: [...tenant.virtualDataCenters, vdc] } };
      });
    },
  ),
  remove(
    'vCloudComputeResources',
    'virtualDataCenters',
    'deleteCloudTenantVCloudComputeResource',
    'DeletevCloudTenantComputeResource',
    inUse,
  ),
  route('createCloudSubtenant', 'POST cloud/tenants/{ID}/subtenants', (call) => {
    const spec = bodyOf(call, CREATE_SUBTENANT);
    const [id, quotaId] = [call.newId(), call.newId()];
    return change(call, 'AddCloudSubtenant', (tenant) => {
      const name = spec.Name.toLowerCase();
      if (tenant.subtenants.some((s) => s.name.toLowerCase() === name)) {
        throw badRequest(`There is a subtenant [${spec.Name}] already.`);
      }
      const quota = {
        id: quotaId,
        name: spec.QuotaName ?? spec.Name,
        of: quotaOfTenant(tenant, spec.TenantResourceId),
        ...sizeOf(spec.UnlimitedQuota, spec.QuotaMb),
      };
      const { Name, Description = '', Enabled = true } = spec;
      const subtenant = { id, name: Name, description: Description, enabled: Enabled, quota };
      return { tenant: { ...tenant, subtenants: [...tenant.subtenants, subtenant] } };
    });
  }),
  route('editCloudSubtenant', 'PUT cloud/tenants/{ID}/subtenants/{ID}', (call) => {
    const { id } = memberOf(recordOf(cloudTenant, call).subtenants, 'CloudSubtenant', 'subtenant', call);
    const body = call.read(EDIT_SUBTENANT);
    return change(call, 'EditCloudSubtenant', (tenant) => ({
      tenant: {
        ...tenant,
        subtenants: tenant.subtenants.map((s) =>
          s.id !== id
            ? s
            : {
                ...s,
                description: body.Description ?? s.description,
                enabled: body.Enabled ?? s.enabled,
                quota: editedQuota(tenant, s.quota, body.RepositoryQuota),
              },
        ),
      },
    }));
  }),
  // Its backups stay: they are the tenant's from now on.
  route('deleteCloudSubtenant', 'DELETE cloud/tenants/{ID}/subtenants/{ID}', (call) => {
    const { id } = memberOf(recordOf(cloudTenant, call).subtenants, 'CloudSubtenant', 'subtenant', call);
    return change(call, 'DeleteCloudSubtenant', (tenant) => {
      if (!tenant.subtenants.some((s) => s.id === id)) throw unknownId(id, 'subtenant');
      return {
        tenant: {
          ...tenant,
          subtenants: tenant.subtenants.filter((s) => s.id !== id),
          machines: tenant.machines.map(({ subtenant, ...machine }) =>
            subtenant === undefined || subtenant === id ? machine : { ...machine, subtenant },
          ),
        },
      };
    });
  }),
];

interface Changed extends Pick<Done, 'related'> {
  readonly tenant: CloudTenantRecord;
}

/** The body, once it is known that there is such a tenant. */
function bodyOf<T>(call: Call, spec: BodySpec<T>): T {
  recordOf(cloudTenant, call);
  return call.read(spec);
}

/** Starts the task that changes the tenant in the path. */
function change(
  call: Call,
  operation: string,
  work: (tenant: CloudTenantRecord, view: EstateView) => Changed,
): Outcome {
  const { id } = recordOf(cloudTenant, call);
  return attempt(call, operation, (view) => {
    const { tenant, ...rest } = work(existing(cloudTenant, id, view), view);
    return { ...rest, estate: replaced(view.estate, 'cloudTenants', tenant) };
  });
}

type Shares = 'quotas' | 'subscriptions' | 'virtualDataCenters';

/** Takes something from a tenant, unless something depends on it. */
function remove(
  path: string,
  list: Shares,
  operation: Extract<Route['operation'], string>,
  task: string,
  hindrance: (tenant: CloudTenantRecord, id: string, view: EstateView) => string | undefined,
): Route {
  const type = {
    quotas: 'Resource',
    subscriptions: 'ComputeResource',
    virtualDataCenters: 'VCloudComputeResource',
  };
  return {
    method: 'DELETE',
    path: `cloud/tenants/{ID}/${path}/{ID}`,
    operation,
    handle: (call) => {
      const records: readonly { readonly id: string }[] = recordOf(cloudTenant, call)[list];
      const { id } = memberOf(records, `CloudTenant${type[list]}`, 'resource', call);
      return change(call, task, (tenant, view) => {
        const own: readonly { readonly id: string }[] = tenant[list];
        if (!own.some((r) => r.id === id)) throw unknownId(id, 'resource');
        const reason = hindrance(tenant, id, view);
        if (reason !== undefined) throw badRequest(reason);
        return { tenant: { ...tenant, [list]: own.filter((r) => r.id !== id) } };
      });
    },
  };
}

function inUse(_: CloudTenantRecord, id: string, view: EstateView): string | undefined {
  return machinesOn(view, id).length === 0 ? undefined : 'There are replicas on the resource.';
}

type SubtenantQuota = CloudTenantRecord['subtenants'][number]['quota'];

function editedQuota(
  tenant: CloudTenantRecord,
  quota: SubtenantQuota,
  sent: Schemas['CloudSubtenantRepositoryQuota'] | undefined,
): SubtenantQuota {
  if (sent === undefined) return quota;
  const { Unlimited = quota.size === undefined, TenantResourceId = quota.of } = sent;
  return {
    id: quota.id,
    name: sent.DisplayName ?? quota.name,
    of: quotaOfTenant(tenant, TenantResourceId),
    ...sizeOf(Unlimited, sent.QuotaMb),
  };
}

function quotaOfTenant({ quotas }: CloudTenantRecord, sent: string): string {
  const id = guidOf(sent, 'CloudTenantResource');
  if (!quotas.some((q) => q.id === id)) throw badRequest(`The tenant has no resource [${sent}].`);
  return id;
}

/** Without a limit the size is not looked at. */
function sizeOf(unlimited: boolean, size: number | undefined): { size?: number } {
  if (unlimited) return {};
  if (size === undefined) throw badRequest('A quota that is limited lacks the element [QuotaMb].');
  if (size < 1024) throw badRequest('The value of [QuotaMb] must be at least 1024.');
  return { size };
}
