import { MockOptionError } from '../options.js';
import type { Fault } from './fault.js';
import { FAULTS, listWays } from './index.js';
import { mutated } from './mutated.js';

/**
 * The faults of those ids, or those that operators make.
 *
 * @throws MockOptionError naming the faults there are, where one is not
 */
export function faultsOf(ids: readonly string[]): Fault[] {
  return [...new Set(ids)].map((id) => {
    const fault = FAULTS.find((f) => f.id === id) ?? mutated(id);
    if (fault !== undefined) return fault;
    const known = FAULTS.map((f) => f.id).join(', ');
    const ways = listWays()
      .map((way) => way.id)
      .join(', ');
    throw new MockOptionError(
      `There is no fault "${id}". Known faults: ${known}. Known operators, as OPERATOR[@OPERATION[/PLACE]]: ${ways}.`,
    );
  });
}
