import type { Member } from '../../contract/query/member.js';
import { compare, equal } from '../../contract/query/order.js';
import { fieldValue, type Known } from '../../contract/query/value.js';
import type { Comparison, Filter } from '../../plan/query-language.js';

/** Whether a filter holds for a member; undefined where its entity or the documentation does not tell. */
export function holds(filter: Filter, member: Member, known: Known): boolean | undefined {
  if ('all' in filter) {
    const terms = filter.all.map((term) => holds(term, member, known));
    return terms.includes(false) ? false : terms.includes(undefined) ? undefined : true;
  }
  if ('any' in filter) {
    const terms = filter.any.map((term) => holds(term, member, known));
    return terms.includes(true) ? true : terms.includes(undefined) ? undefined : false;
  }
  return comparisonHolds(filter, member, known);
}

function comparisonHolds(
  { field, operator, value }: Comparison,
  member: Member,
  known: Known,
): boolean | undefined {
  const actual = fieldValue(member, field, known);
  if (actual === undefined) return undefined;
  if (operator === '==' || operator === '!=') {
    const same = equal(actual, value, field);
    return same === undefined ? undefined : same === (operator === '==');
  }
  const order = compare(actual, value, field);
  if (order === undefined) return undefined;
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}
