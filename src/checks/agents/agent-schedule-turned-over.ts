import { turnedOver } from '../writes/turned-over.js';

/**
 * The action toggleScheduleEnabled turns ScheduleEnabled of an agent job over; twice, it is as it was.
 *
 * Documentation: post_agents_jobs_id_actiontogglescheduleenabled.
 */
export const agentScheduleTurnedOver = turnedOver(
  'agent-schedule-turned-over',
  'agents.toggle-schedule',
  'ScheduleEnabled',
);
