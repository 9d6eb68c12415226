import type { Answered } from '../http/exchange.js';
import type { Resource } from '../representation/resources.js';
import { type Again, type CheckContext, type Fault, NotObserved } from './check.js';
import { holds, readings } from './neighbours.js';

/** A reading of one thing between two readings of another. */
export interface Between {
  readonly before: Answered;
  readonly own: Answered;
  readonly after: Answered;
}

/**
 * The last of some readings that lies between two of others, with those nearest to it. What these two have in common was so
 * when it was made: where it says otherwise, no change explains it.
 *
 * @returns undefined where there is none: nothing tells what has changed between any two of them
 */
export function between(own: readonly Answered[], others: readonly Answered[]): Between | undefined {
  for (const reading of own.toReversed()) {
    const before = others.findLast((other) => isBefore(other, reading));
    const after = others.find((other) => isBefore(reading, other));
    if (before && after) return { before, own: reading, after };
  }
  return undefined;
}

/**
 * Whether an answer had come before another request was sent. Times of requests are known to the millisecond; of what came
 * within one, numbers tell the order: answers are numbered as they come.
 */
function isBefore(one: Answered, other: Answered): boolean {
  return (
    one.id < other.id && Math.floor(Date.parse(one.startedAt) + one.durationMs) <= Date.parse(other.startedAt)
  );
}

/** What lies between two readings of another thing, to be read again so. */
export function again(own: Answered, other: Answered): readonly Again[] {
  return [readingOf(other), readingOf(own), readingOf(other)];
}

/** As many requests may have been sent from the first to the last of readings that came one right after the other. */
const CLOSE = 4;

/**
 * What must be read again although a reading lies between two others: what was so for a moment only lies between two, too,
 * unless all three came one right after the other.
 */
export function unlessClose({ before, after }: Between, anew: readonly Again[]): Pick<Fault, 'again'> {
  return after.id - before.id <= CLOSE ? {} : { again: anew };
}

/** How what one answer says of another thing is held to what that says of itself. */
interface Agreement<T> {
  readonly own: (answer: Answered) => T;
  readonly other: (answer: Answered) => T;
  readonly fault: (own: T, other: T) => Fault;
}

/** What an answer says of another thing is what a reading of that thing says, unless it changed between the two. */
export function agreeing<T extends string | undefined>(
  exchange: Answered,
  others: readonly Answered[],
  context: CheckContext,
  { own, other, fault }: Agreement<T>,
): readonly Fault[] | NotObserved {
  const said = others.map(other);
  if (said.includes(own(exchange))) return [];
  const found = between(readings(exchange.request.url, context), others);
  const last = others.at(-1);
  if (found === undefined)
    return [
      {
        ...fault(own(exchange), said[0] as T),
        against: others[0],
        ...(last ? { again: again(exchange, last) } : {}),
      },
    ];
  const [before, at, after] = [other(found.before), own(found.own), other(found.after)];
  if (before !== after) return new NotObserved('What it is held to changed while it was read.');
  if (at === after) return [];
  const anew = last && again(exchange, last);
  return [{ ...fault(at, after), against: found.after, ...(anew && unlessClose(found, anew)) }];
}

/** A reading that was made, to be made once more. */
export function readingOf({ request: { url, headers } }: Answered): Again {
  const accept = Object.entries(headers).find(([name]) => /^accept$/i.test(name))?.[1];
  return { url, media: String(accept ?? '').includes('json') ? 'json' : 'xml' };
}

/** What a list lacks. */
export interface Lack {
  /** Where the resource was seen. */
  readonly against?: Answered | undefined;
  /** What must be read again before it is told; absent where the list was read while the resource was there. */
  readonly again?: readonly Again[];
}

/**
 * Whether none of the readings of a list has a resource that was there before the list was read, and after.
 *
 * @param seen where the resource was seen
 * @returns undefined where a reading has it, or where nothing was read
 */
export function lackOf(
  lists: readonly Answered[],
  resource: Resource,
  seen: readonly Answered[],
  context: CheckContext,
): Lack | undefined {
  if (lists.some((list) => holds(list, resource, context))) return undefined;
  const [list, last] = [lists.at(-1), seen.at(-1)];
  if (between(lists, seen)) return { against: last };
  return list && last && { against: last, again: again(list, last) };
}
