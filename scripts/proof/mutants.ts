import { ALLOWED, type Message, OPERATORS, placesOf, valueAt } from '../../src/mutation/index.js';
import type { Baseline } from './baseline.js';
import { isMeant, type Mutant, spread } from './trial.js';

/** Places of one operation that operators of places are tried at, for each operator. */
const MOST_PLACES = 3;

/** Mutants of an operation: every operator, at whole answers and at places from all parts of them. */
export function mutantsOf(operation: string, baseline: Baseline, most = MOST_PLACES): Mutant[] {
  const messages: Message[] = (baseline.answers.get(operation) ?? [])
    .filter((exchange) => isMeant(exchange, { operation }, baseline))
    .filter(({ caseId }) => caseId !== undefined)
    .slice(0, 12)
    .map(({ response }) => ({ ...response, headers: [] }));
  const places = [...new Set(messages.flatMap(placesOf))].sort();
  const values = new Map(
    places.map((place) => [place, messages.map((m) => valueAt(m, place)).find((v) => v !== undefined)]),
  );
  return OPERATORS.flatMap((operator, i) => {
    if (operator.scope === 'answer') return [{ operation, operator, place: '' }];
    const fitting = places.filter((place) => operator.fits?.(place, values.get(place)) ?? true);
    // Each operator begins elsewhere, so that all places have their turn.
    const turned = [
      ...fitting.slice(i % (fitting.length || 1)),
      ...fitting.slice(0, i % (fitting.length || 1)),
    ];
    return spread(turned, most).map((place) => ({ operation, operator, place }));
  });
}

/** Every difference that is no fault, at every answer of an operation. */
export function variationsOf(operation: string): Mutant[] {
  return ALLOWED.map((operator) => ({ operation, operator, place: '' }));
}
