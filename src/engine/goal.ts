import { unknownUrl } from '../plan/bad-ids.js';
import type { Narrow } from './narrow.js';
import { type PhaseContext, plannedReads } from './phases.js';

/**
 * Ids of the operations of which a run needs instances; undefined where it needs all there are: everything was chosen, or
 * something that writes, which is planned from whatever the target has.
 */
export function operationsNeeded(
  context: Pick<PhaseContext, 'contract' | 'target' | 'options' | 'connection'>,
  narrow: Narrow | undefined,
): ReadonlySet<string> | undefined {
  const { contract, target, options } = context;
  if (options.operations === undefined && (narrow === undefined || options.writes !== undefined))
    return undefined;
  const changes = contract.operations.filter(({ method, area }) => method !== 'GET' && area !== 'logon');
  if (options.writes !== undefined && changes.some((operation) => options.operations?.(operation)))
    return undefined;
  // As if the target had everything.
  const instances = new Map(
    contract.operations
      .filter(({ method }) => method === 'GET')
      .map((operation) => [operation.id, [unknownUrl(operation, target)]]),
  );
  const cases = plannedReads({ ...context, inventory: { instances, absences: new Map(), uncharted: [] } });
  const needed = narrow ? narrow.narrow(cases) : cases;
  return new Set(needed.flatMap(({ operation }) => (operation.method === 'GET' ? [operation.id] : [])));
}
