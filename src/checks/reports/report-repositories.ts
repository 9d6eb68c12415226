import { READABLE, represents } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { membersOf, readings } from '../neighbours.js';
import { factsOf } from './facts-of.js';

/**
 * The report on repositories names those that the collection lists, and no others.
 *
 * Documentation: get_reports_summary_repository, "Name".
 */
export const reportRepositories: Check = {
  id: 'report-repositories',
  requirement: 'reports.repositories',
  reach: 'run',
  needs: READABLE,
  applies: (c) => represents(c) && c.operation.id === 'getRepositoryReport',
  judge(exchange, context) {
    const facts = factsOf(exchange, context);
    const reported = [...facts].filter(([at]) => /^\/Periods\/\d+\/Name$/.test(at)).map(([, name]) => name);
    const { base } = context.observations.target;
    const lists = readings(new URL('repositories', base).href, context);
    if (lists.length === 0) return new NotObserved('The collection of repositories was not read.');
    const named = lists.map((list) => membersOf(list, context).map((r) => r.name ?? ''));
    if (reported.length === 0 && named.every((names) => names.length === 0))
      return new NotObserved('There is no repository.');
    const text = (names: readonly string[]): string => names.toSorted().join(', ') || 'none';
    if (named.some((names) => text(names) === text(reported))) return [];
    return [
      {
        message: 'The report names other repositories than the collection lists.',
        location: '/Periods/Name',
        expected: text(named[0] ?? []),
        actual: text(reported),
      },
    ];
  },
};
