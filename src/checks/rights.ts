import type { CheckContext } from './check.js';

/**
 * What a Portal Administrator may read, and no other role may read all of (documentation: security_roles_concept). Runs that
 * look at little ask for few of them.
 */
const OF_ADMINISTRATORS = [
  ...['security/accounts', 'security/roles', 'backupServers', 'jobs', 'agents/jobs', 'nas/jobs'],
  ...['query?type=Job', 'query?type=AgentBackupJob', 'query?type=NasJob'],
];

/**
 * Why the account of the run sees fewer links, lists and actions than a Portal Administrator, as a sentence; undefined where
 * nothing shows that it does.
 */
export function lesserAccount({ observations }: CheckContext): string | undefined {
  const refused = OF_ADMINISTRATORS.find((path) =>
    observations
      .fetched(new URL(path, observations.target.base).href)
      .some(({ response }) => response.status === 403),
  );
  return refused && `The account is no Portal Administrator: it was refused /${refused}.`;
}
