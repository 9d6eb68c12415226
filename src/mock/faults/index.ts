import { OPERATORS } from '../../mutation/index.js';
import { MockOptionError } from '../options.js';
import { ANSWERS } from './answers.js';
import type { Fault } from './fault.js';
import { FORM } from './form.js';
import { LINKS } from './links.js';
import { mutated } from './mutated.js';
import { QUERIES } from './queries.js';
import { SESSIONS } from './sessions.js';
import { WRITES } from './writes.js';

export type { Fault } from './fault.js';

/** Every fault there is, by what it is about. */
export const FAULTS: readonly Fault[] = [...FORM, ...ANSWERS, ...LINKS, ...SESSIONS, ...QUERIES, ...WRITES];

/** What a fault is, without how it is done. */
export type FaultSummary = Pick<Fault, 'id' | 'summary' | 'breaks' | 'inWrites'>;

/** The faults there are, for lists and explanations. */
export function listFaults(): FaultSummary[] {
  return FAULTS.map(({ id, summary, breaks, inWrites = false }) => ({ id, summary, breaks, inWrites }));
}

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
    const ways = OPERATORS.map((operator) => operator.id).join(', ');
    throw new MockOptionError(
      `There is no fault "${id}". Known faults: ${known}. Known operators, as OPERATOR[@OPERATION[/PLACE]]: ${ways}.`,
    );
  });
}
