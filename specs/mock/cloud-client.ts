import { expect } from 'vitest';
import { checkEstate } from '../../src/mock/estate/check.js';
import { ID } from './ids.js';
import type { Body, InProcess, TaskBody } from './in-process.js';

/** What the specs of writes to Cloud Connect have in common. */

export const uid = (kind: string, id: string): string => `urn:veeam:${kind}:${id}`;
export const SERVER = uid('BackupServer', ID.server);
export const DIRECTOR = '2dcfebc9-eb06-4d3b-a639-c1cfa8483621';
export const PLAN = `cloud/cloudFailoverPlans/${ID.cloudPlan}`;
export const TENANT = `cloud/tenants/${ID.tenant}`;
export const HOST = 'urn:VMware:Host:de28dc43-b8ee-4e17-8e63-3d38b6604033.host-11';

export type Entity = Record<string, unknown> & { Name: string; UID: string; Href: string };

export const vmware = (storages: readonly object[]): object => ({
  ViCloudHardwarePlan: {
    HypervisorHostRef: HOST,
    ParentType: 'HostSystem',
    ParentName: 'esx.example',
    Datastores: { Datastores: storages },
  },
});
export const STORE = {
  FriendlyName: 'New',
  DatastoreType: 'Datastore',
  Reference: 'urn:VMware:Datastore:de28dc43-b8ee-4e17-8e63-3d38b6604033.datastore-2',
  QuotaGb: 10,
};

/** A task that succeeded. */
export function done(em: InProcess, method: string, path: string, body?: Body): TaskBody {
  const task = em.finished(em.send(method, path, body));
  expect(task.Result).toMatchObject({ Success: true, Message: 'Ok' });
  checkEstate(em.estate);
  return task;
}

/** A key resource that a collection has got, which is found by its name. */
export function entityNamed(em: InProcess, collection: string, root: string, name: string): Entity {
  const all = em.get(`${collection}?format=Entity`).json<Record<string, Entity[]>>()[root] ?? [];
  const found = all.find((e) => e.Name === name);
  if (found === undefined) throw new Error(`${name} is not in ${collection}`);
  return found;
}

export const pathOf = ({ Href }: Entity): string => Href.replace(/^.*\/api\/|\?.*$/g, '');
