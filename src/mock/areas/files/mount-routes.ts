import { badRequest, unknownId } from '../../errors.js';
import type { Kind } from '../../resource/kind.js';
import { pathOf } from '../../resource/kinds.js';
import { agentRestorePoint, vmReplicaPoint, vmRestorePoint } from '../../resource/registry.js';
import { recordOf } from '../../routes/resources.js';
import { type Call, type Outcome, ok, type Route } from '../../routes/route.js';
import type { RouteId } from '../../routes/route-id.js';
import { document } from '../../serialize/layout.js';
import { parameter } from '../../target.js';
import type { Named } from '../backups/records.js';
import { guestContent } from './content.js';
import { type GuestFile, type GuestFolder, guestEntry } from './guest-files.js';
import { MOUNT, mountsLayout } from './layouts.js';
import { filesOfMount, mount, mountElement, mountPlace } from './mounts.js';
import { type MountedKind, type MountRecord, mountsOf as mountsOfPoint } from './records.js';

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
  const path = `${pathOf(point.name)}/{ID}/mounts`;
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
      const files = entryIn(found, call);
      if (parameter(call.target, 'action')?.toLowerCase() === 'download') return download(found, files.path);
      return guestContent(files, mountPlace(found, call.world.site), call);
    }),
  ];
}

/** The mounts of the restore point in the path that the session sees. */
function mountsOf<P extends Named>(point: Kind<P, MountedKind>, call: Call): readonly MountRecord[] {
  const all = mountsOfPoint(call.world.estate, point.name, recordOf(point, call).id);
  return all.filter((m) => m.session === undefined || m.session === call.session?.id);
}

/** The mount in the path, by its number. */
export function mountOf<P extends Named>(point: Kind<P, MountedKind>, call: Call): MountRecord {
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

/** The file or folder in the path. */
export function entryIn(found: MountRecord, call: Call): GuestFile | GuestFolder {
  const [, ...path] = afterMount(call);
  const entry = guestEntry(found.os, filesOfMount(found, call.world.estate), path);
  if (entry === undefined || path.length === 0) throw unknownId(path.join('/'), 'file');
  return entry;
}

/** The bytes of a file are nobody's business: the page shows an answer without a body. */
function download({ downloads = [] }: MountRecord, path: string): Outcome {
  if (!downloads.includes(path)) throw badRequest(`[${path}] was not restored for download.`);
  return { status: 200 };
}

/** The number of the mount, and the parts of the path in it. */
function afterMount({ target: { segments } }: Call): readonly string[] {
  return segments.slice(segments.findIndex((s) => s.toLowerCase() === 'mounts') + 1);
}
