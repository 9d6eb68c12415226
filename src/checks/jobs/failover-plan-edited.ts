import { editShown } from '../writes/edit-shown.js';

/**
 * A failover plan has the description that it was edited to have, and is otherwise as it was.
 *
 * Documentation: put_failoverplans_id.
 */
export const failoverPlanEdited = editShown('failover-plan-edited', 'jobs.failover-edit');
