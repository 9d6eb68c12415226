import { ruleKept } from '../writes/rule.js';

/**
 * The actions of a job for file shares are paths of their own: by the parameter action, as other jobs have it, they are
 * refused.
 *
 * Documentation: post_nas_jobs_id_actionstart, and the pages of the other actions.
 */
export const actionByParameterRefused = ruleKept(
  'action-by-parameter-refused',
  'nas.action-paths',
  'An action is taken by the parameter action.',
);
