import type { Resource } from '../../representation/resources.js';
import { READABLE, represents } from '../applies.js';
import { type Check, type CheckContext, NotObserved } from '../check.js';
import { entityIn, judgeEach, textOf } from '../entities.js';
import { membersOf, pathOf, readings } from '../neighbours.js';

const LISTS = new Set([
  'listAgentBackups',
  'listAgentBackupFiles',
  'listAgentBackupSessions',
  'listAgentBackupRestorePoints',
]);

/** Platforms that no agent has; backups of several platforms are of CustomPlatform. */
const VIRTUAL = /^(VMware|HyperV|vCloud)$/i;

/**
 * Below /agents there is nothing that is not of agents: sessions have the JobType of agents, backups the platform of
 * machines, and so have the backups that files and restore points lead up to.
 *
 * Documentation: agents_backups; get_backupsessions_id, "JobType".
 */
export const agentsOnly: Check = {
  id: 'agents-only',
  requirement: 'agents.collections-of-agents',
  reach: 'run',
  needs: READABLE,
  applies: (c) => represents(c) && LISTS.has(c.operation.id),
  judge(exchange, context) {
    const members = membersOf(exchange, context);
    if (members.length === 0) return new NotObserved('The list is empty.');
    const none = 'What the members of the list belong to was not read.';
    return judgeEach(members, none, (member) => {
      const found = kindOf(member, context);
      if (found === undefined) return undefined;
      if (found.ofAgents) return [];
      return [
        {
          message: 'A list of what agents have made has something else.',
          location: member.location,
          expected: 'something of an agent',
          actual: `${found.kind}: ${member.uid ?? member.href ?? ''}`,
        },
      ];
    });
  },
};

function kindOf(member: Resource, context: CheckContext): { kind: string; ofAgents: boolean } | undefined {
  const { base } = context.observations.target;
  const all = (name: string) => readings(new URL(name, base).href, context);
  const session = entityIn([...all('agents/backupSessions'), ...all('backupSessions')], member.uid, context);
  const jobType = session && textOf(session, 'JobType');
  if (jobType !== undefined) return { kind: jobType, ofAgents: /^Agent/i.test(jobType) };
  const backups = [...all('agents/backups'), ...all('backups')];
  const uids = [member.uid, ...backupsOf(member, context)];
  const platforms = uids.flatMap((uid) => {
    const backup = entityIn(backups, uid, context);
    return backup === undefined ? [] : [textOf(backup, 'Platform') ?? ''];
  });
  const [platform] = platforms.filter((p) => p !== '');
  return platform === undefined ? undefined : { kind: platform, ofAgents: !VIRTUAL.test(platform) };
}

/** UIDs of the backups that a file or restore point leads up to. */
function backupsOf({ links }: Resource, context: CheckContext): string[] {
  return links.flatMap(({ rel, href }) => {
    const id = rel === 'Up' && href !== undefined ? /^\/backups\/([^/]+)$/.exec(pathOf(href, context)) : null;
    return id ? [`urn:veeam:Backup:${id[1]}`] : [];
  });
}
