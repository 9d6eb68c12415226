import type { Contract } from '../../contract/contract.js';
import type { Operation } from '../../contract/types.js';
import type { Permission } from '../../http/guard.js';
import { ACCEPT } from '../../http/session.js';
import type { TargetUrl } from '../../http/target-url.js';
import type { Case } from '../case.js';

/** No resource has it: even a server that carried the request out would find nothing to change. */
const NOBODY = 'ffffffff-0000-4000-8000-00000000dead';

interface Odd {
  readonly operation: Operation;
  /** Below the base. */
  readonly path: string;
}

/**
 * A PUT without a body at each resource whose pages know no PUT: of one that does not exist, or of a collection. Never
 * a DELETE, and never a POST, which might do something.
 */
function oddities(contract: Contract): Odd[] {
  const known = new Set(contract.operations.filter((o) => o.method === 'PUT').map((o) => o.path));
  const first = new Map<string, Operation>();
  for (const operation of contract.operations) {
    const { path, method, secured } = operation;
    if (method !== 'GET' || !secured || known.has(path) || path.includes('{filepath}')) continue;
    if (!first.has(path)) first.set(path, operation);
  }
  return [...first].map(([path, operation]) => ({ operation, path: path.replaceAll(/\{[^}]+\}/g, NOBODY) }));
}

/** One case for each path: a method that the resource does not know is refused. */
export function planMethods(contract: Contract, target: TargetUrl): Case[] {
  return oddities(contract).map(
    ({ operation, path }): Case => ({
      id: `${operation.id} undocumented-method`,
      operation,
      variant: 'undocumented-method',
      purpose: 'undocumented-method',
      expect: { status: [405], media: 'json', form: 'error' },
      probes: [
        {
          destination: { kind: 'url', url: new URL(path.slice(1), target.base).href },
          method: 'PUT',
          identity: { kind: 'run' },
          accept: ACCEPT.json,
        },
      ],
    }),
  );
}

/** What the guard must let through for {@link planMethods}. */
export function oddMethods(contract: Contract): Permission[] {
  return oddities(contract).map(({ path }) => ({ method: 'PUT', path }));
}
