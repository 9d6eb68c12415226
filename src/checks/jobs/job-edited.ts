import { READABLE } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { differences } from '../writes/as-sent.js';

/**
 * A job that was edited with PUT and action=edit shows what was sent, be it a part of the job or all of it, and is
 * otherwise as it was.
 *
 * Documentation: put_jobs_id_actionedit.
 */
export const jobEdited: Check = {
  id: 'job-edited',
  requirement: 'jobs.edit-partial',
  also: ['jobs.edit-action'],
  needs: ['status-code', 'edited-as-sent', 'edited-in-part', ...READABLE],
  applies: (c) => c.purpose === 'edited' && c.operation.id === 'getJob',
  judge(exchange, context) {
    const { shows, keeps } = context.case.role ?? {};
    if (shows === undefined) return new NotObserved('Nothing was sent that the entity shows.');
    return differences(exchange, { ...shows, ...keeps }, 'The job is not what it was edited to be.', context);
  },
};
