import { badRequest } from '../../errors.js';
import type { EstateView } from '../../estate/view.js';
import type { BodySpec, Rule } from '../../requests/request.js';
import { backupServer, hardwarePlan } from '../../resource/registry.js';
import type { Schemas } from '../../resource/schema.js';
import type { Route } from '../../routes/route.js';
import { creation, deletion, edition, named } from '../../routes/writes.js';
import { ownLayout, part } from '../../serialize/parts.js';
import { PLAN_DETAILS_SENT } from './layouts.js';
import type { DatastoreRecord, HardwarePlanRecord, PlanDetails, VolumeRecord } from './records.js';
import { tenantsOfPlan } from './relations.js';

const NAME: Rule = { required: true, range: [1, 255] };
/** -1 where there is no limit. */
const LIMIT: Rule = { required: true, type: 'integer', range: [-1, 2_147_483_647] };
const COUNT: Rule = { type: 'integer', range: [0, 1000] };
const QUOTA: Rule = { required: true, type: 'integer', range: [1, 2_147_483_647] };
const REFERENCE: Rule = { required: true, pattern: /^urn:\w+:\w+:.+$/i };
const ID: Rule = { type: 'uid' };
const NETWORK: Rule = { members: { CountWithInternet: COUNT, CountWithoutInternet: COUNT } };

const RULES = {
  ProcessorUsageLimitMhz: LIMIT,
  MemoryUsageLimitMb: LIMIT,
  HardwarePlanDetails: {
    required: true,
    members: {
      ViCloudHardwarePlan: {
        members: {
          HypervisorHostRef: REFERENCE,
          ParentType: { required: true, values: ['ClusterComputeResource', 'HostSystem'] },
          ParentName: NAME,
          Datastores: {
            required: true,
            members: {
              FriendlyName: NAME,
              DatastoreType: { required: true, values: ['Datastore', 'StoragePod'] },
              Reference: REFERENCE,
              QuotaGb: QUOTA,
              Id: ID,
            },
          },
          Network: NETWORK,
        },
      },
      HvCloudHardwarePlan: {
        members: {
          HypervisorHostRef: REFERENCE,
          Volumes: {
            required: true,
            members: { FriendlyName: NAME, VolumePath: NAME, QuotaGb: QUOTA, Id: ID },
          },
          Network: NETWORK,
        },
      },
    },
  },
} as const;

const LIMITS = 'Description ProcessorUsageLimitMhz MemoryUsageLimitMb HardwarePlanDetails';
const LAYOUTS = { HardwarePlanDetails: PLAN_DETAILS_SENT };

/** Documentation: post_hardwareplans. */
const CREATE_PLAN: BodySpec<Schemas['CloudHardwarePlanCreateSpec']> = {
  root: 'CloudHardwarePlanCreateSpec',
  layout: part(`BackupServerUid Name ${LIMITS}`, LAYOUTS),
  rules: { ...RULES, BackupServerUid: { required: true, type: 'uid' }, Name: NAME },
};

/** Documentation: put_hardwareplans_id; name and numbers of networks cannot be changed. */
const EDIT_PLAN: BodySpec<Schemas['CloudHardwarePlan']> = {
  root: 'CloudHardwarePlan',
  layout: ownLayout({ members: LIMITS, layouts: LAYOUTS }),
  rules: RULES,
};

/** Hardware plans. */
export const HARDWARE_PLAN_WRITES: readonly Route[] = [
  creation(hardwarePlan, {
    operation: 'createCloudHardwarePlan',
    task: 'CreateCloudHardwarePlan',
    body: CREATE_PLAN,
    make: (sent, id, view, newId) => {
      const { host, network = {}, on } = detailsFrom(sent.HardwarePlanDetails, [], newId);
      return {
        id,
        name: sent.Name,
        backupServer: named(backupServer, sent.BackupServerUid, view).id,
        description: sent.Description ?? '',
        processorMhz: sent.ProcessorUsageLimitMhz,
        memoryMb: sent.MemoryUsageLimitMb,
        host,
        networks: {
          withInternet: network.CountWithInternet ?? 0,
          withoutInternet: network.CountWithoutInternet ?? 0,
        },
        on,
      };
    },
  }),
  edition(hardwarePlan, {
    operation: 'editCloudHardwarePlan',
    task: 'EditCloudHardwarePlan',
    body: EDIT_PLAN,
    change: (old, sent, view, newId) => {
      const { host, on } = detailsFrom(sent.HardwarePlanDetails, old.on.storages, newId);
      if (on.platform !== old.on.platform) {
        throw badRequest(`The hardware plan [${old.name}] is one of ${old.on.platform}.`);
      }
      keepsWhatIsInUse(old, on, view);
      return {
        ...old,
        description: sent.Description ?? old.description,
        processorMhz: sent.ProcessorUsageLimitMhz,
        memoryMb: sent.MemoryUsageLimitMb,
        host,
        on,
      };
    },
  }),
  deletion(hardwarePlan, {
    operation: 'deleteCloudHardwarePlan',
    task: 'DeleteCloudHardwarePlan',
    hindrance: ({ id, name }, view) =>
      tenantsOfPlan(view, id).length > 0
        ? `Tenants are subscribed to the hardware plan [${name}].`
        : undefined,
  }),
];

interface Details {
  readonly host: string;
  readonly network: Schemas['CloudHardwarePlanNetwork'] | undefined;
  readonly on: PlanDetails;
}

interface Storage {
  readonly id: string;
}

/**
 * What a body says of one platform; a storage without an id is a new one.
 *
 * @throws ApiError 400 where it speaks of none or of both, or of a storage that the plan does not have
 */
function detailsFrom(
  { ViCloudHardwarePlan: vi, HvCloudHardwarePlan: hv }: Schemas['CloudHardwarePlanDetails'],
  known: readonly Storage[],
  newId: () => string,
): Details {
  if ((vi === undefined) === (hv === undefined)) {
    throw badRequest('[HardwarePlanDetails] has either [ViCloudHardwarePlan] or [HvCloudHardwarePlan].');
  }
  const idOf = (sent: string | undefined): string => {
    if (sent === undefined) return newId();
    const id = sent.toLowerCase();
    // New plans are made from the bodies of others: their ids mean nothing.
    if (known.length === 0) return newId();
    if (!known.some((s) => s.id === id)) throw badRequest(`The hardware plan has no storage [${sent}].`);
    return id;
  };
  if (hv !== undefined) {
    const storages = (hv.Volumes.Volumes ?? []).map(
      (v): VolumeRecord => ({
        id: idOf(v.Id),
        name: v.FriendlyName,
        path: v.VolumePath,
        quotaGb: v.QuotaGb,
      }),
    );
    return { host: hv.HypervisorHostRef, network: hv.Network, on: some({ platform: 'HyperV', storages }) };
  }
  const { HypervisorHostRef, ParentType, ParentName, Datastores, Network } = vi ?? missing();
  const storages = (Datastores.Datastores ?? []).map(
    (d): DatastoreRecord => ({
      id: idOf(d.Id),
      name: d.FriendlyName,
      type: d.DatastoreType,
      ref: d.Reference,
      quotaGb: d.QuotaGb,
    }),
  );
  return {
    host: HypervisorHostRef,
    network: Network,
    on: some({ platform: 'VMware', parentType: ParentType, parentName: ParentName, storages }),
  };
}

function missing(): never {
  throw badRequest('[HardwarePlanDetails] lacks the element [ViCloudHardwarePlan].');
}

function some(on: PlanDetails): PlanDetails {
  if (on.storages.length === 0) throw badRequest('A hardware plan has at least one storage.');
  return on;
}

/** Refuses to drop a storage that replicas lie on. */
function keepsWhatIsInUse(old: HardwarePlanRecord, on: PlanDetails, { estate }: EstateView): void {
  const left = new Set(on.storages.map((s) => s.id));
  const used = new Set(estate.cloudReplicas.flatMap((r) => r.machines.map((m) => m.storage)));
  const lost = old.on.storages.find((s) => used.has(s.id) && !left.has(s.id));
  if (lost !== undefined) throw badRequest(`There are replicas on the storage [${lost.name}].`);
}
