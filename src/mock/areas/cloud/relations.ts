import type { EstateView } from '../../estate/view.js';
import type {
  CloudGatewayPoolRecord,
  CloudGatewayRecord,
  CloudTenantRecord,
  Licence,
  SubtenantRecord,
  TenantMachineRecord,
} from './records.js';
import type { ReplicatedMachineRecord } from './replication-records.js';

/** A subtenant with the tenant it belongs to. */
export interface OwnedSubtenant {
  readonly tenant: CloudTenantRecord;
  readonly subtenant: SubtenantRecord;
}

/** The pool that a gateway is in, if any. */
export function poolOf(view: EstateView, gateway: string): CloudGatewayPoolRecord | undefined {
  return view.where('cloudGatewayPools', 'gateways', gateway)[0];
}

export function gatewaysIn(view: EstateView, pool: string): readonly CloudGatewayRecord[] {
  return view.get('cloudGatewayPools', pool).gateways.map((id) => view.get('cloudGateways', id));
}

export function poolsOfTenant(view: EstateView, tenant: string): readonly CloudGatewayPoolRecord[] {
  return view.get('cloudTenants', tenant).gatewayPools.map((id) => view.get('cloudGatewayPools', id));
}

/** Tenants that are subscribed to a hardware plan. */
export function tenantsOfPlan({ estate }: EstateView, plan: string): readonly CloudTenantRecord[] {
  return estate.cloudTenants.filter((t) => t.subscriptions.some((s) => s.hardwarePlan === plan));
}

export function subtenants({ estate }: EstateView): readonly OwnedSubtenant[] {
  return estate.cloudTenants.flatMap((tenant) =>
    tenant.subtenants.map((subtenant) => ({ tenant, subtenant })),
  );
}

/** Public addresses that a tenant has. */
export function addressesOf(view: EstateView, tenant: string): number {
  return view.where('publicIpAddresses', 'tenant', tenant).length;
}

/** Replicated machines of a tenant that a licence pays for. */
export function replicated(view: EstateView, tenant: string, licence: Licence): number {
  return view
    .where('cloudReplicas', 'tenant', tenant)
    .flatMap((r) => r.machines)
    .filter((m) => m.licence === licence).length;
}

/** Machines whose replicas run on a subscription or in an organization VDC. */
export function machinesOn(view: EstateView, resource: string): readonly ReplicatedMachineRecord[] {
  return view.where('cloudReplicas', 'resource', resource).flatMap((r) => r.machines);
}

/** Machines of a tenant of one kind that a licence pays for. */
export function backedUp(
  { machines }: CloudTenantRecord,
  kind: TenantMachineRecord['kind'],
  licence: Licence,
): number {
  return machines.filter((m) => m.kind === kind && m.licence === licence).length;
}

/** Megabytes that the backups in a quota of a tenant take. */
export function usedOfQuota({ machines }: CloudTenantRecord, quota: string): number {
  return total(machines.filter((m) => m.quota === quota));
}

/** Megabytes that the backups of a subtenant take. */
export function usedBySubtenant({ machines }: CloudTenantRecord, subtenant: string): number {
  return total(machines.filter((m) => m.subtenant === subtenant));
}

function total(machines: readonly TenantMachineRecord[]): number {
  return machines.reduce((sum, { size }) => sum + size, 0);
}
