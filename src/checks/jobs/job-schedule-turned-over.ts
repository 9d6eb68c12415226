import { turnedOver } from '../writes/turned-over.js';

/**
 * The action toggleScheduleEnabled disables an enabled job, and enables a disabled one.
 *
 * Documentation: post_jobs_id_actiontogglescheduleenabled.
 */
export const jobScheduleTurnedOver = turnedOver('job-schedule-turned-over', 'jobs.toggle', 'ScheduleEnabled');
