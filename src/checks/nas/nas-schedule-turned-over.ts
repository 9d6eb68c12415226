import { turnedOver } from '../writes/turned-over.js';

/**
 * The action toggleScheduleEnabled of a job for file shares turns its ScheduleEnabled over.
 *
 * Documentation: post_nas_jobs_id_actiontogglescheduleenabled.
 */
export const nasScheduleTurnedOver = turnedOver('nas-schedule-turned-over', 'nas.toggle', 'ScheduleEnabled');
