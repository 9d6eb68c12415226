import { badRequest } from '../../errors.js';
import type { EstateView } from '../../estate/view.js';
import type { BodySpec } from '../../requests/request.js';
import type { Kind } from '../../resource/kind.js';
import { pathOf } from '../../resource/kinds.js';
import { agentRestorePoint, vmReplicaPoint, vmRestorePoint } from '../../resource/registry.js';
import type { Schemas } from '../../resource/schema.js';
import { recordOf } from '../../routes/resources.js';
import { type Call, NO_CONTENT, type Outcome, type Route, route } from '../../routes/route.js';
import type { RouteId } from '../../routes/route-id.js';
import { FILE_RESTORE, MOUNT_SPEC } from '../backups/layouts.js';
import type { Named } from '../backups/records.js';
import { serverOfRestorePoint } from '../backups/relations.js';
import { restore } from '../backups/restores.js';
import { catalogPlace } from './catalog.js';
import { entryOf, pointOf } from './catalog-routes.js';
import { addressOf } from './entries.js';
import { entryIn, mountOf } from './mount-routes.js';
import { addressOfMount, machineOf, mountElement, mountPlace } from './mounts.js';
import { isBrowsed, type MountedKind, type MountRecord, mountsOf } from './records.js';

/** Documentation: post_vmrestorepoints_id_mountpoints_id_filepath_actionrestore. */
const FILE_SPEC: BodySpec<Schemas['FileRestoreSpec']> = {
  root: 'FileRestoreSpec',
  layout: FILE_RESTORE,
  rules: {
    ToOriginalLocation: {
      members: {
        Overwrite: { type: 'boolean' },
        PermissionsOnly: { type: 'boolean' },
        GuestCredentials: {
          members: { UserName: { required: true, range: [1, 400] }, Password: { required: true } },
        },
      },
    },
  },
};

/** Documentation: post_vmrestorepoints_id_mountpoints; without it the guest is taken for one of Windows. */
function mountSpec(kind: MountedKind): BodySpec<Schemas['VmRestorePointMountSpec']> {
  return {
    root: `${kind}MountSpec`,
    layout: MOUNT_SPEC,
    rules: { OsKind: { values: ['Linux', 'Windows'] } },
  };
}

/** Mounting restore points, browsing the catalog, and restoring files from either. */
export const FILE_RESTORE_ROUTES: readonly Route[] = [
  ...mounting(vmRestorePoint, [
    'createVmRestorePointMount',
    'deleteVmRestorePointMount',
    'restoreVmRestorePointMountEntry',
  ]),
  ...mounting(vmReplicaPoint, [
    'createVmReplicaPointMount',
    'deleteVmReplicaPointMount',
    'restoreVmReplicaPointMountEntry',
  ]),
  ...mounting(agentRestorePoint, [
    'createAgentRestorePointMount',
    'deleteAgentRestorePointMount',
    'restoreAgentRestorePointMountPath',
  ]),
  route('browseCatalogVmRestorePoint', 'POST catalog/vms/{ID}/vmRestorePoints/{ID}?action=browse', browse),
  route(
    'restoreGuestFile',
    'POST catalog/vms/{ID}/vmRestorePoints/{ID}/guestfs/**?action=restore',
    (call) => {
      const point = pointOf(call);
      if (entryOf(point, call).path === '') throw badRequest('The root of the file system is not restored.');
      return restore(
        call,
        'RestoreFile',
        {
          backupServer: serverOfRestorePoint(call.world.estate, point.restorePoint).id,
          type: 'FileLevelRestore',
          label: `FLR_[${point.vmName}]`,
          vmName: point.vmName,
          vmRef: point.hierarchyObjRef,
          vmRestorePoint: point.id,
        },
        'Restore operations started successfully.',
      );
    },
  ),
];

function mounting<P extends Named>(
  point: Kind<P, MountedKind>,
  [create, remove, take]: readonly [RouteId, RouteId, RouteId],
): Route[] {
  const path = `${pathOf(point.name)}/{ID}/mounts`;
  return [
    { method: 'POST', path, operation: create, handle: (call) => mount(point, call) },
    route(remove, `DELETE ${path}/{ID}`, (call) => {
      const record = mountOf(point, call);
      call.change(({ estate }) => ({ ...estate, mounts: estate.mounts.filter((m) => m !== record) }));
      return NO_CONTENT;
    }),
    route(take, `POST ${path}/{ID}/**?action=restore`, (call) => restoreFrom(mountOf(point, call), call)),
  ];
}

/** A mount has the next number of its restore point, whoever mounted the others. */
function mount<P extends Named>(point: Kind<P, MountedKind>, call: Call): Outcome {
  const { id } = recordOf(point, call);
  const kind = point.name;
  const spec = call.readIfAny(mountSpec(kind));
  const session = call.session?.id;
  const os = spec?.OsKind ?? osOf(call.world.estate, kind, id);
  const numbers = (view: EstateView): number[] => mountsOf(view, kind, id).map((m) => m.number);
  return call.start('MountRestorePoint', (view) => {
    // Gone points cannot be mounted.
    machineOf({ kind, point: id }, view);
    const number = Math.max(0, ...numbers(view)) + 1;
    const record = { number, kind, point: id, os, ...(session === undefined ? {} : { session }) };
    return {
      estate: { ...view.estate, mounts: [...view.estate.mounts, record] },
      related: ({ estate: now, site }) =>
        isMounted(now, record)
          ? {
              Rel: 'Related',
              Href: addressOfMount(record, site),
              Name: `${id}@${number}`,
              Type: mountElement(kind),
            }
          : undefined,
    };
  });
}

function isMounted(view: EstateView, { kind, point, number }: MountRecord): boolean {
  return mountsOf(view, kind, point).some((m) => m.number === number);
}

/** The agent tells what it runs on; of VMs nothing is known. */
function osOf(view: EstateView, kind: MountedKind, point: string): MountRecord['os'] {
  if (kind !== 'AgentRestorePoint') return 'Windows';
  const { backup } = view.get('restorePoints', view.get('agentRestorePoints', point).restorePoint);
  return view.get('backups', backup).platform === 'AgentForLinux' ? 'Linux' : 'Windows';
}

function restoreFrom(found: MountRecord, call: Call): Outcome {
  const { path } = entryIn(found, call);
  const { ToOriginalLocation, ForDirectDownload } = call.read(FILE_SPEC);
  if ((ToOriginalLocation === undefined) === (ForDirectDownload === undefined)) {
    throw badRequest('[FileRestoreSpec] needs either ToOriginalLocation or ForDirectDownload.');
  }
  const same = (m: MountRecord): boolean =>
    m.kind === found.kind && m.point === found.point && m.number === found.number;
  return call.start('FileRestoreFromMountPoint', ({ estate }) => {
    if (!estate.mounts.some(same)) throw badRequest('The restore point is not mounted any more.');
    if (ForDirectDownload === undefined) return {};
    const { downloads = [] } = estate.mounts.find(same) ?? {};
    return {
      estate: {
        ...estate,
        mounts: estate.mounts.map((m) => (same(m) ? { ...m, downloads: [...downloads, path] } : m)),
      },
      related: ({ estate: now, site }) =>
        isMounted(now, found)
          ? { Rel: 'Download', Href: `${addressOf(mountPlace(found, site), path)}?action=download` }
          : undefined,
    };
  });
}

/** The page says 200 (disputed: the scenario has 202). */
function browse(call: Call): Outcome {
  const point = pointOf(call);
  const started = call.start('BrowseVM', (view) => ({
    estate: isBrowsed(view, point.id)
      ? view.estate
      : { ...view.estate, browsed: [...view.estate.browsed, { vmRestorePoint: point.id }] },
    related: (world) =>
      isBrowsed(world.estate, point.id)
        ? { Rel: 'Down', Href: catalogPlace(point, world).root, Type: 'FileSystemItemsList' }
        : undefined,
  }));
  return { ...started, status: 200 };
}
