import { linkedTask } from '../tasks/linked-task.js';

/**
 * The finished task of the start or the test of a cloud failover plan has a Related link to the session, as an entity.
 *
 * Documentation: post_cloudfailoverplans_id_start; post_cloudfailoverplans_id_test.
 */
export const failoverSessionLinked = linkedTask(
  'failover-session-linked',
  'cloud.failover-task-session',
  ['startCloudFailoverPlan', 'testCloudFailoverPlan'],
  { type: 'CloudFailoverSession', elsewhere: true },
);
