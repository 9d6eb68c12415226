import type { Answered } from '../../http/exchange.js';
import { READABLE } from '../applies.js';
import { type Check, type CheckContext, type Fault, NotObserved } from '../check.js';
import { taskIn } from '../tasks/tasks.js';

/**
 * The copy of a job belongs to the backup server of the original, and the finished task links to it.
 *
 * Documentation: post_jobs_id_actionclone.
 */
export const cloneOfJob: Check = {
  id: 'clone-of-job',
  requirement: 'jobs.clone',
  reach: 'run',
  needs: ['status-code', ...READABLE],
  applies: (c) => c.purpose === 'created' && c.role?.caseId.startsWith('cloneJob ') === true,
  judge(exchange, context) {
    const { case: c, observations } = context;
    const creation = c.role?.caseId ?? '';
    const task = observations.cases.find(
      ({ purpose, role }) => purpose === 'task' && role?.before === creation,
    );
    const end = observations.ofCase(task?.id ?? '').at(-1);
    const url = observations.ofCase(creation)[0]?.request.url.split('?')[0] ?? '';
    const [original] = [...observations.fetched(`${url}?format=Entity`), ...observations.fetched(url)];
    if (end === undefined || original === undefined)
      return new NotObserved('The original, or the task, was not seen.');
    const expected = serverOf(original, context);
    const actual = serverOf(exchange, context);
    const server: Fault = {
      message: 'The copy belongs to another backup server than the original.',
      location: '/Links',
      expected: expected ?? 'absent',
      actual: actual ?? 'absent',
      against: original,
    };
    const { related = 'absent' } = taskIn(end, context) ?? {};
    const copy = pathOf(exchange.request.url);
    const link: Fault = {
      message: 'The task of a copy does not link to it.',
      location: '/Links',
      expected: copy,
      actual: related,
    };
    return [...(expected === actual ? [] : [server]), ...(pathOf(related) === copy ? [] : [link])];
  },
};

/** Path of the backup server that a job lies under. */
function serverOf(exchange: Answered, { observations }: CheckContext): string | undefined {
  const links = observations.resources(exchange).find((r) => r.root)?.links ?? [];
  const up = links.find(({ rel, type }) => rel === 'Up' && type?.startsWith('BackupServer') === true);
  return up?.href === undefined ? undefined : pathOf(up.href);
}

/** Paths compare without case and query (FACTS). */
function pathOf(href: string): string {
  return URL.canParse(href) ? new URL(href).pathname.toLowerCase() : href;
}
