import { READABLE } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { taskIn } from './tasks.js';

/** What these bring about is a resource of its own, not a part of one. */
const MAKES = /^(?:clone|restore|create(?!Cdp|CloudTenant\w|CloudSubtenant|Account))/;
const OUTCOME = ['Related', 'Down', 'Download'];

/**
 * The finished task of a creation or a restore links to what it has brought about.
 *
 * Documentation: scenario_vm_restore; get_tasks_id.
 */
export const taskLinksToOutcome: Check = {
  id: 'task-links-to-outcome',
  requirement: 'tasks.link-to-outcome',
  reach: 'run',
  needs: ['status-code', ...READABLE],
  applies: (c) => c.purpose === 'task' && MAKES.test(c.role?.before ?? ''),
  judge(exchange, context) {
    if (taskIn(exchange, context)?.success !== true) return new NotObserved('The task has not succeeded.');
    const links = context.observations.resources(exchange).find((r) => r.root)?.links ?? [];
    if (links.some((link) => OUTCOME.includes(link.rel ?? ''))) return [];
    const message = 'The task does not link to what it has brought about.';
    return [{ message, location: '/Links', expected: OUTCOME.join(' or '), actual: 'absent' }];
  },
};
