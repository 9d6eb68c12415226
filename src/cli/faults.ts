import { UsageError } from './exit.js';
import { meant } from './similar.js';

/**
 * Sees that faults of operators name operations that there are: at any other the mock would be in order, and a run conform.
 *
 * @throws UsageError
 */
export async function checkFaults(faults: readonly string[]): Promise<void> {
  for (const fault of faults) {
    const operation = /@(\w+)/.exec(fault)?.[1];
    if (operation === undefined) continue;
    const { loadContract } = await import('../contract/load.js');
    const known = loadContract().operations.map(({ id }) => id);
    if (!known.includes(operation))
      throw new UsageError(
        `--fault ${fault}: there is no such operation. ${meant(operation, known, 'operations')}`,
      );
  }
}
