import type { Named } from '../areas/backups/records.js';
import type { Estate } from '../estate/estate.js';
import { EstateView } from '../estate/view.js';

type OfTenant = Named & { readonly tenant: string };

/** What tenants share a server for; an estate may be without. */
interface Shared {
  readonly cloudTenants?: readonly Named[];
  readonly cloudReplicas?: readonly OfTenant[];
  readonly cloudVmReplicaPoints?: readonly (Named & { readonly replica: string })[];
  readonly cloudFailoverPlans?: readonly OfTenant[];
}

/** An estate in which nothing belongs to other tenants (documentation: cloud_connect_tenant_credentials). */
export function ofTenant<E extends Estate & Shared>(estate: E, name: string): E {
  const {
    cloudTenants = [],
    cloudReplicas = [],
    cloudVmReplicaPoints = [],
    cloudFailoverPlans = [],
  } = estate;
  const own = new Set(
    cloudTenants.filter((t) => t.name.toLowerCase() === name.toLowerCase()).map(({ id }) => id),
  );
  const replicas = cloudReplicas.filter(({ tenant }) => own.has(tenant));
  const kept = new Set(replicas.map(({ id }) => id));
  return {
    ...estate,
    cloudReplicas: replicas,
    cloudVmReplicaPoints: cloudVmReplicaPoints.filter(({ replica }) => kept.has(replica)),
    cloudFailoverPlans: cloudFailoverPlans.filter(({ tenant }) => own.has(tenant)),
  };
}

const views = new WeakMap<EstateView, Map<string, EstateView>>();

/** The view of a tenant; made once for each state of the estate. */
export function tenantView(view: EstateView, name: string): EstateView {
  const known = views.get(view) ?? new Map<string, EstateView>();
  views.set(view, known);
  const made = known.get(name) ?? new EstateView(ofTenant(view.estate, name));
  known.set(name, made);
  return made;
}
