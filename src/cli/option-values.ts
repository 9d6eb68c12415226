import { InvalidArgumentError } from 'commander';

/** Values of an option that may be given more than once. */
export function collect(value: string, previous: string[]): string[] {
  return [...previous, value];
}

/** @throws InvalidArgumentError for what is no whole number from 1 */
export function positive(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('It must be a whole number from 1.');
  return number;
}

/** @throws InvalidArgumentError for what is no whole number from 0 */
export function natural(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0)
    throw new InvalidArgumentError('It must be a whole number from 0.');
  return number;
}
