import { agentFileDownloadLinked } from '../../../src/checks/agents/agent-file-download-linked.js';
import { agentMountTaskLeadsToMount } from '../../../src/checks/agents/agent-mount-task-leads-to-mount.js';
import { fileDownloadLinked } from '../../../src/checks/backups/file-download-linked.js';
import { mountTaskLeadsToMount } from '../../../src/checks/backups/mount-task-leads-to-mount.js';
import { restoreLeadsToSession } from '../../../src/checks/backups/restore-leads-to-session.js';
import { browseLeadsToFiles } from '../../../src/checks/catalog/browse-leads-to-files.js';
import { catalogRestoreLeadsToSession } from '../../../src/checks/catalog/catalog-restore-leads-to-session.js';
import { cdpFailoverLeadsToSession } from '../../../src/checks/cdp/cdp-failover-leads-to-session.js';
import type { Check } from '../../../src/checks/check.js';
import { failoverLeadsToSession } from '../../../src/checks/replicas/failover-leads-to-session.js';
import { replicaFileDownloadLinked } from '../../../src/checks/replicas/replica-file-download-linked.js';
import { replicaMountTaskLeadsToMount } from '../../../src/checks/replicas/replica-mount-task-leads-to-mount.js';
import { vappFailoverLeadsToSession } from '../../../src/checks/replicas/vapp-failover-leads-to-session.js';
import { API, checkTable, json } from '../harness.js';

const ID = '5a7c2e90-4d1b-4e8f-b3a6-9c8d7e6f5a42';
const SESSION = ['Related', 'RestoreSession', `restoreSessions/${ID}?format=Entity`] as const;
const SESSIONS = 'Related RestoreSession /restoreSessions/{ID}?format=Entity';

interface Row {
  readonly check: Check;
  /** The case that started the task. */
  readonly of: string;
  /** Rel, Type and path of the link that the task must have. */
  readonly link: readonly [rel: string, type: string | null, path: string];
  readonly expected: string;
  readonly verdict?: 'fail' | 'warn';
}

/** Where finished tasks lead. */
const ROWS: readonly Row[] = [
  { check: restoreLeadsToSession, of: 'restoreVm/json', link: SESSION, expected: SESSIONS },
  { check: catalogRestoreLeadsToSession, of: 'restoreGuestFile/json', link: SESSION, expected: SESSIONS },
  { check: failoverLeadsToSession, of: 'failoverVmReplicaPoint/json', link: SESSION, expected: SESSIONS },
  {
    check: vappFailoverLeadsToSession,
    of: 'failoverVAppReplicaPoint/json',
    link: SESSION,
    expected: SESSIONS,
  },
  { check: cdpFailoverLeadsToSession, of: 'failoverCdpReplicaVm/json', link: SESSION, expected: SESSIONS },
  {
    check: mountTaskLeadsToMount,
    of: 'createVmRestorePointMount/json',
    link: ['Related', 'VmRestorePointMount', `vmRestorePoints/${ID}/mounts/1`],
    expected: 'Related VmRestorePointMount /vmRestorePoints/{ID}/mounts/{ID}',
  },
  {
    check: replicaMountTaskLeadsToMount,
    of: 'createVmReplicaPointMount/json',
    link: ['Related', 'VmReplicaPointMount', `vmReplicaPoints/${ID}/mounts/1`],
    expected: 'Related /vmReplicaPoints/{ID}/mounts/{ID}',
    verdict: 'warn',
  },
  {
    check: agentMountTaskLeadsToMount,
    of: 'createAgentRestorePointMount/json',
    link: ['Related', 'AgentRestorePointMount', `agents/agentRestorePoints/${ID}/mounts/1`],
    expected: 'Related /agents/agentRestorePoints/{ID}/mounts/{ID}',
    verdict: 'warn',
  },
  {
    check: fileDownloadLinked,
    of: 'restoreVmRestorePointMountEntry/json',
    link: ['Download', null, `vmRestorePoints/${ID}/mounts/1/C:/Users/a.ini?action=download`],
    expected: 'Download /vmRestorePoints/{ID}/mounts/{ID}/{filepath}?action=download',
  },
  {
    check: replicaFileDownloadLinked,
    of: 'restoreVmReplicaPointMountEntry/json',
    link: ['Download', null, `vmReplicaPoints/${ID}/mounts/1/C:/Users/a.ini?action=download`],
    expected: 'Download /vmReplicaPoints/{ID}/mounts/{ID}/{filepath}?action=download',
  },
  {
    check: agentFileDownloadLinked,
    of: 'restoreAgentRestorePointMountPath/json',
    link: ['Download', null, `agents/agentRestorePoints/${ID}/mounts/1/C:/Users/a.ini?action=download`],
    expected: 'Download /agents/agentRestorePoints/{ID}/mounts/{ID}/{filepath}?action=download',
  },
  {
    check: browseLeadsToFiles,
    of: 'browseCatalogVmRestorePoint/json',
    link: ['Down', 'FileSystemItemsList', `catalog/vms/web01/vmRestorePoints/${ID}/guestfs/`],
    expected: 'Down FileSystemItemsList /catalog/vms/{vmname}/vmRestorePoints/{ID}/guestfs/',
    verdict: 'warn',
  },
];

for (const { check, of, link, expected, verdict = 'fail' } of ROWS) {
  const [Rel, Type, path] = link;
  const own = { Rel: 'Delete', Href: `${API}tasks/task-7`, Type: null, Name: null };
  const led = (href: string, rel = Rel): { body: string } => ({
    body: json('Task', { '/Links': [own, { Rel: rel, Type, Href: `${API}${href}`, Name: null }] }),
  });
  checkTable(check, `getTask ${of}`, [
    { name: `leads to ${path}`, answer: led(path), verdict: 'pass' },
    {
      name: 'leads nowhere',
      answer: { body: json('Task', { '/Links': [own] }) },
      verdict: [verdict, ['/Links', expected, 'absent']],
    },
    {
      name: 'leads elsewhere',
      answer: led('jobs'),
      verdict: [verdict, ['/Links', expected, `${Rel} ${Type ?? ''} ${API}jobs`]],
    },
    {
      name: 'leads there by another relation',
      answer: led(path, 'Up'),
      verdict: [verdict, ['/Links', expected, `Up ${Type ?? ''} ${API}${path}`]],
    },
    {
      name: 'of work that failed',
      answer: { body: json('Task', { '/Result': { Message: 'No space', Success: false } }) },
      verdict: ['not-observed', 'The task has not succeeded.'],
    },
    { name: 'of something else', of: 'getTask createCloudTenant/json', answer: {}, verdict: 'not-applied' },
  ]);
}
