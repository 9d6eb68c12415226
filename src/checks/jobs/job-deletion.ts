import type { Check } from '../check.js';
import { ruleKept } from '../writes/rule.js';

const others = ruleKept(
  'job-deletion',
  'jobs.delete',
  'A job of agents or file shares was deleted as a job.',
);

/**
 * DELETE takes a job away; it does not take away jobs of agents and of file shares.
 *
 * Documentation: delete_jobs_id.
 */
export const jobDeletion: Check = {
  ...others,
  applies: (c) => others.applies(c) || (c.purpose === 'deleted' && c.operation.id === 'getJob'),
  judge(exchange, context) {
    if (context.case.purpose !== 'deleted') return others.judge(exchange, context);
    const { status, reason } = exchange.response;
    if (status >= 400) return [];
    const message = 'A job that was deleted is still there.';
    return [{ message, location: 'status', expected: '404', actual: `${status} ${reason}`.trim() }];
  },
};
