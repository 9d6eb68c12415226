import { isOrdered, kindOf } from '../contract/query/order.js';
import type { Operation, QueryField } from '../contract/types.js';
import type { Case, Probe } from './case.js';
import { queryCase, queryProbe } from './query-case.js';
import type { Operator } from './query-language.js';
import type { Values } from './query-values.js';

/** The operators that a field's type allows: an order is documented for numbers, times and lists of values. */
export function operatorsOf(field: QueryField): Operator[] {
  return isOrdered(field) ? ['==', '!=', '<', '<=', '>', '>='] : ['==', '!='];
}

/**
 * A case for each field and operator. The values are such that one answer has members and one has none, as far as
 * there are such values; opposite operators get the same value, so that their answers complete each other.
 */
export function planComparisons(operation: Operation, url: string, all: readonly Values[]): Case[] {
  return all.flatMap((values) =>
    operatorsOf(values.field).map((operator) => {
      const probes = valuesFor(operator, values).map(
        (value): Probe => queryProbe(url, { filter: { field: values.field, operator, value } }),
      );
      const absent = {
        verdict: 'not-observed',
        reason: `No entity shows a value of ${values.field.name} that could be looked for.`,
      } as const;
      const variant = `filter/${values.field.name}/${operator}`;
      return queryCase(
        operation,
        variant,
        'filter',
        ruleOf(values.field, operator),
        probes,
        probes.length === 0 ? absent : undefined,
      );
    }),
  );
}

/** Comparing by the place in a list of values is a rule of its own. */
export function ruleOf(field: QueryField, operator: Operator): string {
  return kindOf(field) === 'list' && operator !== '==' && operator !== '!=' ? 'index' : operator;
}

function valuesFor(operator: Operator, { observed, nowhere, before, after }: Values): string[] {
  const [first] = observed;
  const last = observed.at(-1);
  // Where there are two values or more, one lies before the upper middle and one after the lower middle.
  const upper = observed[Math.floor(observed.length / 2)];
  const lower = observed[Math.floor((observed.length - 1) / 2)];
  const chosen: Readonly<Record<Operator, readonly (string | undefined)[]>> = {
    '==': [upper, nowhere],
    '!=': [upper],
    '<': [upper, first],
    '>=': [upper, after],
    '>': [lower, last],
    '<=': [lower, before],
  };
  return [...new Set(chosen[operator])].filter((value) => value !== undefined);
}
