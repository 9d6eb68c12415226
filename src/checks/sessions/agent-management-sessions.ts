import type { Resource } from '../../representation/resources.js';
import { READABLE, represents } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { entityIn, textOf } from '../entities.js';
import { thoseBelow } from '../lists.js';
import { membersOf, readings } from '../neighbours.js';

/**
 * Below the session of a job for machines are the AgentManagement sessions that lead up to it: all of them, and nothing
 * else.
 *
 * Documentation: get_backupsessions_id_agentmanagementsessions; get_backupsessions_id, "JobType".
 */
export const agentManagementSessions: Check = {
  id: 'agent-management-sessions',
  requirement: 'sessions.agent-management',
  reach: 'run',
  needs: READABLE,
  applies: (c) => represents(c) && c.operation.id === 'listBackupSessionAgentManagementSessions',
  judge(exchange, context) {
    const { base } = context.observations.target;
    const all = [
      ...readings(exchange.request.url, context),
      ...readings(new URL('backupSessions', base).href, context),
    ];
    const jobType = ({ uid }: Resource): string | undefined => {
      const session = entityIn(all, uid, context);
      return session && textOf(session, 'JobType');
    };
    const others = membersOf(exchange, context)
      .filter((r) => (jobType(r) ?? 'AgentManagement') !== 'AgentManagement')
      .map((r) => ({
        message: 'A session of another kind is below the session of a job for machines.',
        location: r.location,
        expected: 'AgentManagement',
        actual: jobType(r) ?? '',
      }));
    const below = thoseBelow('backupSessions', exchange, context, (r) => jobType(r) === 'AgentManagement');
    return below instanceof NotObserved ? (others.length > 0 ? others : below) : [...others, ...below];
  },
};
