import { agentScheduleTurnedOver } from '../../../src/checks/agents/agent-schedule-turned-over.js';
import { checkTable, json } from '../harness.js';

const LOOK = 'toggleScheduleAgentBackupJob/agents.toggle-schedule/json';
const job = (enabled: boolean): string => json('AgentBackupJob', { '/ScheduleEnabled': enabled });
const before = { at: `getAgentBackupJob before/${LOOK}`, body: job(true) };

checkTable(agentScheduleTurnedOver, `getAgentBackupJob after/${LOOK}`, [
  { name: 'the opposite', answer: { body: job(false) }, beside: [before], verdict: 'pass' },
  {
    name: 'the same as before',
    answer: { body: job(true) },
    beside: [before],
    verdict: ['fail', ['/ScheduleEnabled', 'false', 'true']],
  },
  {
    name: 'nothing was read before',
    answer: { body: job(false) },
    verdict: ['not-observed', 'ScheduleEnabled was not seen before the action.'],
  },
]);
