import { badRequest } from '../../errors.js';
import type { EstateView } from '../../estate/view.js';
import type { Schemas } from '../../resource/schema.js';
import type { CloudTenantRecord } from './records.js';
import {
  acceleratorFrom,
  applianceFrom,
  inUtc,
  poolsFrom,
  present,
  quotaFrom,
  subscriptionFrom,
} from './tenant-shares.js';

type Body = Schemas['CloudTenantEdit'];

/**
 * A tenant after an edit (documentation: put_tenants_id): what the body says is taken, what it does not say stays. Name
 * and type cannot be changed.
 *
 * @throws ApiError 400 where the body asks for what cannot be
 */
export function editedTenant(tenant: CloudTenantRecord, body: Body, view: EstateView): CloudTenantRecord {
  const { throttling, protection } = tenant;
  return {
    ...withLease(tenant, body.LeaseOptions),
    description: body.Description ?? tenant.description,
    enabled: body.Enabled ?? tenant.enabled,
    throttling: {
      enabled: body.ThrottlingEnabled ?? throttling.enabled,
      limit: body.ThrottlingSpeedLimit ?? throttling.limit,
      unit: body.ThrottlingSpeedUnit ?? throttling.unit,
    },
    maxConcurrentTasks: body.MaxConcurrentTasks ?? tenant.maxConcurrentTasks,
    protection: {
      enabled: body.BackupProtectionEnabled ?? protection.enabled,
      days: body.BackupProtectionPeriod ?? protection.days,
    },
    quotas: edited(tenant.quotas, body.Resources?.CloudTenantResources, (quota, sent) => {
      const { DisplayName, RepositoryUid, Quota, QuotaMb = Quota ?? quota.size } = sent.RepositoryQuota;
      const spec = { ...sent.RepositoryQuota, Name: DisplayName, RepositoryUid, QuotaMb };
      return { ...accelerated(quota, spec), ...quotaFrom(spec, quota.id, tenant, view) };
    }),
    subscriptions: edited(
      tenant.subscriptions,
      body.ComputeResources?.CloudTenantComputeResources,
      (share, sent) => ({
        ...accelerated(share, sent),
        ...subscriptionFrom(sent, share.id, tenant, view),
      }),
    ),
    virtualDataCenters: edited(
      tenant.virtualDataCenters,
      body.VCloudComputeResources?.CloudTenantVCloudComputeResources,
      (vdc, sent) => ({
        ...accelerated(vdc, sent),
        networkFailover: sent.UseNetworkFailoverResources,
        ...acceleratorFrom(sent, tenant.backupServer, view),
        ...present({ appliance: applianceFrom(sent.NetworkAppliance) }),
      }),
    ),
    gatewayPools: poolsFrom(body.CloudGatewayPools, tenant.backupServer, view) ?? tenant.gatewayPools,
    failoverToOtherGateways:
      body.FailoverToOthersGatewaysIfFail ??
      body.FailoverToOtherGatewaysIfFail ??
      tenant.failoverToOtherGateways,
  };
}

/** The account does not expire, or it does at a time. */
function withLease(tenant: CloudTenantRecord, lease: Body['LeaseOptions']): CloudTenantRecord {
  if (lease === undefined) return tenant;
  const { leaseExpires, ...rest } = tenant;
  if (!lease.Enabled) return rest;
  const date = lease.LeaseExpirationDate ?? leaseExpires;
  if (date === undefined) throw badRequest('[LeaseOptions] lacks the element [LeaseExpirationDate].');
  return { ...rest, leaseExpires: inUtc(date) };
}

interface Share {
  readonly id: string;
  readonly wanAccelerator?: string;
}

/** Each share that was sent, edited; those that were not stay. */
function edited<R extends Share, S extends { readonly Id: string }>(
  records: readonly R[],
  sent: readonly S[] = [],
  edit: (record: R, sent: S) => R,
): readonly R[] {
  const unknown = sent.find(({ Id }) => !records.some((r) => r.id === Id.toLowerCase()));
  if (unknown !== undefined) throw badRequest(`The tenant has no resource [${unknown.Id}].`);
  return records.map((record) => {
    const one = sent.find(({ Id }) => Id.toLowerCase() === record.id);
    return one === undefined ? record : edit(record, one);
  });
}

/** A WAN accelerator of which nothing is said stays; one that is left empty goes. */
function accelerated<R extends Share>(
  record: R,
  { WanAcceleratorUid }: { readonly WanAcceleratorUid?: string },
): Omit<R, 'wanAccelerator'> & Pick<Share, 'wanAccelerator'> {
  if (WanAcceleratorUid !== '') return record;
  const { wanAccelerator: _, ...rest } = record;
  return rest;
}
