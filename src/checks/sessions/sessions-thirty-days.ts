import { READABLE, represents } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { entityIn, textOf } from '../entities.js';
import { membersOf, readings } from '../neighbours.js';

/** By the operation: where it stands when a session was made, besides the list itself. */
const LISTS: Readonly<Record<string, string>> = {
  listAgentBackupSessions: 'backupSessions',
  listBackupSessions: 'backupSessions',
  listBackupTaskSessions: 'backupTaskSessions',
  listCdpReplicaSessions: 'cdpReplicaSessions',
  listCdpReplicaTaskSessions: 'cdpReplicaTaskSessions',
  listCloudFailoverSessions: 'cloud/failoverSessions',
  listNasBackupSessions: 'backupSessions',
  listNasJobBackupSessions: 'backupSessions',
  listReplicaSessions: 'replicaSessions',
  listReplicaTaskSessions: 'replicaTaskSessions',
  listRestoreSessions: 'restoreSessions',
  listSystemSessions: 'systemSessions',
};

const DAY = 24 * 60 * 60_000;

/**
 * The sessions of the last 30 days lie within 30 days of each other, whatever the clock of the target says: none of the
 * list was made more than 31 days before another.
 *
 * Documentation: get_backupsessions, get_replicasessions, get_restoresessions, get_cdpreplicasessions and their like.
 */
export const sessionsThirtyDays: Check = {
  id: 'sessions-thirty-days',
  requirement: 'sessions.last-30-days',
  also: ['cdp.last-30-days', 'cloud.sessions-30-days', 'nas.sessions-thirty-days'],
  reach: 'run',
  needs: READABLE,
  applies: (c) => represents(c) && LISTS[c.operation.id] !== undefined,
  judge(exchange, context) {
    const whole = LISTS[context.case.operation.id] ?? '';
    const all = [
      exchange,
      ...readings(exchange.request.url, context),
      ...readings(new URL(whole, context.observations.target.base).href, context),
    ];
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
