import type { EstateView } from '../../estate/view.js';
import type { Schemas } from '../../resource/schema.js';
import type { Site } from '../../resource/site.js';
import { addressOf, type GuestPlace } from './entries.js';
import { guestFiles } from './guest-files.js';
import type { MountedKind, MountRecord } from './records.js';

/** Name of the element of a mount of each kind; the list is called like it, with an s. */
export function mountElement(kind: MountedKind): `${MountedKind}Mount` {
  return `${kind}Mount`;
}

/** Where the files of a mount are read. */
export function mountPlace(mount: MountRecord, site: Site): GuestPlace {
  const bare = mount.kind === 'VmReplicaPoint' ? 'entry' : 'entries';
  return { root: `${addressOfMount(mount, site)}/`, mounted: true, bare };
}

/** Address of a mount. */
export function addressOfMount({ kind, point, number }: MountRecord, site: Site): string {
  return site.resource(kind, point, `/mounts/${number}`);
}

/** The files a mount gives access to: those of the machine at the time of the restore point. */
export function filesOfMount(mount: MountRecord, estate: EstateView): ReturnType<typeof guestFiles> {
  const { machine, created } = machineOf(mount, estate);
  return guestFiles(mount.os, machine, created);
}

/** Whose disks are mounted, and as of when. */
export function machineOf(
  { kind, point }: Pick<MountRecord, 'kind' | 'point'>,
  view: EstateView,
): { machine: string; created: string } {
  switch (kind) {
    case 'VmRestorePoint': {
      const { vmName, created } = view.get('vmRestorePoints', point);
      return { machine: vmName, created };
    }
    case 'VmReplicaPoint': {
      const { vmName, created } = view.get('vmReplicaPoints', point);
      return { machine: vmName, created };
    }
    case 'AgentRestorePoint': {
      const { computerName, created } = view.get('agentRestorePoints', point);
      return { machine: computerName, created };
    }
  }
}

/** A mount with the volumes of the guest (documentation: get_vmrestorepoints_id_mountpoints_id). */
export function mount(record: MountRecord, estate: EstateView, site: Site): Schemas['VmRestorePointMount'] {
  const self = addressOfMount(record, site);
  const place = mountPlace(record, site);
  // Only the page of replicas keeps to its example, where the action has the Type of the mount.
  const type = record.kind === 'VmReplicaPoint' ? { Type: mountElement(record.kind) } : {};
  return {
    FSRoots: filesOfMount(record, estate).folders.map(({ path, name }) => ({
      Path: path,
      Name: name,
      Href: addressOf(place, path),
      Type: 'DirectoryEntry',
    })),
    Links: [{ Rel: 'Delete', Href: self, ...type }],
    Href: self,
    Type: mountElement(record.kind),
  };
}
