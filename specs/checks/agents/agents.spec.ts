/** What is listed below agents. */
import { agentsOnly } from '../../../src/checks/agents/agents-only.js';
import { computersOfGroup } from '../../../src/checks/agents/computers-of-group.js';
import { API, checkTable } from '../harness.js';
import { list, type Member, refs } from '../small.js';

const backup = (id: string, Platform: string): Member => ({
  uid: ['Backup', id],
  at: 'backups',
  has: { Platform, BackupType: 'Standard' },
});
const ALL = [backup('b1', 'AgentForLinux'), backup('b2', 'VMware'), backup('b3', 'CustomPlatform')];
const backups = { at: `${API}backups?format=Entity`, body: list('Backups', 'Backup', ...ALL) };
const file = (id: string, of: string): Member => ({
  uid: ['BackupFile', id],
  at: 'backupFiles',
  up: [`backups/${of}`],
});
const session = (id: string, JobType: string): Member => ({
  uid: ['BackupJobSession', id],
  at: 'backupSessions',
  has: { JobType },
});

checkTable(agentsOnly, 'listAgentBackups reference/xml', [
  {
    name: 'backups of agents, or of several platforms',
    answer: { body: refs(...ALL.filter(({ uid }) => uid[1] !== 'b2')) },
    beside: [backups],
    verdict: 'pass',
  },
  {
    name: 'a backup of virtual machines',
    answer: { body: refs(...ALL) },
    beside: [backups],
    verdict: ['fail', ['/EntityReferences/Ref[2]', 'something of an agent', 'VMware: urn:veeam:Backup:b2']],
  },
  {
    name: 'a file of a backup of virtual machines',
    of: 'listAgentBackupFiles reference/xml',
    answer: { body: refs(file('f1', 'b1'), file('f2', 'B2')) },
    beside: [backups],
    verdict: [
      'fail',
      ['/EntityReferences/Ref[2]', 'something of an agent', 'VMware: urn:veeam:BackupFile:f2'],
    ],
  },
  {
    name: 'sessions of agents',
    of: 'listAgentBackupSessions reference/xml',
    answer: { body: refs(session('s1', 'AgentBackup'), session('s2', 'AgentManagement')) },
    beside: [
      {
        at: `${API}backupSessions?format=Entity`,
        body: list(
          'BackupJobSessions',
          'BackupJobSession',
          session('s1', 'AgentBackup'),
          session('s2', 'AgentManagement'),
        ),
      },
    ],
    verdict: 'pass',
  },
  {
    name: 'nothing of the backups was read',
    answer: { body: refs(...ALL) },
    verdict: ['not-observed', 'What the members of the list belong to was not read.'],
  },
  { name: 'an empty list', answer: { body: refs() }, verdict: ['not-observed', 'The list is empty.'] },
]);

const GROUP = 'agents/protectionGroups/g1';
const OTHER = 'agents/protectionGroups/g2';
const computer = (id: string, ...up: string[]): Member => ({
  uid: ['DiscoveredComputer', id],
  at: 'agents/discoveredComputers',
  up,
});
const computers = (...members: Member[]) => ({
  at: `${API}agents/discoveredComputers?format=Entity`,
  body: list('DiscoveredComputers', 'DiscoveredComputer', ...members),
});
const url = `${API}${GROUP}/discoveredComputers`;

checkTable(computersOfGroup, 'listAgentProtectionGroupComputers reference/xml', [
  {
    name: 'those that lead up to the group, though references do not say so',
    url,
    answer: { body: refs(computer('c1'), computer('c2')) },
    beside: [computers(computer('c1', GROUP), computer('c2', OTHER, GROUP), computer('c3', OTHER))],
    verdict: 'pass',
  },
  {
    name: 'one of another group',
    url,
    answer: { body: refs(computer('c1'), computer('c3')) },
    beside: [computers(computer('c1', GROUP), computer('c3', OTHER))],
    verdict: [
      'fail',
      ['/EntityReferences/Ref[2]', '/agents/protectiongroups/g1', '/agents/protectiongroups/g2'],
    ],
  },
  {
    name: 'one that is missing',
    url,
    answer: { body: refs(computer('c1')) },
    beside: [
      { at: url, body: refs(computer('c1')) },
      computers(computer('c1', GROUP), computer('c2', GROUP)),
    ],
    verdict: ['fail', ['/', 'urn:veeam:DiscoveredComputer:c2 in the list', 'not there']],
  },
  {
    name: 'no machine says where it belongs',
    url,
    answer: { body: refs(computer('c1')) },
    beside: [computers(computer('c1'))],
    verdict: ['not-observed', 'Nothing of the kind says what it belongs to.'],
  },
]);
