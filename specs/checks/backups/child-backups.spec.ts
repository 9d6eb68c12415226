import { childBackups } from '../../../src/checks/backups/child-backups.js';
import { pointsNotOfParents } from '../../../src/checks/backups/points-not-of-parents.js';
import { API, checkTable } from '../harness.js';
import { list, type Member, refs } from '../small.js';

const url = `${API}backups/parent/childBackups`;
const backup = (id: string, BackupType: string): Member => ({
  uid: ['Backup', id],
  at: 'backups',
  has: { Platform: 'AgentForWindows', BackupType },
});
const backups = (...members: Member[]): string => list('Backups', 'Backup', ...members);

checkTable(childBackups, 'listChildBackups reference/xml', [
  {
    name: 'child backups, as the list of all backups says',
    url,
    answer: { body: refs(backup('b1', '')) },
    beside: [{ at: `${API}backups?format=Entity`, body: backups(backup('b1', 'ChildBackup')) }],
    verdict: 'pass',
  },
  {
    name: 'another type among them',
    of: 'listChildBackups entity/xml',
    url: `${url}?format=Entity`,
    answer: { body: backups(backup('b1', 'ChildBackup'), backup('b2', 'Standard')) },
    verdict: ['fail', ['/Backups/Backup[2]/BackupType', 'ChildBackup', 'Standard']],
  },
  {
    name: 'a backup without any',
    url,
    answer: { body: refs() },
    verdict: ['not-observed', 'The backup has no child backups.'],
  },
  {
    name: 'none that was read',
    url,
    answer: { body: refs(backup('b1', '')) },
    verdict: ['not-observed', 'No entity of a member was read.'],
  },
]);

const points = (...ids: string[]): string =>
  refs(...ids.map((id): Member => ({ uid: ['RestorePoint', id], at: 'restorePoints' })));
const below = `${API}backups/b1/restorePoints`;
const all = (type: string) => [{ at: `${API}backups?format=Entity`, body: backups(backup('b1', type)) }];

checkTable(pointsNotOfParents, 'listBackupRestorePoints reference/xml', [
  ...['Standard', 'ChildBackup'].map((type) => ({
    name: `points of a ${type}`,
    url: below,
    answer: { body: points('p1', 'p2') },
    beside: all(type),
    verdict: 'pass' as const,
  })),
  {
    name: 'points of a parent',
    url: below,
    answer: { body: points('p1', 'p2') },
    beside: all('ParentBackup'),
    verdict: ['warn', ['/EntityReferences/Ref[1]', 'none: they are those of its child backups', '2']],
  },
  {
    name: 'a parent without points',
    url: below,
    answer: { body: points() },
    beside: all('ParentBackup'),
    verdict: ['not-observed', 'The backup lists no restore point.'],
  },
  {
    name: 'a backup that was not read',
    url: below,
    answer: { body: points('p1') },
    verdict: ['not-observed', 'The backup itself was not read.'],
  },
]);
