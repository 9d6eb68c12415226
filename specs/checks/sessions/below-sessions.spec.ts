/** What is listed below a session. */
import { agentManagementSessions } from '../../../src/checks/sessions/agent-management-sessions.js';
import { tasksOfSession } from '../../../src/checks/sessions/tasks-of-session.js';
import { API, checkTable } from '../harness.js';
import { list, type Member, refs } from '../small.js';

const ONE = 'backupSessions/s1';
const TWO = 'backupSessions/s2';
const task = (id: string, ...up: string[]): Member => ({
  uid: ['BackupTaskSession', id],
  at: 'backupTaskSessions',
  up,
});
const tasks = {
  at: `${API}backupTaskSessions`,
  body: refs(task('t1', ONE), task('t2', ONE), task('t3', TWO)),
};
const below = (...members: Member[]) => ({ at: `${API}${ONE}/taskSessions`, body: refs(...members) });
const url = below().at;

checkTable(tasksOfSession, 'listBackupSessionTaskSessions reference/xml', [
  {
    name: 'all of the session',
    url,
    answer: below(task('t2', ONE), task('t1', ONE)),
    beside: [tasks],
    verdict: 'pass',
  },
  {
    name: 'one of another session, though it says nothing of it itself',
    url,
    answer: below(task('t1'), task('t2'), task('t3')),
    beside: [tasks],
    verdict: ['fail', ['/EntityReferences/Ref[3]', '/backupsessions/s1', '/backupsessions/s2']],
  },
  {
    name: 'one of a session that this one has started',
    url,
    answer: below(task('t1'), task('t2'), task('t3')),
    beside: [
      tasks,
      {
        at: `${API}backupSessions`,
        body: refs({ uid: ['BackupJobSession', 's2'], at: 'backupSessions', up: [ONE] }),
      },
    ],
    verdict: 'pass',
  },
  {
    name: 'one is missing',
    url,
    answer: below(task('t1', ONE)),
    beside: [below(task('t1', ONE)), tasks],
    verdict: ['fail', ['/', 'urn:veeam:BackupTaskSession:t2 in the list', 'not there']],
  },
  {
    name: 'one that came between two readings of the list is there',
    url,
    answer: below(task('t1', ONE)),
    beside: [below(task('t1', ONE)), below(task('t1', ONE), task('t2', ONE)), tasks],
    verdict: 'pass',
  },
  {
    name: 'none',
    url,
    answer: below(),
    verdict: ['not-observed', 'Nothing of the kind says what it belongs to.'],
  },
]);

const session = (id: string, JobType: string, ...up: string[]): Member => ({
  uid: ['BackupJobSession', id],
  at: 'backupSessions',
  up,
  has: { JobType },
});
const sessions = {
  at: `${API}backupSessions?format=Entity`,
  body: list(
    'BackupJobSessions',
    'BackupJobSession',
    session('s1', 'AgentBackup'),
    session('m1', 'AgentManagement', ONE),
    session('m2', 'AgentManagement', TWO),
    session('w1', 'ImmediateBackupCopyWorker', ONE),
  ),
};
const managed = (...ids: string[]) => ({
  at: `${API}${ONE}/agentManagementSessions`,
  body: refs(...ids.map((id) => session(id, ''))),
});

checkTable(agentManagementSessions, 'listBackupSessionAgentManagementSessions reference/xml', [
  {
    name: 'those of the session',
    url: managed().at,
    answer: managed('m1'),
    beside: [sessions],
    verdict: 'pass',
  },
  {
    name: 'another kind, and one of another session',
    url: managed().at,
    answer: managed('m1', 'w1', 'm2'),
    beside: [sessions],
    verdict: [
      'fail',
      ['/EntityReferences/Ref[2]', 'AgentManagement', 'ImmediateBackupCopyWorker'],
      ['/EntityReferences/Ref[3]', '/backupsessions/s1', '/backupsessions/s2'],
    ],
  },
  {
    name: 'one is missing',
    url: managed().at,
    answer: managed(),
    beside: [managed(), sessions],
    verdict: ['fail', ['/', 'urn:veeam:BackupJobSession:m1 in the list', 'not there']],
  },
  {
    name: 'sessions were not read',
    url: managed().at,
    answer: managed('m1'),
    verdict: ['not-observed', 'Nothing of the kind says what it belongs to.'],
  },
]);
