import { entity, type World } from '../../resource/kind.js';
import {
  cloudFailoverPlan,
  cloudFailoverSession,
  cloudGateway,
  cloudGatewayPool,
  cloudReplica,
  cloudTenant,
  cloudVmReplicaPoint,
  hardwarePlan,
  publicIpAddress,
  vlanConfiguration,
} from '../../resource/registry.js';
import { below, memberOf, recordOf, resource } from '../../routes/resources.js';
import { ok, type Route, route } from '../../routes/route.js';
import type { RouteId } from '../../routes/route-id.js';
import { document, type ListLayout } from '../../serialize/layout.js';
import { entitiesLayout } from '../../serialize/layouts.js';
import { SERVICE } from '../../serialize/parts.js';
import { failoveredVm } from './failover.js';
import {
  FAILOVERED_VM,
  FAILOVERED_VMS,
  LICENSE_COUNTERS,
  SUBSCRIPTIONS,
  SUBTENANTS,
  TENANT_QUOTAS,
  VIRTUAL_DATA_CENTERS,
} from './layouts.js';
import type { CloudTenantRecord } from './records.js';
import { gatewaysIn, poolsOfTenant, replicated, tenantsOfPlan } from './relations.js';
import { cloudService } from './service.js';
import { licenseCounters } from './tenant.js';
import { ownLinks, quota, subscription, subtenant, virtualDataCenter } from './tenant-parts.js';

/** Reads of Cloud Connect. */
export const CLOUD_ROUTES: readonly Route[] = [
  route('getCloudConnectService', 'GET cloud', ({ world, session }) =>
    ok(document('CloudConnectService', SERVICE, cloudService(world.site, session))),
  ),
  ...resource('listCloudTenants', 'getCloudTenant', cloudTenant),
  ...members('listCloudTenantResources', 'getCloudTenantResource', 'resources', {
    layout: TENANT_QUOTAS,
    noun: 'resource',
    records: (tenant) => tenant.quotas,
    show: linked(quota),
  }),
  ...members('listCloudTenantComputeResources', 'getCloudTenantComputeResource', 'computeResources', {
    layout: SUBSCRIPTIONS,
    noun: 'compute resource',
    records: (tenant) => tenant.subscriptions,
    show: linked(subscription),
  }),
  ...members(
    'listCloudTenantVCloudComputeResources',
    'getCloudTenantVCloudComputeResource',
    'vCloudComputeResources',
    {
      layout: VIRTUAL_DATA_CENTERS,
      noun: 'vCloud compute resource',
      records: (tenant) => tenant.virtualDataCenters,
      show: linked(virtualDataCenter),
    },
  ),
  ...members('listCloudSubtenants', 'getCloudSubtenant', 'subtenants', {
    layout: SUBTENANTS,
    noun: 'subtenant',
    records: (tenant) => tenant.subtenants,
    show: subtenant,
  }),
  below('listCloudTenantGatewayPools', cloudTenant, 'gatewayPools', cloudGatewayPool, poolsOfTenant),
  route('getCloudTenantFreeLicenseCounters', 'GET cloud/tenants/{ID}/freelicenseCounters', (call) => {
    const tenant = recordOf(cloudTenant, call);
    const count = replicated(call.world.estate, tenant.id, 'New');
    const counters = licenseCounters(tenant, count, call.world.site);
    return ok(document('CloudTenantFreeLicenseCounters', LICENSE_COUNTERS, counters));
  }),
  ...resource('listCloudGateways', 'getCloudGateway', cloudGateway),
  ...resource('listCloudGatewayPools', 'getCloudGatewayPool', cloudGatewayPool),
  below('listCloudGatewayPoolGateways', cloudGatewayPool, 'gateways', cloudGateway, gatewaysIn),
  below('listCloudGatewayPoolTenants', cloudGatewayPool, 'tenants', cloudTenant, 'gatewayPools'),
  ...resource('listCloudHardwarePlans', 'getCloudHardwarePlan', hardwarePlan),
  // Entities without being asked for them.
  route('listCloudHardwarePlanTenants', 'GET cloud/hardwarePlans/{ID}/tenants', (call) => {
    const tenants = tenantsOfPlan(call.world.estate, recordOf(hardwarePlan, call).id);
    const { name, plural } = cloudTenant;
    return ok(
      document(plural, entitiesLayout(name, plural), {
        [plural]: tenants.map((t) => entity(cloudTenant, t, call.world)),
      }),
    );
  }),
  ...resource('listCloudPublicIpAddresses', 'getCloudPublicIpAddress', publicIpAddress),
  ...resource('listVlanConfigurations', 'getVlanConfiguration', vlanConfiguration),
  ...resource('listCloudFailoverPlans', 'getCloudFailoverPlan', cloudFailoverPlan),
  route('listCloudFailoverPlanVms', 'GET cloud/cloudFailoverPlans/{ID}/includes', (call) => {
    const plan = recordOf(cloudFailoverPlan, call);
    const vms = plan.vms.map((vm) => failoveredVm(plan, vm, call.world.site));
    return ok(document('CloudFailoveredVms', FAILOVERED_VMS, { CloudFailoveredVms: vms }));
  }),
  route('getCloudFailoverPlanVm', 'GET cloud/cloudFailoverPlans/{ID}/includes/{ID}', (call) => {
    const plan = recordOf(cloudFailoverPlan, call);
    const vm = memberOf(plan.vms, 'CloudFailoveredVm', 'VM in failover plan', call);
    return ok(document('CloudFailoveredVm', FAILOVERED_VM, failoveredVm(plan, vm, call.world.site)));
  }),
  ...resource('listCloudFailoverSessions', 'getCloudFailoverSession', cloudFailoverSession),
  ...resource('listCloudReplicas', 'getCloudReplica', cloudReplica),
  below('listCloudReplicaVmReplicaPoints', cloudReplica, 'vmReplicaPoints', cloudVmReplicaPoint, 'replica'),
  ...resource('listCloudVmReplicaPoints', 'getCloudVmReplicaPoint', cloudVmReplicaPoint),
];

type Show<R> = (tenant: CloudTenantRecord, record: R, world: World) => { readonly Href: string };

interface MembersOf<R> {
  readonly layout: ListLayout;
  /** As it stands in `Cannot find subtenant [id]`. */
  readonly noun: string;
  records(tenant: CloudTenantRecord): readonly R[];
  readonly show: Show<R>;
}

/** What a tenant has of something, and one of it. */
function members<R extends { readonly id: string }>(
  listed: RouteId,
  read: RouteId,
  path: string,
  { layout, noun, records, show }: MembersOf<R>,
): Route[] {
  return [
    route(listed, `GET cloud/tenants/{ID}/${path}`, (call) => {
      const tenant = recordOf(cloudTenant, call);
      const shown = records(tenant).map((record) => show(tenant, record, call.world));
      return ok(document(layout.member, layout, { [layout.member]: shown }));
    }),
    route(read, `GET cloud/tenants/{ID}/${path}/{ID}`, (call) => {
      const tenant = recordOf(cloudTenant, call);
      const record = memberOf(records(tenant), layout.element, noun, call);
      return ok(document(layout.element, layout.item, show(tenant, record, call.world)));
    }),
  ];
}

/** With the links that it lacks inside the tenant. */
function linked<R>(show: Show<R>): Show<R> {
  return (tenant, record, world) => {
    const shown = show(tenant, record, world);
    return { ...shown, Links: ownLinks(tenant, shown, world) };
  };
}
