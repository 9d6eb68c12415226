/** The lists of backup sessions of file shares against all backup sessions. */
import { nasSessionsAmongAll } from '../../../src/checks/nas/nas-sessions-among-all.js';
import { sessionsThirtyDays } from '../../../src/checks/sessions/sessions-thirty-days.js';
import { API, checkTable } from '../harness.js';
import { list, type Member, refs } from '../small.js';

const session = (id: string, CreationTimeUTC: string): Member => ({
  uid: ['BackupJobSession', id],
  at: 'backupSessions',
  has: { JobType: 'NasBackup', CreationTimeUTC },
});
const NEW = session('s1', '2026-06-18T21:00:16.1Z');
const OLD = session('s2', '2026-05-19T21:00:16.1Z');
const OLDER = session('s3', '2026-05-17T21:00:16.1Z');
const own = { at: `${API}nas/backupSessions`, body: refs(NEW, OLDER) };
const all = (...members: Member[]) => ({
  at: `${API}backupSessions?format=Entity`,
  body: list('BackupJobSessions', 'BackupJobSession', ...members),
});

checkTable(nasSessionsAmongAll, 'listNasBackupSessions xml', [
  { name: 'all are there', answer: own, beside: [all(OLDER, NEW)], verdict: 'pass' },
  {
    name: 'one that is not',
    answer: own,
    beside: [own, all(NEW, OLD)],
    verdict: [
      'fail',
      ['/EntityReferences/Ref[2]', 'a member of /backupSessions', 'urn:veeam:BackupJobSession:s3'],
    ],
  },
  { name: 'nothing else was read', answer: own, verdict: ['not-observed', '/backupSessions was not read.'] },
]);

checkTable(sessionsThirtyDays, 'listNasBackupSessions xml', [
  { name: '30 days apart', answer: { body: refs(OLD, NEW) }, beside: [all(NEW, OLD)], verdict: 'pass' },
  {
    name: 'further apart',
    answer: { body: refs(OLDER, NEW) },
    beside: [all(NEW, OLDER)],
    verdict: [
      'fail',
      [
        '/EntityReferences/Ref[1]',
        'nothing made before 2026-05-19T21:00:16.100Z',
        '2026-05-17T21:00:16.100Z',
      ],
    ],
  },
  ...(
    [
      ['listBackupSessions entity/xml', 'BackupJobSessions', 'BackupJobSession'],
      ['listRestoreSessions entity/xml', 'RestoreSessions', 'RestoreSession'],
      ['listCdpReplicaSessions entity/xml', 'CdpReplicaSessions', 'CdpReplicaSession'],
    ] as const
  ).map(([of, root, item]) => ({
    name: `further apart, in a list that says it itself: ${root}`,
    of,
    answer: { body: list(root, item, NEW, OLDER) },
    verdict: [
      'fail',
      [`/${root}/${item}[2]`, 'nothing made before 2026-05-19T21:00:16.100Z', '2026-05-17T21:00:16.100Z'],
    ] as const,
  })),
  {
    name: 'when they were made is not known',
    answer: { body: refs(OLDER, NEW) },
    beside: [all(NEW)],
    verdict: ['not-observed', 'Of fewer than two sessions it is known when they were made.'],
  },
]);
