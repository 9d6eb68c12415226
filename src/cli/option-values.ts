import { InvalidArgumentError, type Option } from 'commander';

/** Reads the value of an option; `schema` says of what JSON type it is in a configuration, where that is not text. */
export interface Parser<T> {
  (value: string): T;
  readonly schema?: Readonly<Record<string, unknown>>;
}

/** Values of an option that may be given more than once. */
export function collect(value: string, previous: string[]): string[] {
  return [...previous, value];
}

/**
 * Reads whole numbers of a range.
 *
 * @throws InvalidArgumentError from what it returns, for anything else
 */
export function whole(from: number, to: number): Parser<number> {
  const parse = (value: string): number => {
    const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= from && number <= to))
      throw new InvalidArgumentError(`It must be a whole number from ${from} to ${to}.`);
    return number;
  };
  return Object.assign(parse, { schema: { type: 'integer', minimum: from, maximum: to } });
}

/** Milliseconds that a timer of Node.js can count. */
export const MOST_MS = 2 ** 31 - 1;

/** More than anybody wants of anything that is counted. */
const MANY = 1_000_000;

/** @throws InvalidArgumentError for what is no whole number from 1 */
export const positive = whole(1, MANY);

/** @throws InvalidArgumentError for what is no whole number from 0 */
export const natural = whole(0, MANY);

/** Attributes of the options that cannot be used with an option, whichever of both says so. */
export function conflictsOf(option: Option, options: readonly Option[]): string[] {
  const conflicts = (one: Option) =>
    (one as Option & { readonly conflictsWith: readonly string[] }).conflictsWith;
  const name = option.attributeName();
  return options
    .filter((other) => conflicts(other).includes(name) || conflicts(option).includes(other.attributeName()))
    .map((other) => other.attributeName());
}

/** `password-env` of `passwordEnv`. */
export function keyOf(attribute: string): string {
  return attribute.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
