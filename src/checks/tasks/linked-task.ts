import { READABLE } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { taskIn } from './tasks.js';

interface Wanted {
  /** Type of the link; any unless given. */
  readonly type?: string;
  /** True: it leads to something else than what the request was sent to. */
  readonly elsewhere?: boolean;
}

/**
 * A check that the finished task of an edit or a creation has a Related link to what was edited or created.
 *
 * @param operations operationIds of what starts the task
 */
export function linkedTask(
  id: string,
  requirement: string,
  operations: readonly string[],
  { type, elsewhere = false }: Wanted = {},
): Check {
  return {
    id,
    requirement,
    reach: 'run',
    needs: ['status-code', 'task-links-to-outcome', ...READABLE],
    applies: ({ purpose, role }) =>
      purpose === 'task' && operations.includes(role?.before?.split(' ')[0] ?? ''),
    judge(exchange, context) {
      const { case: c, observations } = context;
      if (taskIn(exchange, context)?.success !== true) return new NotObserved('The task has not succeeded.');
      const [begun] = observations.ofCase(c.role?.before ?? '');
      if (begun === undefined) return new NotObserved('What the task was started by was not observed.');
      const place = pathOf(begun.request.url);
      const links = observations.resources(exchange).find((r) => r.root)?.links ?? [];
      const related = links.filter((link) => link.rel === 'Related');
      const fits = related.some(({ href = '', type: own }) => {
        const path = pathOf(href, begun.request.url);
        const there = elsewhere || path === place || path.startsWith(`${place}/`);
        return there && (type === undefined || own === type);
      });
      if (fits) return [];
      const message = 'The task does not link to what it was about.';
      const expected = `Related ${type ?? 'link'}${elsewhere ? '' : ` at ${place}`}`;
      const [first] = related;
      const actual = first
        ? `${first.type ?? 'no Type'} at ${pathOf(first.href ?? '', begun.request.url)}`
        : 'absent';
      return [{ message, location: '/Links', expected, actual }];
    },
  };
}

/** Paths of EM compare without case. */
function pathOf(url: string, base = 'https://none.invalid'): string {
  return URL.canParse(url, base) ? new URL(url, base).pathname.toLowerCase() : url;
}
