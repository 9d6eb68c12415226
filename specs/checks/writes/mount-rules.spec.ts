import { agentTwoWayRestoreRefused } from '../../../src/checks/agents/agent-two-way-restore-refused.js';
import { foreignAgentMountRefused } from '../../../src/checks/agents/foreign-agent-mount-refused.js';
import { foreignMountRefused } from '../../../src/checks/backups/foreign-mount-refused.js';
import { twoWayRestoreRefused } from '../../../src/checks/backups/two-way-restore-refused.js';
import type { Check } from '../../../src/checks/check.js';
import { foreignReplicaMountRefused } from '../../../src/checks/replicas/foreign-replica-mount-refused.js';
import { replicaTwoWayRestoreRefused } from '../../../src/checks/replicas/replica-two-way-restore-refused.js';
import { endedSessionTaskRefused } from '../../../src/checks/tasks/ended-session-task-refused.js';
import { checkTable } from '../harness.js';

const RULED_OUT = '400 or 403 or 404 or 405 or 409';
const NOT_THERE = '400 or 403 or 404 or 500';
const TASK = 'getTask ended/createVmReplicaPointMount/second-session/json';

/** Check, the case of what must be refused, and by what. */
const RULES: readonly (readonly [Check, string, string])[] = [
  [twoWayRestoreRefused, 'restoreVmRestorePointMountEntry no-way/xml', RULED_OUT],
  [twoWayRestoreRefused, 'restoreVmRestorePointMountEntry both-ways/json', RULED_OUT],
  [replicaTwoWayRestoreRefused, 'restoreVmReplicaPointMountEntry both-ways/xml', RULED_OUT],
  [agentTwoWayRestoreRefused, 'restoreAgentRestorePointMountPath no-way/json', RULED_OUT],
  [foreignMountRefused, 'getVmRestorePointMount foreign/second-session/json', NOT_THERE],
  [foreignMountRefused, 'getVmRestorePointMount ended/second-session/json', NOT_THERE],
  [foreignReplicaMountRefused, 'getVmReplicaPointMount ended/second-session/json', NOT_THERE],
  [foreignAgentMountRefused, 'getAgentRestorePointMount foreign/second-session/json', NOT_THERE],
  [endedSessionTaskRefused, TASK, '404 or 500'],
];

for (const [check, of, expected] of RULES) {
  checkTable(check, of, [
    { name: `${of}: refused`, answer: { status: 404 }, verdict: 'pass' },
    {
      name: `${of}: accepted`,
      answer: { status: 200 },
      verdict: ['fail', ['status', expected, '200 OK']],
    },
    { name: `${of}: no answer`, verdict: ['error', 'timeout: No complete answer within 30000 ms.'] },
    { name: 'says nothing of other requests', of: 'createPassword xml', answer: {}, verdict: 'not-applied' },
  ]);
}
