import { READABLE } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { taskIn } from '../tasks/tasks.js';

/**
 * When a restore point of a machine has been mounted, its mounts have the one that was made.
 *
 * Documentation: agents_agentrestorepoints_id_mounts.
 */
export const agentMountListed: Check = {
  id: 'agent-mount-listed',
  requirement: 'agents.mounts-exist-when-mounted',
  reach: 'run',
  needs: ['status-code', ...READABLE],
  applies: ({ operation, purpose }) =>
    purpose === 'created' && operation.id === 'listAgentRestorePointMounts',
  judge(exchange, context) {
    const { case: c, observations } = context;
    const task = observations.cases.find((t) => t.purpose === 'task' && t.role?.before === c.role?.caseId);
    const ended = task && observations.ofCase(task.id).at(-1);
    const mount = ended && taskIn(ended, context)?.related?.split('?')[0];
    if (mount === undefined) return new NotObserved('The task does not tell what was mounted.');
    const hrefs = observations.resources(exchange).map(({ href = '' }) => href.split('?')[0]?.toLowerCase());
    if (hrefs.includes(mount.toLowerCase())) return [];
    const message = 'The mounts of a restore point lack one that was made.';
    return [{ message, location: '/', expected: mount, actual: 'absent' }];
  },
};
