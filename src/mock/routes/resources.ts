import type { Named } from '../areas/backups/records.js';
import { badRequest, unknownId } from '../errors.js';
import { byId } from '../estate/indexes.js';
import type { EstateView } from '../estate/view.js';
import { entity, type Kind, reference } from '../resource/kind.js';
import { pathOf } from '../resource/kinds.js';
import {
  backup,
  backupFile,
  backupServer,
  repository,
  restorePoint,
  vAppRestorePoint,
  vmRestorePoint,
} from '../resource/registry.js';
import { rootOf } from '../resource/schema.js';
import { document } from '../serialize/layout.js';
import { entitiesLayout, entityLayout, REFERENCE, REFERENCES } from '../serialize/layouts.js';
import { lazily } from '../serialize/lazy.js';
import { type Call, guidOf, type Outcome, ok, type Route } from './route.js';
import type { RouteId } from './route-id.js';

/** Collections, their members, and the collections below those. */
export const RESOURCE_ROUTES: readonly Route[] = [
  collection('listBackupServers', backupServer),
  single('getBackupServer', backupServer),
  below('listBackupServerRepositories', backupServer, 'repositories', repository, (estate, id) =>
    estate.where('repositories', 'backupServer', id),
  ),
  collection('listRepositories', repository),
  single('getRepository', repository),
  below('listRepositoryBackups', repository, 'backups', backup, (estate, id) =>
    estate.where('backups', 'repository', id),
  ),
  collection('listBackups', backup),
  single('getBackup', backup),
  below('listChildBackups', backup, 'childbackups', backup, (estate, id) =>
    estate.where('backups', 'parent', id),
  ),
  below('listBackupRestorePoints', backup, 'restorePoints', restorePoint, (estate, id) =>
    estate.where('restorePoints', 'backup', id),
  ),
  below('listBackupBackupFiles', backup, 'backupFiles', backupFile, (estate, id) =>
    estate.where('backupFiles', 'backup', id),
  ),
  collection('listRestorePoints', restorePoint),
  single('getRestorePoint', restorePoint),
  below('listRestorePointVmRestorePoints', restorePoint, 'vmRestorePoints', vmRestorePoint, (estate, id) =>
    estate.where('vmRestorePoints', 'restorePoint', id),
  ),
  below(
    'listRestorePointVAppRestorePoints',
    restorePoint,
    'vAppRestorePoints',
    vAppRestorePoint,
    (estate, id) => estate.where('vAppRestorePoints', 'restorePoint', id),
  ),
  below('listRestorePointBackupFiles', restorePoint, 'backupFiles', backupFile, (estate, id) =>
    estate.get('restorePoints', id).backupFiles.map((file) => estate.get('backupFiles', file)),
  ),
  collection('listVmRestorePoints', vmRestorePoint),
  single('getVmRestorePoint', vmRestorePoint),
  collection('listVAppRestorePoints', vAppRestorePoint),
  single('getVAppRestorePoint', vAppRestorePoint),
  collection('listBackupFiles', backupFile),
  single('getBackupFile', backupFile),
  below('listBackupFileRestorePoints', backupFile, 'restorePoints', restorePoint, (estate, id) =>
    estate.where('restorePoints', 'backupFiles', id),
  ),
  below('listBackupFileVmRestorePoints', backupFile, 'vmRestorePoints', vmRestorePoint, (estate, id) =>
    estate.where('vmRestorePoints', 'backupFile', id),
  ),
];

/** A whole collection. */
export function collection<R extends Named>(operation: RouteId, kind: Kind<R>): Route {
  return {
    method: 'GET',
    path: pathOf(kind.name),
    operation,
    handle: (call) => list(kind, kind.records(call.world.estate.estate), call),
  };
}

/** One of its members. */
export function single<R extends Named>(operation: RouteId, kind: Kind<R>): Route {
  return {
    method: 'GET',
    path: `${pathOf(kind.name)}/{ID}`,
    operation,
    handle: (call) => {
      const record = recordOf(kind, call);
      return ok(
        call.form === 'entity'
          ? document(rootOf(kind.name), entityLayout(kind.name), entity(kind, record, call.world))
          : document('EntityRef', REFERENCE, reference(kind, record, call.world)),
      );
    },
  };
}

/** A collection below one. */
export function below<P extends Named, R extends Named>(
  operation: RouteId,
  parent: Kind<P>,
  path: string,
  kind: Kind<R>,
  members: (estate: EstateView, id: string) => readonly R[],
): Route {
  return {
    method: 'GET',
    path: `${pathOf(parent.name)}/{ID}/${path}`,
    operation,
    handle: (call) => list(kind, members(call.world.estate, recordOf(parent, call).id), call),
  };
}

/** A list in the form that is asked for. */
export function list<R extends Named>(kind: Kind<R>, records: readonly R[], { form, world }: Call): Outcome {
  const layout = entitiesLayout(kind.name, kind.plural);
  return ok(
    form === 'entity'
      ? document(kind.plural, layout, {
          [layout.member]: lazily(records, (record) => entity(kind, record, world)),
        })
      : document('EntityReferences', REFERENCES, {
          Refs: lazily(records, (record) => reference(kind, record, world)),
        }),
  );
}

/**
 * The record whose id stands in the path.
 *
 * @throws ApiError 404 where there is none, 400 where it is no id
 */
export function recordOf<R extends Named>(kind: Kind<R>, { id, world, resolve }: Call): R {
  const guid = guidOf(id, kind.name);
  const all = kind.records(world.estate.estate);
  const record = resolve(byId(all).get(guid), all);
  if (record === undefined) throw unknownId(guid, kind.noun);
  return record;
}

/**
 * Of some records the one whose id stands last in the path.
 *
 * @throws ApiError 404 where there is none, 400 where it is no id
 */
export function memberOf<R extends { readonly id: string }>(
  records: readonly R[],
  type: string,
  noun: string,
  call: Call,
): R {
  const id = guidOf(call.target.segments.at(-1) ?? '', type);
  const record = call.resolve(
    records.find((r) => r.id === id),
    records,
  );
  if (record === undefined) throw unknownId(id, noun);
  return record;
}

/**
 * The record that a member of a request body names by its UID.
 *
 * @throws ApiError 400 where there is none, or where the UID is one of another kind
 */
export function namedBy<R extends Named>(kind: Kind<R>, uid: string, { world }: Call): R {
  const record = byId(kind.records(world.estate.estate)).get(guidOf(uid, kind.name));
  if (record === undefined) throw badRequest(`Cannot find ${kind.noun} [${uid}]`);
  return record;
}
