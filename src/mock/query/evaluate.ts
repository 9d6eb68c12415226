import { badRequest } from '../errors.js';
import type { Column, Columns } from './column.js';
import type { Field } from './field.js';
import type { Combination, Comparison, Filter, Operator } from './parse.js';
import { described, type Rank, rank } from './value.js';

/** Whether the record in that row, counted from 0, belongs to the result. */
export type Predicate = (row: number) => boolean;

/** Fields by name; names compare without case. */
export type Fields<R> = Readonly<Record<string, Field<R>>>;

/**
 * Turns a filter into a predicate.
 *
 * @throws ApiError 400 for a field the type does not have and for a value that is none of the field's type
 */
export function compile<R>(filter: Filter, fields: Fields<R>, columns: Columns<R>): Predicate {
  return translated(filter, (comparison) => {
    const { field, wanted } = checked(comparison, fields);
    return TESTS[comparison.operator](columns(field), wanted);
  });
}

/**
 * Looks a field up.
 *
 * @param where tells the client which part of its request named the field
 * @throws ApiError 400 naming the fields there are
 */
export function fieldOf<R>(name: string, fields: Fields<R>, where: string): Field<R> {
  const lower = name.toLowerCase();
  const key = Object.keys(fields).find((known) => known.toLowerCase() === lower);
  const field = key === undefined ? undefined : fields[key];
  if (field === undefined) {
    throw badRequest(`Unknown field [${name}] ${where}. Known fields: ${Object.keys(fields).join(', ')}.`);
  }
  return field;
}

function translated(filter: Filter, compare: (comparison: Comparison) => Predicate): Predicate {
  return filter.kind === 'comparison' ? compare(filter) : combine(filter, compare);
}

function combine({ kind, terms }: Combination, compare: (comparison: Comparison) => Predicate): Predicate {
  const predicates = terms.map((term) => translated(term, compare));
  // A term that differs from what is asked for decides: AND ends with the first false, OR with the first true.
  const decided = kind === 'or';
  return (row) => {
    for (const holds of predicates) if (holds(row) === decided) return decided;
    return !decided;
  };
}

function checked<R>(comparison: Comparison, fields: Fields<R>): { field: Field<R>; wanted: Rank } {
  const { field: name, value, at, valueAt } = comparison;
  const field = fieldOf(name, fields, `in the filter at position ${at}`);
  const wanted = rank(value, field.type);
  if (wanted === undefined) {
    throw badRequest(
      `The value [${value}] of [${name}] in the filter at position ${valueAt} is not ${described(field.type)}.`,
    );
  }
  return { field, wanted };
}

/** What a record lacks is neither equal to a value, nor less or greater: only != holds of it. */
const TESTS: Readonly<Record<Operator, (column: Column, wanted: Rank) => Predicate>> = {
  '==': (column, wanted) => (row) => column[row] === wanted,
  '!=': (column, wanted) => (row) => column[row] !== wanted,
  '>': (column, wanted) => (row) => (column[row] as Rank) > wanted,
  '<': (column, wanted) => (row) => (column[row] as Rank) < wanted,
  '>=': (column, wanted) => (row) => (column[row] as Rank) >= wanted,
  '<=': (column, wanted) => (row) => (column[row] as Rank) <= wanted,
};
