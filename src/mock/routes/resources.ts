import type { Named } from '../areas/backups/records.js';
import { badRequest, unknownId } from '../errors.js';
import { byId } from '../estate/indexes.js';
import type { EstateView } from '../estate/view.js';
import { entity, type Kind, reference } from '../resource/kind.js';
import { KINDS, pathOf } from '../resource/kinds.js';
import { rootOf } from '../resource/schema.js';
import { document } from '../serialize/layout.js';
import { entitiesLayout, entityLayout, REFERENCE, REFERENCES } from '../serialize/layouts.js';
import { lazily } from '../serialize/lazy.js';
import { type Call, guidOf, type Outcome, ok, type Route, route } from './route.js';
import type { RouteId } from './route-id.js';

/** A whole collection, and each of its members. */
export function resource<R extends Named>(listed: RouteId, read: RouteId, kind: Kind<R>): Route[] {
  const all = route(listed, `GET ${pathOf(kind.name)}`, (call) =>
    list(kind, kind.records(call.world.estate.estate), call),
  );
  return [all, single(read, kind)];
}

/** One of its members. */
export function single<R extends Named>(operation: RouteId, kind: Kind<R>): Route {
  return route(operation, `GET ${pathOf(kind.name)}/{ID}`, (call) => {
    const record = recordOf(kind, call);
    return ok(
      call.form === 'entity'
        ? document(rootOf(kind.name), entityLayout(kind.name), entity(kind, record, call.world))
        : document('EntityRef', REFERENCE, reference(kind, record, call.world)),
    );
  });
}

type MembersOf<R> = (estate: EstateView, id: string) => readonly R[];

/** A collection below one: the records that a function finds, or those that name the parent in a member. */
export function below<P extends Named, R extends Named>(
  operation: RouteId,
  parent: Kind<P>,
  path: string,
  kind: Kind<R>,
  members: MembersOf<R> | Extract<keyof R, string>,
): Route {
  const found =
    typeof members === 'function'
      ? members
      : (view: EstateView, id: string) => view.where(KINDS[kind.name][1], members as never, id);
  return route(operation, `GET ${pathOf(parent.name)}/{ID}/${path}`, (call) =>
    list(kind, found(call.world.estate, recordOf(parent, call).id) as readonly R[], call),
  );
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
