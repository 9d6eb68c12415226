import type { Check } from '../check.js';

const ACTIONS = ['startNasJob', 'stopNasJob', 'retryNasJob', 'toggleNasJobScheduleEnabled'];

/**
 * The actions of a job for file shares are paths of their own; the parameter action of other jobs is refused.
 *
 * Documentation: post_nas_jobs_id_actionstart, and the pages of the other actions.
 */
export const nasActionPaths: Check = {
  id: 'nas-action-paths',
  requirement: 'nas.action-paths',
  needs: ['status-code'],
  applies: ({ purpose, role, operation }) =>
    role?.rule === 'nas.action-paths' || (purpose === 'action' && ACTIONS.includes(operation.id)),
  judge({ response }, { case: c }) {
    if (c.expect.status.includes(response.status)) return [];
    const message = 'An action is taken by the parameter action.';
    const actual = `${response.status} ${response.reason}`.trim();
    return [{ message, location: 'status', expected: c.expect.status.join(' or '), actual }];
  },
};
