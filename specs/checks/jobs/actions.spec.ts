import { agentJobStarted } from '../../../src/checks/agents/agent-job-started.js';
import { agentJobStopped } from '../../../src/checks/agents/agent-job-stopped.js';
import { agentScheduleTurnedOver } from '../../../src/checks/agents/agent-schedule-turned-over.js';
import type { Check } from '../../../src/checks/check.js';
import { jobRetried } from '../../../src/checks/jobs/job-retried.js';
import { jobScheduleTurnedOver } from '../../../src/checks/jobs/job-schedule-turned-over.js';
import { jobStarted } from '../../../src/checks/jobs/job-started.js';
import { jobStopped } from '../../../src/checks/jobs/job-stopped.js';
import { nasJobStarted } from '../../../src/checks/nas/nas-job-started.js';
import { nasJobStopped } from '../../../src/checks/nas/nas-job-stopped.js';
import { nasScheduleTurnedOver } from '../../../src/checks/nas/nas-schedule-turned-over.js';
import { sessionStopped } from '../../../src/checks/sessions/session-stopped.js';
import { checkTable, json, jsonValue, xml } from '../harness.js';

const OLD = 'urn:veeam:BackupJobSession:0f4d2b86-7a9c-4e31-b5d8-1c2e3f405162';
const NEW = 'urn:veeam:BackupJobSession:1f4d2b86-7a9c-4e31-b5d8-1c2e3f405162';

/** What a query for sessions finds: UID and state of each. */
const sessions = (...found: readonly (readonly [uid: string, state: string])[]): string =>
  JSON.stringify({
    Entities: {
      BackupJobSessions: {
        BackupJobSessions: found.map(([uid, state]) =>
          jsonValue('BackupJobSession', { '/UID': uid, '/State': state }),
        ),
      },
    },
    PagingInfo: { Links: [], PageNum: 1, PageSize: 20, PagesCount: 1 },
  });

/** Check, and the action whose sessions it looks at. */
const BEGUN: readonly (readonly [Check, string])[] = [
  [jobStarted, 'startJob/jobs.start'],
  [jobStarted, 'syncJob/jobs.start/copy'],
  [jobRetried, 'retryJob/jobs.retry'],
  [agentJobStarted, 'startAgentBackupJob/agents.start'],
  [nasJobStarted, 'startNasJob/nas.start'],
];

for (const [check, action] of BEGUN) {
  const of = `queryBackupJobSession after/${action}/json`;
  const before = { at: `queryBackupJobSession before/${action}/json`, body: sessions([OLD, 'Stopped']) };
  checkTable(check, of, [
    {
      name: 'a new session',
      answer: { body: sessions([NEW, 'Working'], [OLD, 'Stopped']) },
      beside: [before],
      verdict: 'pass',
    },
    {
      name: 'a new session when asked again',
      answer: { body: sessions([OLD, 'Stopped']) },
      beside: [before, { at: of, body: sessions([NEW, 'Working'], [OLD, 'Stopped']) }],
      verdict: 'pass',
    },
    {
      name: 'those that there were',
      answer: { body: sessions([OLD, 'Stopped']) },
      beside: [before],
      verdict: ['fail', ['/', 'a new session', 'those from before']],
    },
    {
      name: 'none at all',
      answer: { body: sessions() },
      beside: [before],
      verdict: ['fail', ['/', 'a new session', 'none']],
    },
    {
      name: 'nothing was read before',
      answer: { body: sessions([OLD, 'Stopped']) },
      verdict: ['not-observed', 'The sessions were not seen before the action.'],
    },
  ]);
}

const ENDED: readonly (readonly [Check, string])[] = [
  [jobStopped, 'stopJob/jobs.stop'],
  [agentJobStopped, 'stopAgentBackupJob/agents.stop'],
  [nasJobStopped, 'stopNasJob/nas.stop'],
];

for (const [check, action] of ENDED) {
  const of = `queryBackupJobSession after/${action}/json`;
  const at = `queryBackupJobSession before/${action}/json`;
  const before = { at, body: sessions([OLD, 'Working']) };
  checkTable(check, of, [
    { name: 'stopped', answer: { body: sessions([OLD, 'Stopped']) }, beside: [before], verdict: 'pass' },
    {
      name: 'stopped when asked again',
      answer: { body: sessions([OLD, 'Stopping']) },
      beside: [before, { at: of, body: sessions([OLD, 'Stopped']) }],
      verdict: 'pass',
    },
    {
      name: 'goes on',
      answer: { body: sessions([OLD, 'Working']) },
      beside: [before],
      verdict: ['fail', ['/State', 'Stopped', 'Working']],
    },
    {
      name: 'there was nothing to stop',
      answer: { body: sessions([OLD, 'Stopped']) },
      beside: [{ at, body: sessions([OLD, 'Stopped']) }],
      verdict: ['not-observed', 'Nothing was seen at work before the action.'],
    },
  ]);
}

const STOP = 'stopBackupSession/sessions.stop/of-the-run';
const session = (state: string): string => xml('BackupJobSession', [/<State>\w+/, `<State>${state}`]);
const working = { at: `getBackupSession before/${STOP}/xml`, body: session('Working') };

checkTable(sessionStopped, `getBackupSession after/${STOP}/xml`, [
  { name: 'stopped', answer: { body: session('Stopped') }, beside: [working], verdict: 'pass' },
  {
    name: 'goes on',
    answer: { body: session('Working') },
    beside: [working],
    verdict: ['fail', ['/State', 'Stopped', 'Working']],
  },
  {
    name: 'was not seen before',
    answer: { body: session('Stopped') },
    verdict: ['not-observed', 'Nothing was seen at work before the action.'],
  },
]);

const TURNED: readonly (readonly [Check, string, string, string])[] = [
  [jobScheduleTurnedOver, 'getJob', 'toggleJobSchedule/jobs.toggle', 'Job'],
  [
    agentScheduleTurnedOver,
    'getAgentBackupJob',
    'toggleScheduleAgentBackupJob/agents.toggle-schedule',
    'AgentBackupJob',
  ],
  [nasScheduleTurnedOver, 'getNasJob', 'toggleNasJobScheduleEnabled/nas.toggle', 'NASJob'],
];

for (const [check, read, action, root] of TURNED) {
  const job = (enabled: boolean): string => json(root, { '/ScheduleEnabled': enabled });
  const before = { at: `${read} before/${action}/json`, body: job(true) };
  checkTable(check, `${read} after/${action}/json`, [
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
}
