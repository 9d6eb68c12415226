import type { EstateView } from '../../estate/view.js';
import type { GuestOs } from './guest-files.js';

/** Restore points whose disks can be mounted. */
export type MountedKind = 'VmRestorePoint' | 'VmReplicaPoint' | 'AgentRestorePoint';

/** A restore point whose disks are mounted (documentation: get_vmrestorepoints_id_mountpoints_id). */
export interface MountRecord {
  /** A number from 1, for each restore point anew. */
  readonly number: number;
  readonly kind: MountedKind;
  readonly point: string;
  readonly os: GuestOs;
  /** Id of the logon session that mounted it, and alone sees it; absent where all do. */
  readonly session?: string;
  /** Paths that were restored for download. */
  readonly downloads?: readonly string[];
}

/**
 * Where the files of guests can be read. A genuine server knows only what the logon session has mounted and browsed;
 * what an estate says here is as if every session had done it.
 */
export interface MountsEstate {
  readonly mounts: readonly MountRecord[];
  /** VM restore points that the catalog shows the files of. */
  readonly browsed: readonly { readonly vmRestorePoint: string }[];
}

/** Whether the catalog shows the files of a VM restore point. */
export function isBrowsed(view: EstateView, point: string): boolean {
  return view.where('browsed', 'vmRestorePoint', point).length > 0;
}

/** The mounts of a restore point. */
export function mountsOf(view: EstateView, kind: MountedKind, point: string): readonly MountRecord[] {
  return view.where('mounts', 'point', point).filter((m) => m.kind === kind);
}

/** Whether a logon session has mounted anything. */
export function mountedIn({ mounts }: MountsEstate, session: string): boolean {
  return mounts.some((m) => m.session === session);
}

/** The estate when a logon session has ended: its mounts end with it (documentation: vmrestorepoints_id_mountpoints_id). */
export function unmountAllOf<E extends MountsEstate>(estate: E, session: string): E {
  return { ...estate, mounts: estate.mounts.filter((m) => m.session !== session) };
}
