import { agentMountListed } from '../../../src/checks/agents/agent-mount-listed.js';
import { API, checkTable, json } from '../harness.js';

const POINT = `${API}agents/agentRestorePoints/5a7c2e90-4d1b-4e8f-b3a6-9c8d7e6f5a42`;
const mounts = (number: number): string =>
  json('AgentRestorePointMounts', { '/AgentRestorePointMounts/0/Href': `${POINT}/mounts/${number}` });
const task = {
  at: 'getTask createAgentRestorePointMount/json',
  body: json('Task', { '/Links/1/Href': `${POINT}/mounts/2` }),
};

checkTable(agentMountListed, 'listAgentRestorePointMounts created/json', [
  { name: 'the mount that was made', answer: { body: mounts(2) }, beside: [task], verdict: 'pass' },
  {
    name: 'another one only',
    answer: { body: mounts(1) },
    beside: [task],
    verdict: ['fail', ['/', `${POINT}/mounts/2`, 'absent']],
  },
  {
    name: 'the task leads nowhere',
    answer: { body: mounts(2) },
    verdict: ['not-observed', 'The task does not tell what was mounted.'],
  },
]);
