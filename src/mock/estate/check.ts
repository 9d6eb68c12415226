import type { CloudTenantRecord } from '../areas/cloud/records.js';
import { MockOptionError } from '../options.js';
import type { Estate } from './estate.js';
import { LISTS, type ListRules } from './lists.js';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An estate with a record that cannot be; `record` is its id. */
export class EstateError extends MockOptionError {
  constructor(
    message: string,
    readonly record: string,
  ) {
    super(message);
  }
}

type Fields = Readonly<Record<string, unknown>>;
type Ids = ReadonlySet<string>;

/**
 * Refuses an estate that would make the mock hand out links to nothing.
 *
 * @throws EstateError naming the record and what it points at
 */
export function checkEstate(estate: Estate): void {
  const lists = Object.entries(LISTS) as [keyof Estate, ListRules][];
  const known = new Map<keyof Estate, Ids>();
  for (const [list, { noun }] of lists) if (noun !== undefined) known.set(list, unique(noun, estate[list]));
  const idsIn = (list: keyof Estate): Ids => known.get(list) ?? new Set();
  for (const [list, { names = {}, parts = [] }] of lists) {
    for (const record of estate[list] as unknown as readonly Fields[]) {
      const owner = String(record.id ?? record.ref ?? list);
      for (const part of parts) unique(`one of ${part} of ${owner}`, record[part] as readonly Fields[]);
      for (const [path, targets] of Object.entries(names)) {
        const all = [targets].flat();
        const [first] = all;
        const noun = (first === undefined ? undefined : LISTS[first].noun) ?? '';
        for (const id of valuesAt(record, path.split('.'))) {
          if (!all.some((target) => idsIn(target).has(id))) throw namesNothing(owner, noun, id);
        }
      }
    }
  }
  checkChoices(estate, idsIn);
  for (const tenant of estate.cloudTenants) checkTenant(tenant);
}

/** Where what a record is decides what it may name. */
function checkChoices(estate: Estate, idsIn: (list: keyof Estate) => Ids): void {
  const need = (owner: string, noun: string, ids: Ids, id: string): void => {
    if (!ids.has(id)) throw namesNothing(owner, noun, id);
  };
  for (const s of estate.scopes) {
    if (s.platform !== 'NasBackup') need(s.id, 'hierarchy root', idsIn('hierarchyRoots'), s.hierarchyRoot);
  }
  const replicating = idsOf(estate.jobs.filter((j) => j.jobType === 'Replica'));
  for (const s of estate.replicaSessions) need(s.id, 'replication job', replicating, s.job);
  const points = {
    VmRestorePoint: 'vmRestorePoints',
    VmReplicaPoint: 'vmReplicaPoints',
    AgentRestorePoint: 'agentRestorePoints',
  } as const;
  for (const { number, kind, point } of estate.mounts)
    need(`mount ${number}`, kind, idsIn(points[kind]), point);
  const storages = idsOf(estate.hardwarePlans.flatMap(({ on }): readonly { id: string }[] => on.storages));
  for (const replica of estate.cloudReplicas) {
    const owner = estate.cloudTenants.find((t) => t.id === replica.tenant);
    const resources = [owner?.quotas, owner?.subscriptions, owner?.virtualDataCenters];
    need(
      replica.id,
      'resource of the tenant',
      idsOf(resources.flatMap((r): readonly { id: string }[] => r ?? [])),
      replica.resource,
    );
    for (const { storage } of replica.machines) {
      if (storage !== undefined) need(replica.id, 'storage of a hardware plan', storages, storage);
    }
  }
}

/** What lies in a tenant is in one of its own quotas, and of one of its own subtenants. */
function checkTenant({ id, quotas, subtenants, machines }: CloudTenantRecord): void {
  const [ofQuotas, ofSubtenants] = [idsOf(quotas), idsOf(subtenants)];
  for (const quota of [...subtenants.map((s) => s.quota.of), ...machines.map((m) => m.quota)]) {
    if (!ofQuotas.has(quota)) throw namesNothing(id, 'quota of the tenant', quota);
  }
  for (const { subtenant } of machines) {
    if (subtenant !== undefined && !ofSubtenants.has(subtenant))
      throw namesNothing(id, 'subtenant', subtenant);
  }
}

function namesNothing(owner: string, noun: string, id: string): EstateError {
  return new EstateError(`The estate's ${owner} names the ${noun} ${id}, which is not in the estate.`, owner);
}

function idsOf(records: readonly { readonly id: string }[]): Ids {
  return new Set(records.map((r) => r.id));
}

function unique(noun: string, records: readonly object[]): Ids {
  const seen = new Set<string>();
  for (const { id } of records as readonly { readonly id: string }[]) {
    if (!GUID.test(id))
      throw new EstateError(`The estate's ${noun} id "${id}" is not a lower-case GUID.`, id);
    if (seen.has(id)) throw new EstateError(`The estate has the ${noun} ${id} twice.`, id);
    seen.add(id);
  }
  return seen;
}

/** The texts at a path, through the items of lists; none where something on the way is absent. */
function valuesAt(value: unknown, path: readonly string[]): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path));
  const [member, ...rest] = path;
  return member === undefined ? [String(value)] : valuesAt((value as Fields)[member], rest);
}
