import { badRequest } from '../../errors.js';
import { milliseconds } from '../../estate/times.js';
import type { EstateView } from '../../estate/view.js';
import { cloudGatewayPool, hardwarePlan, repository, wanAccelerator } from '../../resource/registry.js';
import type { Schemas } from '../../resource/schema.js';
import { namedOn } from '../../routes/writes.js';
import type {
  ApplianceRecord,
  CloudTenantRecord,
  SubscriptionRecord,
  TenantQuotaRecord,
  VirtualDataCenterRecord,
} from './records.js';

/** What a tenant gets, from what a body says of it; each throws an ApiError 400 where it cannot be given. */

type Tenant = Pick<CloudTenantRecord, 'backupServer' | 'subscriptions' | 'virtualDataCenters'>;

/** A storage quota. */
export function quotaFrom(
  spec: Schemas['CreateCloudTenantResourceSpec'],
  id: string,
  { backupServer }: Tenant,
  view: EstateView,
): TenantQuotaRecord {
  return {
    id,
    name: spec.Name,
    repository: namedOn(repository, spec.RepositoryUid, backupServer, view).id,
    size: spec.QuotaMb,
    ...acceleratorFrom(spec, backupServer, view),
  };
}

type SubscriptionSpec = Schemas['CloudTenantComputeResourceCreateSpec'];

/** A subscription; a tenant has one of each plan at most, all of them of one platform. */
export function subscriptionFrom(
  spec: SubscriptionSpec,
  id: string,
  { backupServer, subscriptions }: Tenant,
  view: EstateView,
): SubscriptionRecord {
  const plan = namedOn(hardwarePlan, spec.CloudHardwarePlanUid, backupServer, view);
  if (plan.on.platform !== spec.PlatformType) {
    throw badRequest(`The hardware plan [${plan.name}] is one of ${plan.on.platform}.`);
  }
  for (const other of subscriptions.filter((s) => s.id !== id)) {
    if (other.hardwarePlan === plan.id) {
      throw badRequest(`The tenant is subscribed to the hardware plan [${plan.name}] already.`);
    }
    if (view.get('hardwarePlans', other.hardwarePlan).on.platform !== plan.on.platform) {
      throw badRequest('The hardware plans of a tenant must be of one platform.');
    }
  }
  return {
    id,
    hardwarePlan: plan.id,
    networkFailover: spec.UseNetworkFailoverResources,
    ...acceleratorFrom(spec, backupServer, view),
    ...present({ appliance: applianceFrom(spec.NetworkAppliance) }),
  };
}

const GUID_AT_END = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An organization VDC; its id is that in Cloud Director, and its name the one known in the hierarchy. */
export function virtualDataCenterFrom(
  spec: Schemas['CloudTenantVCloudComputeResourceCreateSpec'],
  id: string,
  { backupServer }: Tenant,
  view: EstateView,
): VirtualDataCenterRecord {
  const ref = spec.VirtualDataCenterRef;
  const { cloudTenants, hierarchyObjects } = view.estate;
  if (cloudTenants.some((t) => t.virtualDataCenters.some((v) => v.ref === ref))) {
    throw badRequest(`The organization VDC [${ref}] is assigned to a tenant already.`);
  }
  return {
    id: GUID_AT_END.exec(ref.toLowerCase())?.[0] ?? id,
    name: hierarchyObjects.find((o) => o.ref === ref)?.name ?? ref.slice(ref.lastIndexOf(':') + 1),
    ref,
    enabled: true,
    allocation: 'Unknown',
    networkFailover: spec.UseNetworkFailoverResources,
    ...acceleratorFrom(spec, backupServer, view),
    ...present({ appliance: applianceFrom(spec.NetworkAppliance) }),
  };
}

/** The WAN accelerator that a body names; examples leave it empty where there is none. */
export function acceleratorFrom(
  { WanAcceleratorUid }: { readonly WanAcceleratorUid?: string },
  server: string,
  view: EstateView,
): { wanAccelerator?: string } {
  if (WanAcceleratorUid === undefined || WanAcceleratorUid === '') return {};
  return { wanAccelerator: namedOn(wanAccelerator, WanAcceleratorUid, server, view).id };
}

/** What connects the networks of tenant and provider. */
export function applianceFrom(
  spec: Schemas['CloudNetworkAppliance'] | undefined,
): ApplianceRecord | undefined {
  if (spec === undefined) return undefined;
  const {
    ManualIpAddressSettingsInfoType: manual,
    ViDistributedSwitchUuid: distributedSwitch = '',
    ProductionNetworkUnderDvs: underDistributedSwitch = false,
  } = spec;
  if (!spec.ObtainIPAddressAutomatically && manual === undefined) {
    throw badRequest('[NetworkAppliance] lacks the element [ManualIpAddressSettingsInfoType].');
  }
  if (underDistributedSwitch && distributedSwitch === '') {
    throw badRequest('[NetworkAppliance] lacks the element [ViDistributedSwitchUuid].');
  }
  return {
    name: spec.Name,
    network: spec.ProductionNetwork,
    ...(spec.ObtainIPAddressAutomatically || manual === undefined
      ? {}
      : { address: { ip: manual.IpAddress, mask: manual.SubnetMask, gateway: manual.DefaultGateway } }),
    distributedSwitch,
    underDistributedSwitch,
  };
}

/** Ids of the pools that a body names; undefined where it says nothing of pools. */
export function poolsFrom(
  pools: Schemas['CloudTenantGatewayPools'] | undefined,
  server: string,
  view: EstateView,
): readonly string[] | undefined {
  if (pools === undefined) return undefined;
  const uids = [
    ...(pools.CloudGatewayPoolUids ?? []),
    ...(pools.CloudGatewayPools ?? []).map(({ UID }) => UID),
  ];
  return [...new Set(uids.map((uid) => namedOn(cloudGatewayPool, uid, server, view).id))];
}

/** A time of a client, in UTC also where it names no zone. */
export function inUtc(time: string): string {
  return milliseconds(Date.parse(/Z|[+-]\d{2}:\d{2}$/.test(time) ? time : `${time}Z`));
}

/** The members that are there, for records that leave out what is absent. */
export function present<T extends object>(members: T): { [M in keyof T]: Exclude<T[M], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, v]) => v !== undefined)) as {
    [M in keyof T]: Exclude<T[M], undefined>;
  };
}
