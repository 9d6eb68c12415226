import { READABLE } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { taskIn } from '../tasks/tasks.js';

const BROWSE = 'browseCatalogVmRestorePoint';
const FILES = /\/guestfs\/?$/i;

/**
 * The browse action is answered with 200, and the task leads to the guest file system when it has ended.
 *
 * Documentation: post_catalog_vms_vmname_vmrestorepoints_id_actoinbrowse.
 */
export const browseAnswer: Check = {
  id: 'browse-answer',
  requirement: 'catalog.browse-status',
  reach: 'run',
  needs: ['status-code', ...READABLE],
  applies: ({ operation, purpose, role }) =>
    (purpose === 'action' && operation.id === BROWSE) ||
    (purpose === 'task' && role?.before?.split(' ')[0] === BROWSE),
  judge(exchange, context) {
    const { status } = exchange.response;
    const message = 'The browse action is not answered as its page has it.';
    if (context.case.purpose === 'action')
      return status === 200 ? [] : [{ message, location: 'status', expected: '200', actual: `${status}` }];
    if (taskIn(exchange, context)?.success !== true) return new NotObserved('The task has not succeeded.');
    const links = context.observations.resources(exchange).find((r) => r.root)?.links ?? [];
    if (links.some(({ href = '' }) => FILES.test(href))) return [];
    return [{ message, location: '/Links', expected: 'a link to guestfs', actual: 'absent' }];
  },
};
