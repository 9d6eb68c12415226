import { mountOsKind } from '../../../src/checks/backups/mount-os-kind.js';
import { checkTable, json, xml } from '../harness.js';

checkTable(mountOsKind, 'getVmRestorePointMount created/unsaid/json', [
  { name: 'volumes of Windows', answer: { body: json('VmRestorePointMount') }, verdict: 'pass' },
  {
    name: 'a volume of something else, in XML',
    of: 'getVmRestorePointMount created/unsaid/xml',
    answer: { body: xml('VmRestorePointMount', [/mounts\/1\/C:"/, 'mounts/1/sda1"']) },
    verdict: [
      'warn',
      ['/VmRestorePointMount/FSRoots/DirectoryEntry[2]/@Href', 'a volume of Windows', 'sda1'],
    ],
  },
  {
    name: 'no volumes',
    answer: { body: json('VmRestorePointMount', { '/FSRoots': [] }) },
    verdict: ['not-observed', 'The mount has no volumes.'],
  },
  {
    name: 'says nothing where OsKind was sent',
    of: 'getVmRestorePointMount created/json',
    answer: {},
    verdict: 'not-applied',
  },
]);
