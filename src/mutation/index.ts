import { ANSWERS } from './answers.js';
import type { Operator } from './operator.js';
import { PLACES } from './places.js';

export { ALLOWED } from './allowed.js';
export type { Message } from './message.js';
export type { Operator } from './operator.js';
export { type Place, placesOf, valueAt } from './slots.js';

/** Every way for an answer to be wrong, whatever it answers. */
export const OPERATORS: readonly Operator[] = [...ANSWERS, ...PLACES];
