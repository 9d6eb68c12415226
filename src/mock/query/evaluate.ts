import { badRequest } from '../errors.js';
import type { EstateView } from '../estate/view.js';
import type { Field } from './field.js';
import type { Combination, Comparison, Filter, Operator } from './parse.js';
import { rank } from './value.js';

/** Whether a record belongs to the result. */
export type Predicate<R> = (record: R) => boolean;

/** Fields by name; names compare without case. */
export type Fields<R> = Readonly<Record<string, Field<R>>>;

/**
 * Turns a filter into a predicate.
 *
 * @throws ApiError 400 for a field the type does not have and for a value that is none of the field's type
 */
export function compile<R>(filter: Filter, fields: Fields<R>, estate: EstateView): Predicate<R> {
  if (filter.kind === 'comparison') return compare(filter, fields, estate);
  return combine(filter, (term) => compile(term, fields, estate));
}

/**
 * Looks a field up.
 *
 * @param where tells the client which part of its request named the field
 * @throws ApiError 400 naming the fields there are
 */
export function fieldOf<R>(name: string, fields: Fields<R>, where: string): Field<R> {
  const key = Object.keys(fields).find((known) => known.toLowerCase() === name.toLowerCase());
  const field = key === undefined ? undefined : fields[key];
  if (field === undefined) {
    throw badRequest(`Unknown field [${name}] ${where}. Known fields: ${Object.keys(fields).join(', ')}.`);
  }
  return field;
}

function combine<R>({ kind, terms }: Combination, compiled: (term: Filter) => Predicate<R>): Predicate<R> {
  const predicates = terms.map(compiled);
  return kind === 'and'
    ? (record) => predicates.every((holds) => holds(record))
    : (record) => predicates.some((holds) => holds(record));
}

function compare<R>(comparison: Comparison, fields: Fields<R>, estate: EstateView): Predicate<R> {
  const where = `in the filter at position ${comparison.at}`;
  const field = fieldOf(comparison.field, fields, where);
  const wanted = rank(comparison.value, field.type);
  if (wanted === undefined) {
    throw badRequest(
      `The value [${comparison.value}] of [${comparison.field}] ${where} is not of the field's type.`,
    );
  }
  const holds = TESTS[comparison.operator];
  return (record) => {
    const actual = rank(field.value(record, estate), field.type);
    return actual !== undefined && holds(order(actual, wanted));
  };
}

/** Less than zero, zero or more than zero, as a comes before, with or after b. */
export function order<T extends string | number | bigint>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const TESTS: Readonly<Record<Operator, (order: number) => boolean>> = {
  '==': (o) => o === 0,
  '!=': (o) => o !== 0,
  '>': (o) => o > 0,
  '<': (o) => o < 0,
  '>=': (o) => o >= 0,
  '<=': (o) => o <= 0,
};
