import type { Contract } from '../contract/contract.js';
import type { Operation } from '../contract/types.js';
import { withheld } from '../contract/withheld.js';
import type { Absence } from './inventory.js';

/** An address that was asked while exploring. */
export interface Visited {
  readonly url: string;
  readonly status: number | undefined;
  /** Members read from it. */
  readonly members: number;
}

/** What is behind something that the account may not see, or that this installation does not have, is neither. */
function refusalOf(operation: Operation, visits: readonly Visited[]): Absence | undefined {
  const [first] = visits;
  if (first?.status === undefined || operation.path.includes('{')) return undefined;
  if (visits.some((v) => v.status !== first.status)) return undefined;
  const kept = withheld(operation, first.status);
  return kept && { ...kept, offered: false };
}

function statusesOf(visits: readonly Visited[]): string {
  return [...new Set(visits.map((v) => v.status ?? 'nothing'))].join(', ');
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
    const own = operation.path.replace(/\/$/, '');
    const parentPath = own.slice(0, own.lastIndexOf('/'));
    const parent = contract.operations.find(
      (o) => o.method === 'GET' && o.path.replace(/\/$/, '') === parentPath,
    );
    if (!parent || parentPath === '') return unlinked;
    const kept = refusalOf(parent, visited.get(parent.id) ?? []);
    if (kept) return kept;
    if (!has(parent)) return absences.get(parent.id) ?? absence(parent);
    if (!operation.path.includes('{')) return unlinked;
    const visits = visited.get(parent.id) ?? [];
    const tried = visited.get(operation.id) ?? [];
    if (tried.length > 0) {
      return {
        verdict: 'not-observed',
        reason: `No link leads to ${operation.path}, and its address answered ${statusesOf(tried)}.`,
        offered: true,
      };
    }
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
    return {
      verdict: 'not-observed',
      reason: `GET ${parent.path} answered ${statusesOf(visits) || 'nothing'}; no member could be read from it.`,
      offered: true,
    };
  };

  for (const operation of contract.operations) {
    if (operation.method === 'GET' && !has(operation)) absences.set(operation.id, absence(operation));
  }
  return absences;
}
