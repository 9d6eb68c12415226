import type { Contract } from '../contract/contract.js';
import type { Visited } from './absences.js';

/** What exploration knows at a moment. */
export interface Known {
  readonly instances: ReadonlyMap<string, readonly string[]>;
  readonly visited: ReadonlyMap<string, readonly Visited[]>;
}

/**
 * Whether enough is known of the operations that matter: whatever is followed further changes nothing of their
 * instances. Until then everything is followed, in the order of a whole run, so that the same instances are found:
 * which kinds of resource link to which is the target's affair, and an operation without enough instances needs the
 * whole exploration to prove that there are no more.
 */
export function isEnough(
  contract: Contract,
  wanted: ReadonlySet<string>,
  sample: number,
  known: Known,
): boolean {
  return [...wanted].every((id) => {
    const { path, resource } = contract.operation(id);
    const found = known.instances.get(id)?.length ?? 0;
    // A path without an id is one address, however often links lead there.
    if (!path.includes('{')) return found > 0;
    // Sessions of others are left alone.
    if (resource === 'LogonSession') return found > 0;
    if (found < sample) return false;
    // A list below a resource gives way to a spare one where all that were looked at are empty.
    return (
      path.endsWith('}') ||
      (known.visited.get(id) ?? []).some(({ status, members }) => status !== 200 || members > 0)
    );
  });
}
