import type { Contract } from '../contract/contract.js';
import type { Operation } from '../contract/types.js';
import type { Absence } from './inventory.js';

/** An address that was asked while exploring. */
export interface Visited {
  readonly url: string;
  readonly status: number | undefined;
  /** Members read from it. */
  readonly members: number;
}

/** Why operations have no instance: only what the target itself said is proof. */
export function absencesOf(
  contract: Contract,
  instances: ReadonlyMap<string, readonly string[]>,
  visited: ReadonlyMap<string, readonly Visited[]>,
): Map<string, Absence> {
  const absences = new Map<string, Absence>();
  const has = (operation: Operation): boolean => (instances.get(operation.id)?.length ?? 0) > 0;

  const absence = (operation: Operation): Absence => {
    const unlinked: Absence = {
      verdict: 'not-applicable',
      reason: `No link leads to ${operation.path}: the target does not offer it.`,
      offered: false,
    };
    if (!operation.path.includes('{')) return unlinked;
    const parentPath = operation.path.slice(0, operation.path.lastIndexOf('/'));
    const parent = contract.operations.find((o) => o.method === 'GET' && o.path === parentPath);
    if (!parent) return unlinked;
    if (!has(parent)) return absences.get(parent.id) ?? absence(parent);
    const visits = visited.get(parent.id) ?? [];
    if (!operation.path.endsWith('}')) {
      return {
        verdict: 'not-observed',
        reason: `None of ${visits.length} representations behind ${parent.path} links to ${operation.path}.`,
        offered: true,
      };
    }
    if (visits.length > 0 && visits.every((v) => v.status === 200 && v.members === 0)) {
      return {
        verdict: 'not-applicable',
        reason: `GET ${parent.path} answered 200 and lists none.`,
        offered: true,
      };
    }
    const statuses = [...new Set(visits.map((v) => v.status ?? 'nothing'))].join(', ');
    return {
      verdict: 'not-observed',
      reason: `GET ${parent.path} answered ${statuses || 'nothing'}; no member could be read from it.`,
      offered: true,
    };
  };

  for (const operation of contract.operations) {
    if (operation.method === 'GET' && !has(operation)) absences.set(operation.id, absence(operation));
  }
  return absences;
}
