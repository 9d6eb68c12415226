import type { Answered } from '../../http/exchange.js';
import { READABLE, represents } from '../applies.js';
import { agreeing } from '../between.js';
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
    const text = (names: readonly string[]): string => names.toSorted().join(', ') || 'none';
    const reportedIn = (report: Answered): string =>
      text(
        [...factsOf(report, context)]
          .filter(([at]) => /^\/Periods\/\d+\/Name$/.test(at))
          .map(([, name]) => name),
      );
    const { base } = context.observations.target;
    const lists = readings(new URL('repositories', base).href, context);
    if (lists.length === 0) return new NotObserved('The collection of repositories was not read.');
    const listedIn = (list: Answered): string => text(membersOf(list, context).map((r) => r.name ?? ''));
    if ([reportedIn(exchange), ...lists.map(listedIn)].every((names) => names === 'none'))
      return new NotObserved('There is no repository.');
    return agreeing(exchange, lists, context, {
      own: reportedIn,
      other: listedIn,
      fault: (reported, listed) => ({
        message: 'The report names other repositories than the collection lists.',
        location: '/Periods/Name',
        expected: listed,
        actual: reported,
      }),
    });
  },
};
