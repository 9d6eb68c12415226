import { badRequest } from '../errors.js';
import { type Column, type Columns, type Mark, markOf } from './column.js';
import type { Field } from './field.js';
import type { Combination, Comparison, Filter, Operator } from './parse.js';
import { described, rank } from './value.js';

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
  if (filter.kind === 'comparison') {
    const { field, wanted } = checked(filter, fields);
    return TESTS[filter.operator](columns(field), wanted);
  }
  const translated = (terms: readonly Filter[]): Predicate[] =>
    terms.map((term) => compile(term, fields, columns));
  if (filter.kind === 'and') return combine('and', translated(filter.terms));
  const equal = filter.terms.filter(isEquality);
  const others = filter.terms.filter((term) => !isEquality(term));
  return combine('or', [...oneOf(equal, fields, columns), ...translated(others)]);
}

function isEquality(filter: Filter): filter is Comparison {
  return filter.kind === 'comparison' && filter.operator === '==';
}

/** A field that may equal any of many values, as clients ask for many ids at once, is looked up in a set of them. */
function oneOf<R>(comparisons: readonly Comparison[], fields: Fields<R>, columns: Columns<R>): Predicate[] {
  const sets = new Map<Column, Map<number, Mark[]>>();
  for (const comparison of comparisons) {
    const { field, wanted } = checked(comparison, fields);
    const column = columns(field);
    const marks = sets.get(column) ?? new Map<number, Mark[]>();
    sets.set(column, marks.set(wanted.key, [...(marks.get(wanted.key) ?? []), wanted]));
  }
  return Array.from(sets, ([column, marks]): Predicate => {
    return (row) =>
      marks.get(column.keys[row] as number)?.some((mark) => column.against(row, mark) === 0) ?? false;
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

function combine(kind: Combination['kind'], predicates: readonly Predicate[]): Predicate {
  // AND ends with the first that does not hold, OR with the first that does.
  const decided = kind === 'or';
  return (row) => {
    for (const holds of predicates) if (holds(row) === decided) return decided;
    return !decided;
  };
}

function checked<R>(comparison: Comparison, fields: Fields<R>): { field: Field<R>; wanted: Mark } {
  const { field: name, value, at, valueAt } = comparison;
  const field = fieldOf(name, fields, `in the filter at position ${at}`);
  const wanted = rank(value, field.type);
  if (wanted === undefined) {
    throw badRequest(
      `The value [${value}] of [${name}] in the filter at position ${valueAt} is not ${described(field.type)}.`,
    );
  }
  return { field, wanted: markOf(wanted) };
}

/** What a record lacks is neither equal to a value, nor less or greater: only != holds of it. */
const TESTS: Readonly<Record<Operator, (column: Column, wanted: Mark) => Predicate>> = {
  '==': (column, wanted) => (row) => column.against(row, wanted) === 0,
  '!=': (column, wanted) => (row) => column.against(row, wanted) !== 0,
  '>': (column, wanted) => (row) => column.against(row, wanted) > 0,
  '<': (column, wanted) => (row) => column.against(row, wanted) < 0,
  '>=': (column, wanted) => (row) => column.against(row, wanted) >= 0,
  '<=': (column, wanted) => (row) => column.against(row, wanted) <= 0,
};
