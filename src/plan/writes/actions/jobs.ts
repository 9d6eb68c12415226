import type { Action } from '../action.js';
import { atRest, begun, hasEndedWell } from '../sessions.js';

const agents = '/agents/jobs/{ID}';
const shares = '/nas/jobs/{ID}';
const agentSessions = { begun: begun('agents.start'), atRest: atRest('agents.stop') };
const shareSessions = { begun: begun('nas.start'), atRest: atRest('nas.stop') };
const shareSchedule = [{ requirement: 'nas.toggle', operation: 'getNasJob', before: true }];
const agentSchedule = [
  { requirement: 'agents.toggle-schedule', operation: 'getAgentBackupJob', before: true },
];

/** What the jobs of agents and of file shares are asked to do. */
export const JOB_ACTIONS: readonly Action[] = [
  {
    operation: 'retryAgentBackupJob',
    at: agents,
    as: 'ended-well',
    media: 'xml',
    fits: hasEndedWell,
    ruledOut: 'agents.retry-failed-only',
    byTask: true,
  },
  { operation: 'startAgentBackupJob', at: agents, looks: [agentSessions.begun] },
  { operation: 'stopAgentBackupJob', at: agents, looks: [agentSessions.atRest] },
  { operation: 'retryAgentBackupJob', at: agents },
  { operation: 'stopAgentBackupJob', at: agents, as: 'again' },
  { operation: 'toggleScheduleAgentBackupJob', at: agents, looks: agentSchedule },
  { operation: 'toggleScheduleAgentBackupJob', at: agents, as: 'back', looks: agentSchedule },
  {
    operation: 'retryNasJob',
    at: shares,
    as: 'ended-well',
    media: 'xml',
    fits: hasEndedWell,
    ruledOut: 'nas.retry-failed-only',
    byTask: true,
  },
  {
    operation: 'stopNasJob',
    at: shares,
    as: 'by-parameter',
    to: () => '/nas/jobs/{ID}?action=stop',
    permits: { path: '/nas/jobs/{ID}', action: 'stop' },
    ruledOut: 'nas.action-paths',
  },
  { operation: 'startNasJob', at: shares, looks: [shareSessions.begun] },
  { operation: 'stopNasJob', at: shares, looks: [shareSessions.atRest] },
  { operation: 'retryNasJob', at: shares },
  { operation: 'stopNasJob', at: shares, as: 'again' },
  { operation: 'toggleNasJobScheduleEnabled', at: shares, looks: shareSchedule },
  { operation: 'toggleNasJobScheduleEnabled', at: shares, as: 'back', looks: shareSchedule },
];

/** They are no jobs that can be deleted. */
export const JOB_REMOVALS: readonly Action[] = [
  {
    operation: 'deleteJob',
    at: agents,
    as: 'of-agents',
    to: () => '/jobs/{ID}',
    media: 'xml',
    ruledOut: 'jobs.delete',
    byTask: true,
    lasting: true,
  },
  {
    operation: 'deleteJob',
    at: shares,
    as: 'of-shares',
    to: () => '/jobs/{ID}',
    media: 'xml',
    ruledOut: 'jobs.delete',
    byTask: true,
    lasting: true,
  },
];
