import type { Filter } from '../../../src/mock/query/parse.js';

/** Writes a filter down so that reading it gives the same filter: every value quoted, every inner combination bracketed. */
export function print(filter: Filter): string {
  if (filter.kind === 'comparison') {
    return `${filter.field}${filter.operator}"${filter.value.replaceAll('"', '""')}"`;
  }
  const terms = filter.terms.map((term) => (term.kind === 'comparison' ? print(term) : `(${print(term)})`));
  return terms.join(filter.kind === 'and' ? ';' : ',');
}
