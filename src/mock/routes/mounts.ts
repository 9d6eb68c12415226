import { badRequest, unknownId } from '../errors.js';
import { guestEntry } from '../estate/guest-files.js';
import type { Named } from '../estate/model.js';
import type { MountedKind, MountRecord } from '../estate/mounts.js';
import { agentRestorePoint, vmReplicaPoint, vmRestorePoint } from '../resources/index.js';
import type { Kind } from '../resources/kind.js';
import { filesOfMount, mount, mountElement, mountPlace } from '../resources/mounts.js';
import { COLLECTIONS } from '../resources/site.js';
import { MOUNT, mountsLayout } from '../serialize/guest-layouts.js';
import { document } from '../serialize/layout.js';
import { guestContent } from './guest-files.js';
import { recordOf } from './resources.js';
import { type Call, ok, type Route } from './route.js';
import type { RouteId } from './route-id.js';

/** Mounted restore points and the files in them. */
export const MOUNT_ROUTES: readonly Route[] = [
  ...mounts(vmRestorePoint, [
    'listVmRestorePointMounts',
    'getVmRestorePointMount',
    'getVmRestorePointMountEntry',
  ]),
  ...mounts(vmReplicaPoint, [
    'listVmReplicaPointMounts',
    'getVmReplicaPointMount',
    'getVmReplicaPointMountEntry',
  ]),
  ...mounts(agentRestorePoint, [
    'listAgentRestorePointMounts',
    'getAgentRestorePointMount',
    'getAgentRestorePointMountPath',
  ]),
];

function mounts<P extends Named>(
  point: Kind<P, MountedKind>,
  [list, one, entry]: readonly [RouteId, RouteId, RouteId],
): Route[] {
  const path = `${COLLECTIONS[point.name]}/{ID}/mounts`;
  const element = mountElement(point.name);
  const route = (operation: RouteId, below: string, handle: Route['handle']): Route => ({
    method: 'GET',
    path: `${path}${below}`,
    operation,
    handle,
  });
  return [
    route(list, '', (call) => {
      const { estate, site } = call.world;
      return ok(
        document(`${element}s`, mountsLayout(element), {
          [`${element}s`]: mountsOf(point, call).map((m) => mount(m, estate, site)),
        }),
      );
    }),
    route(one, '/{ID}', (call) => {
      const { estate, site } = call.world;
      return ok(document(element, MOUNT, mount(mountOf(point, call), estate, site)));
    }),
    route(entry, '/{ID}/**', (call) => {
      const found = mountOf(point, call);
      const rest = afterMount(call);
      const files = guestEntry(found.os, filesOfMount(found, call.world.estate), rest.slice(1));
      if (files === undefined || rest.length < 2) throw unknownId(rest.slice(1).join('/'), 'file');
      return guestContent(files, mountPlace(found, call.world.site), call);
    }),
  ];
}

/** The mounts of the restore point in the path. */
function mountsOf<P extends Named>(point: Kind<P, MountedKind>, call: Call): readonly MountRecord[] {
  return call.world.estate.mounts.of(point.name, recordOf(point, call).id);
}

/** The mount in the path, by its number. */
function mountOf<P extends Named>(point: Kind<P, MountedKind>, call: Call): MountRecord {
  const all = mountsOf(point, call);
  const [number = ''] = afterMount(call);
  if (!/^\d+$/.test(number)) throw badRequest(` ID ${number} is invalid. Type: ${mountElement(point.name)}`);
  const found = call.resolve(
    all.find((m) => String(m.number) === number),
    all,
  );
  if (found === undefined) throw unknownId(number, 'mount');
  return found;
}

/** The number of the mount, and the parts of the path in it. */
function afterMount({ target: { segments } }: Call): readonly string[] {
  return segments.slice(segments.findIndex((s) => s.toLowerCase() === 'mounts') + 1);
}
