import type { Message } from './message.js';
import type { Place } from './slots.js';

/** What an operator changes: a whole answer, or one place of its body. */
type Scope = 'answer' | 'place';

/** A way for answers to be wrong, whatever they answer. */
export interface Operator {
  /** kebab-case. */
  readonly id: string;
  /** One sentence. */
  readonly summary: string;
  readonly scope: Scope;
  /** Answers it is about: those that give what was asked for, unless it says `refusal`. */
  readonly of?: 'refusal';
  /** Checks of which at least one must tell it. */
  readonly checks: readonly string[];
  /** Places it is about; all unless given. */
  readonly fits?: (place: Place, value: string | undefined) => boolean;
  /**
   * Changes an answer.
   *
   * @param place of operators of places
   * @returns undefined where there is nothing to change
   */
  apply(message: Message, place: Place): Message | undefined;
}
