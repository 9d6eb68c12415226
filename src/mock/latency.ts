import { random } from './estate/random.js';
import { type LatencyOptions, MockOptionError } from './options.js';

/** The longest wait, in milliseconds: Node closes a connection that is silent for much longer. */
const LONGEST = 30_000;

/**
 * How long each answer waits, one after another, in milliseconds: the same seed gives the same waits.
 *
 * @throws MockOptionError for waits that cannot be
 */
export function waits({ ms, spread = 0 }: LatencyOptions, seed = 1): () => number {
  for (const number of [ms, spread]) {
    if (!Number.isInteger(number) || number < 0)
      throw new MockOptionError(`Latency and spread must be whole milliseconds from 0, not ${number}.`);
  }
  if (spread > ms)
    throw new MockOptionError(
      `A latency of ${ms} ms cannot be ${spread} ms shorter: the spread must not be larger.`,
    );
  if (ms + spread > LONGEST)
    throw new MockOptionError(`Answers can wait ${LONGEST} ms at most, not ${ms + spread}.`);
  const { between } = random(seed);
  return () => between(ms - spread, ms + spread);
}
