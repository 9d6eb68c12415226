import { READABLE } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { taskIn } from './tasks.js';

/** Where the finished tasks of some operations must lead. */
export interface Lead {
  readonly requirement: string;
  /** operationIds of what starts the tasks. */
  readonly from: readonly string[];
  readonly rel: string;
  /** Type of the link, where the page gives one. */
  readonly type?: string;
  /** Path of what the link leads to, with its query, as the page has it. */
  readonly to: string;
}

/** A check that a finished task has a link to what its work has brought about. */
export function leadsTo(id: string, { requirement, from, rel, type, to }: Lead): Check {
  const address = new RegExp(`/api${literal(to)}$`, 'i');
  const expected = [rel, type, to].filter((part) => part !== undefined).join(' ');
  return {
    id,
    requirement,
    reach: 'run',
    needs: ['status-code', ...READABLE],
    applies: ({ purpose, role }) => purpose === 'task' && from.includes(role?.before?.split(' ')[0] ?? ''),
    judge(exchange, context) {
      if (taskIn(exchange, context)?.success !== true) return new NotObserved('The task has not succeeded.');
      const links = context.observations.resources(exchange).find((r) => r.root)?.links ?? [];
      const fit = links.some(
        (link) =>
          link.rel === rel && (type === undefined || link.type === type) && address.test(link.href ?? ''),
      );
      if (fit) return [];
      const others = links.filter((link) => link.rel !== 'Delete');
      const actual = others.map(({ rel = '', type = '', href = '' }) => `${rel} ${type} ${href}`);
      const message = 'The finished task does not lead to what it has brought about.';
      return [{ message, location: '/Links', expected, actual: actual.join(', ') || 'absent' }];
    },
  };
}

/** A path template as a regular expression; the path of a file is as long as it is. */
function literal(template: string): string {
  return template
    .split(/(\{[^}]+\})/)
    .map((part) =>
      part === '{filepath}' ? '.+' : part.startsWith('{') ? '[^/?]+' : part.replaceAll(/[?.]/g, '\\$&'),
    )
    .join('');
}
