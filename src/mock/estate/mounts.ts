import type { AgentsEstate } from './agents.js';
import type { GuestOs } from './guest-files.js';
import type { BackupsEstate, Named } from './model.js';
import type { ReplicasEstate } from './replicas.js';
import type { EstateView } from './view.js';

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

/** Nothing of it. */
export const NO_MOUNTS: MountsEstate = { mounts: [], browsed: [] };

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

/** The first restore points of each kind are mounted, the first of all twice; the catalog shows the newest of a VM. */
export function defaultMounts(base: BackupsEstate & AgentsEstate & ReplicasEstate): MountsEstate {
  const linux = new Set(base.backups.filter((b) => b.platform === 'AgentForLinux').map((b) => b.id));
  const osOf = (restorePoint: string): GuestOs => {
    const whole = base.restorePoints.find((p) => p.id === restorePoint);
    return whole !== undefined && linux.has(whole.backup) ? 'Linux' : 'Windows';
  };
  const mounted = (
    kind: MountedKind,
    points: readonly Named[],
    os: (index: number) => GuestOs = () => 'Windows',
  ): MountRecord[] => points.map(({ id }, i) => ({ number: 1, kind, point: id, os: os(i) }));
  const vms = base.vmRestorePoints.slice(0, 3);
  const machines = base.agentRestorePoints.slice(0, 3);
  const [first] = vms;
  return {
    mounts: [
      ...mounted('VmRestorePoint', vms),
      ...(first === undefined
        ? []
        : [{ number: 2, kind: 'VmRestorePoint', point: first.id, os: 'Linux' } as const]),
      ...mounted('VmReplicaPoint', base.vmReplicaPoints.slice(0, 3)),
      ...mounted('AgentRestorePoint', machines, (i) => osOf(machines[i]?.restorePoint ?? '')),
    ],
    browsed: base.vmRestorePoints.map((p) => ({ vmRestorePoint: p.id })),
  };
}

/** Refuses mounts of nothing, and numbers that are there twice. */
export function checkMounts(
  estate: BackupsEstate & AgentsEstate & ReplicasEstate & MountsEstate,
  need: (owner: Named, kind: string, known: ReadonlySet<string>, id: string) => void,
): void {
  const ids = (records: readonly Named[]): ReadonlySet<string> => new Set(records.map((r) => r.id));
  const known = {
    VmRestorePoint: ids(estate.vmRestorePoints),
    VmReplicaPoint: ids(estate.vmReplicaPoints),
    AgentRestorePoint: ids(estate.agentRestorePoints),
  };
  for (const { number, kind, point } of estate.mounts) {
    need({ id: `mount ${number}`, name: '' }, kind, known[kind], point);
  }
  for (const { vmRestorePoint: id } of estate.browsed) {
    need({ id: 'catalog', name: '' }, 'VM restore point', known.VmRestorePoint, id);
  }
}
