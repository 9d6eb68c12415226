import { querySortAscending } from '../../../src/checks/query/query-sort-ascending.js';
import { querySortDescending } from '../../../src/checks/query/query-sort-descending.js';
import { checkTable, type Seen, type Verdict } from '../harness.js';
import { A, B, BACKUPS, C, D, entities, FILES, type Item, references } from './found.js';

const beside: readonly Seen[] = [{ at: 'queryBackupFile members', body: entities(FILES) }];
const answer = (...items: Item[]) => ({ body: references(items) });
const UNREAD: Verdict = ['not-observed', 'The members of the type were not read.'];

checkTable(querySortAscending, 'queryBackupFile sort/BackupSize/asc', [
  { name: 'numbers as numbers', answer: answer(A, B, C, D), beside, verdict: 'pass' },
  {
    name: 'numbers as text',
    answer: answer(B, D, C, A),
    beside,
    verdict: ['fail', ['sort:BackupSize', '25 before 100', '100 before 25']],
  },
  {
    name: 'a member lost',
    answer: answer(A, B, C),
    beside,
    verdict: [
      'fail',
      [
        'sort:BackupSize',
        `4 (${A.guid}, ${B.guid}, ${C.guid}, …) once each`,
        `3 (${A.guid}, ${B.guid}, ${C.guid}), without 1 (${D.guid})`,
      ],
    ],
  },
  {
    name: 'values by their place in the list; equal ones in any order',
    of: 'queryBackupFile sort/FileType/asc',
    answer: answer(A, C, B, D),
    beside,
    verdict: 'pass',
  },
  {
    name: 'times by their fractions, not as text',
    of: 'queryBackupFile sort/CreationTimeUTC/asc',
    answer: answer(A, C, B, D),
    beside,
    verdict: [
      'fail',
      [
        'sort:CreationTimeUTC',
        '2026-06-13T03:00:00.25Z before 2026-06-13T03:00:00.9Z',
        '2026-06-13T03:00:00.9Z before 2026-06-13T03:00:00.25Z',
      ],
    ],
  },
  {
    name: 'texts on which collations differ, in any order',
    of: 'queryBackupFile sort/Name/asc',
    answer: answer(B, C, D, A),
    beside,
    verdict: 'pass',
  },
  {
    name: 'texts on which all collations agree',
    of: 'queryBackupFile sort/Name/asc',
    answer: answer(B, A, C, D),
    beside,
    verdict: ['fail', ['sort:Name', 'mail 1.vib before web & app.vbk', 'web & app.vbk before mail 1.vib']],
  },
  {
    name: 'equal texts that stand apart',
    of: 'queryBackupFile sort/BackupName/asc',
    answer: answer(B, A, C, D),
    beside,
    verdict: ['fail', ['sort:BackupName', 'Archive before Web', 'Web before Archive']],
  },
  {
    name: 'a field that entities do not show',
    of: 'queryBackup sort/JobName/asc',
    answer: answer(...BACKUPS),
    beside: [{ at: 'queryBackup members', body: entities(BACKUPS) }],
    verdict: ['not-observed', 'No entity of the type shows JobName.'],
  },
  { name: 'nothing to hold it to', answer: answer(A), verdict: UNREAD },
]);

const ascending = (...items: Item[]): Seen => ({ at: 'queryBackupFile sort/UID/asc', ...answer(...items) });

checkTable(querySortDescending, 'queryBackupFile sort/BackupSize/desc', [
  { name: 'numbers as numbers', answer: answer(D, C, B, A), beside, verdict: 'pass' },
  {
    name: 'ascending',
    answer: answer(A, B, C, D),
    beside,
    verdict: ['fail', ['sort:BackupSize', '10 before 9', '9 before 10']],
  },
  {
    name: 'what has no documented order, the other way round',
    of: 'queryBackupFile sort/UID/desc',
    answer: answer(D, A, C, B),
    beside: [...beside, ascending(B, C, A, D)],
    verdict: 'pass',
  },
  {
    name: 'what has no documented order, the same way round',
    of: 'queryBackupFile sort/UID/desc',
    answer: answer(B, C, A, D),
    beside: [...beside, ascending(B, C, A, D)],
    verdict: [
      'fail',
      [
        'sort:UID',
        `urn:veeam:backupfile:${D.guid} at place 1 of the different values`,
        `urn:veeam:backupfile:${B.guid}`,
      ],
    ],
  },
  {
    name: 'the first page of several says nothing of the last',
    of: 'queryBackupFile sort/UID/desc',
    answer: { body: references([A, C], { count: 2 }) },
    beside: [...beside, { at: 'queryBackupFile sort/UID/asc', body: references([B, D], { count: 2 }) }],
    verdict: 'pass',
  },
  { name: 'nothing to hold it to', answer: answer(A), verdict: UNREAD },
]);
