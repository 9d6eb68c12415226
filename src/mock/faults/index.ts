import { OPERATORS } from '../../mutation/index.js';
import { ANSWERS } from './answers.js';
import { BEHAVIOURS } from './behaviours.js';
import type { Fault } from './fault.js';
import { FORM } from './form.js';
import { LINKS } from './links.js';
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

/** A way to be wrong that any operation can be given, as `ID@OPERATION` or, where it takes a place, `ID@OPERATION/PLACE`. */
export interface Way {
  readonly id: string;
  readonly summary: string;
  readonly takesPlace: boolean;
  /** Checks of which at least one must tell it. */
  readonly checks: readonly string[];
}

/** What can be made wrong anywhere: in answers and at places of them, and in what is done. */
export function listWays(): Way[] {
  return [
    ...OPERATORS.map(({ id, summary, scope, checks }) => ({
      id,
      summary,
      takesPlace: scope === 'place',
      checks,
    })),
    ...BEHAVIOURS.map(({ id, summary, checks }) => ({ id, summary, takesPlace: false, checks })),
  ];
}
