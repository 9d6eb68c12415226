import { InvalidArgumentError } from 'commander';

/** Values of an option that may be given more than once. */
export function collect(value: string, previous: string[]): string[] {
  return [...previous, value];
}

/**
 * Reads whole numbers of a range.
 *
 * @throws InvalidArgumentError from what it returns, for anything else
 */
export function whole(from: number, to: number): (value: string) => number {
  return (value) => {
    const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= from && number <= to))
      throw new InvalidArgumentError(`It must be a whole number from ${from} to ${to}.`);
    return number;
  };
}

/** Milliseconds that a timer of Node.js can count. */
export const MOST_MS = 2 ** 31 - 1;

/** More than anybody wants of anything that is counted. */
const MANY = 1_000_000;

/** @throws InvalidArgumentError for what is no whole number from 1 */
export const positive = whole(1, MANY);

/** @throws InvalidArgumentError for what is no whole number from 0 */
export const natural = whole(0, MANY);
