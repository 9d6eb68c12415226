import { unknownId } from '../../errors.js';
import type { EstateView } from '../../estate/view.js';
import type { World } from '../../resource/kind.js';
import { backupServer } from '../../resource/registry.js';
import { recordOf } from '../../routes/resources.js';
import { type Call, guidOf, ok, type Route, route } from '../../routes/route.js';
import type { RouteId } from '../../routes/route-id.js';
import { document, type ListLayout, type ObjectLayout } from '../../serialize/layout.js';
import type { Named } from '../backups/records.js';

/** Something that belongs to a backup server and has no identity, and so no reference form, of its own. */
interface Owned<R> {
  readonly operations: readonly [list: RouteId, get: RouteId];
  readonly path: string;
  readonly root: string;
  readonly listRoot: string;
  readonly type: string;
  readonly noun: string;
  readonly layout: ObjectLayout;
  readonly listLayout: ListLayout;
  records(estate: EstateView): readonly R[];
  show(record: R, world: World): object;
}

/** Its collection and its members. */
export function owned<R extends Named & { readonly backupServer: string }>(what: Owned<R>): Route[] {
  const { operations, path, root, listRoot, type, noun, layout, listLayout, records, show } = what;
  const ofServer = (estate: EstateView, server: string): readonly R[] =>
    records(estate).filter((r) => r.backupServer === server);
  return [
    route(operations[0], `GET backupServers/{ID}/${path}`, (call) => {
      const all = ofServer(call.world.estate, recordOf(backupServer, call).id);
      return ok(document(listRoot, listLayout, { [listLayout.member]: all.map((r) => show(r, call.world)) }));
    }),
    route(operations[1], `GET backupServers/{ID}/${path}/{ID}`, (call) => {
      const record = ownedBy(call, type, noun, records(call.world.estate));
      return ok(document(root, layout, show(record, call.world)));
    }),
  ];
}

/**
 * The record whose id stands last in the path, if it belongs to the backup server whose id stands before.
 *
 * @throws ApiError 404 where there is none, 400 where it is no id
 */
export function ownedBy<R extends Named & { readonly backupServer: string }>(
  call: Call,
  type: string,
  noun: string,
  records: readonly R[],
): R {
  const server = recordOf(backupServer, call).id;
  const guid = guidOf(call.target.segments.at(-1) ?? '', type);
  const record = records.find((r) => r.id === guid && r.backupServer === server);
  if (record === undefined) throw unknownId(guid, noun);
  return record;
}
