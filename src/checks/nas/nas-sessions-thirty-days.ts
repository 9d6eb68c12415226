import { READABLE, represents } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { entityIn, textOf } from '../entities.js';
import { membersOf, readings } from '../neighbours.js';

const DAY = 24 * 60 * 60_000;

/**
 * The sessions of the last 30 days lie within 30 days of each other, whatever the clock of the target says: none of the
 * list was made more than 31 days before another. When one was made stands among the entities of all backup sessions.
 *
 * Documentation: get_nas_backupsessions, get_nas_jobs_id_backupsessions.
 */
export const nasSessionsThirtyDays: Check = {
  id: 'nas-sessions-thirty-days',
  requirement: 'nas.sessions-thirty-days',
  reach: 'run',
  needs: READABLE,
  applies: (c) => represents(c) && /^listNas(Job)?BackupSessions$/.test(c.operation.id),
  judge(exchange, context) {
    const all = readings(new URL('backupSessions', context.observations.target.base).href, context);
    const made = membersOf(exchange, context).flatMap((session) => {
      const entity = entityIn(all, session.uid, context);
      const time = Date.parse((entity && textOf(entity, 'CreationTimeUTC')) ?? '');
      return Number.isNaN(time) ? [] : [{ session, time }];
    });
    if (made.length < 2)
      return new NotObserved('Of fewer than two sessions it is known when they were made.');
    const newest = made.reduce((latest, { time }) => Math.max(latest, time), 0);
    return made
      .filter(({ time }) => newest - time > 31 * DAY)
      .map(({ session, time }) => ({
        message: 'The list has a session that is older than 30 days.',
        location: session.location,
        expected: `nothing made before ${new Date(newest - 30 * DAY).toISOString()}`,
        actual: new Date(time).toISOString(),
      }));
  },
};
