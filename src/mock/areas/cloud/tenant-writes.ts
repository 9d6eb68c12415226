import { badRequest } from '../../errors.js';
import type { Estate } from '../../estate/estate.js';
import type { EstateView } from '../../estate/view.js';
import { backupServer, cloudTenant } from '../../resource/registry.js';
import type { Schemas } from '../../resource/schema.js';
import type { Route } from '../../routes/route.js';
import { creation, deletion, edition, named } from '../../routes/writes.js';
import { parameter } from '../../target.js';
import type { CloudTenantRecord, TenantAccount } from './records.js';
import { CREATE_TENANT, EDIT_TENANT } from './tenant-bodies.js';
import { editedTenant } from './tenant-edit.js';
import { inUtc, poolsFrom, quotaFrom, subscriptionFrom, virtualDataCenterFrom } from './tenant-shares.js';

/** Creating, editing and deleting tenants. Passwords are not kept: nothing tells them. */
export const CLOUD_TENANT_WRITES: readonly Route[] = [
  creation(cloudTenant, {
    operation: 'createCloudTenant',
    task: 'CreateCloudTenant',
    body: CREATE_TENANT,
    make: tenantFrom,
    also: (estate, tenant, _view, { PublicIpCount }) => withAddresses(estate, tenant, PublicIpCount),
  }),
  edition(cloudTenant, {
    operation: 'editCloudTenant',
    task: 'EditCloudTenant',
    body: EDIT_TENANT,
    change: editedTenant,
    also: (estate, tenant, _view, { PublicIpCount }) => withAddresses(estate, tenant, PublicIpCount),
    related: true,
  }),
  // What lies in repositories is not recorded apart from the tenant, so includeBackups makes no difference.
  deletion(cloudTenant, {
    operation: 'deleteCloudTenant',
    task: 'DeleteCloudTenant',
    check: ({ target }) => {
      const included = parameter(target, 'includeBackups') ?? 'false';
      if (!/^(?:true|false)$/i.test(included)) {
        throw badRequest(`The value [${included}] of [includeBackups] is no boolean.`);
      }
    },
    also: withoutTenant,
  }),
];

type CreateSpec = Schemas['CreateCloudTenantSpec'];

/** The tenant that a body describes, with what it is given. */
function tenantFrom(spec: CreateSpec, id: string, view: EstateView, newId: () => string): CloudTenantRecord {
  const server = named(backupServer, spec.BackupServerUid, view).id;
  let tenant: CloudTenantRecord = {
    id,
    name: spec.Name,
    backupServer: server,
    description: spec.Description ?? '',
    enabled: spec.Enabled ?? true,
    ...(spec.LeaseExpirationDate === undefined ? {} : { leaseExpires: inUtc(spec.LeaseExpirationDate) }),
    account: accountFrom(spec, view),
    quotas: [],
    subscriptions: [],
    virtualDataCenters: [],
    subtenants: [],
    machines: [],
    lastResult: 'None',
    throttling: {
      enabled: spec.ThrottlingEnabled ?? false,
      limit: spec.ThrottlingSpeedLimit ?? 1,
      unit: spec.ThrottlingSpeedUnit ?? 'MBps',
    },
    maxConcurrentTasks: spec.MaxConcurrentTasks ?? 1,
    protection: { enabled: spec.BackupProtectionEnabled ?? false, days: spec.BackupProtectionPeriod ?? 7 },
    gatewayPools: poolsFrom(spec.CloudGatewayPools, server, view) ?? [],
    failoverToOtherGateways:
      spec.FailoverToOthersGatewaysIfFail ?? spec.FailoverToOtherGatewaysIfFail ?? false,
  };
  // One after the other: what a tenant has decides what it can get.
  for (const quota of spec.Resources?.BackupResources ?? []) {
    tenant = { ...tenant, quotas: [...tenant.quotas, quotaFrom(quota, newId(), tenant, view)] };
  }
  for (const share of spec.ComputeResources?.ComputeResources ?? []) {
    const subscription = subscriptionFrom(share, newId(), tenant, view);
    tenant = { ...tenant, subscriptions: [...tenant.subscriptions, subscription] };
  }
  for (const share of spec.VCloudComputeResources?.VCloudComputeResources ?? []) {
    if (tenant.account.type !== 'vCD') {
      throw badRequest('Only tenants of VMware Cloud Director have organization VDCs.');
    }
    const vdc = virtualDataCenterFrom(share, newId(), tenant, view);
    tenant = { ...tenant, virtualDataCenters: [...tenant.virtualDataCenters, vdc] };
  }
  return tenant;
}

function accountFrom(spec: CreateSpec, { estate }: EstateView): TenantAccount {
  const { TenantType: type = 'Standalone', OrganizationRef: organization, Domain: domain } = spec;
  if (type === 'Standalone') return { type };
  if (type === 'ActiveDirectory') {
    if (domain === undefined) throw badRequest('[CreateCloudTenantSpec] lacks the element [Domain].');
    return { type, domain: domain.DomainName, port: domain.Port };
  }
  if (organization === undefined) {
    throw badRequest('[CreateCloudTenantSpec] lacks the element [OrganizationRef].');
  }
  const known = estate.hierarchyObjects.find((o) => o.ref === organization);
  if (known !== undefined && known.name !== spec.Name) {
    throw badRequest(`The tenant must be called like its organization [${known.name}].`);
  }
  return { type: 'vCD', organization };
}

/**
 * The estate in which a tenant has that many public addresses of its server: free ones are added, its last ones set free.
 *
 * @throws ApiError 400 where there are too few
 */
function withAddresses(estate: Estate, { id, backupServer }: CloudTenantRecord, count?: number): Estate {
  if (count === undefined) return estate;
  const { publicIpAddresses: all } = estate;
  const own = all.filter((a) => a.tenant === id);
  const free = all.filter((a) => a.tenant === undefined && a.backupServer === backupServer);
  const missing = Math.max(count - own.length, 0);
  if (missing > free.length) {
    throw badRequest(`There are only ${own.length + free.length} public IP addresses for the tenant.`);
  }
  const taken = new Set(free.slice(0, missing));
  const left = new Set(own.slice(count));
  return {
    ...estate,
    publicIpAddresses: all.map((address) => {
      if (taken.has(address)) return { ...address, tenant: id };
      if (!left.has(address)) return address;
      const { tenant: _, ...unassigned } = address;
      return unassigned;
    }),
  };
}

/** Its replicas and failover plans go with it, its addresses are free again; sessions stay, without the points. */
function withoutTenant(estate: Estate, tenant: CloudTenantRecord, view: EstateView): Estate {
  const { id } = tenant;
  const replicas = new Set(view.where('cloudReplicas', 'tenant', id).map((r) => r.id));
  const gone = new Set(estate.cloudVmReplicaPoints.filter((p) => replicas.has(p.replica)).map((p) => p.id));
  return {
    ...withAddresses(estate, tenant, 0),
    cloudReplicas: estate.cloudReplicas.filter((r) => r.tenant !== id),
    cloudVmReplicaPoints: estate.cloudVmReplicaPoints.filter((p) => !gone.has(p.id)),
    cloudFailoverPlans: estate.cloudFailoverPlans.filter((p) => p.tenant !== id),
    cloudFailoverSessions: estate.cloudFailoverSessions.map((session) => ({
      ...session,
      tasks: session.tasks.map(({ point, ...task }) =>
        point === undefined || gone.has(point) ? task : { ...task, point },
      ),
    })),
  };
}
