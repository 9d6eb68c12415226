import { READABLE } from '../applies.js';
import type { Check } from '../check.js';
import { differences } from './as-sent.js';

/**
 * After an edit the resource has the values that were sent.
 *
 * Documentation: put_method; put_jobs_id_actionedit; and "Request Body" of each operation.
 */
export const editedAsSent: Check = {
  id: 'edited-as-sent',
  requirement: 'methods.put-edits',
  also: ['jobs.edit-partial', 'jobs.edit-action'],
  needs: ['status-code', ...READABLE],
  applies: (c) => c.purpose === 'edited',
  judge: (exchange, context) =>
    differences(exchange, context.case.role?.shows, 'The edit is not to be seen.', context),
};
