import type { Fault } from './fault.js';

export const uidOfOtherKind: Fault = {
  id: 'uid-of-other-kind',
  summary: 'The UID of a vApp restore point is that of a backup.',
  breaks: { operation: 'getVAppRestorePoint', checks: ['uid-agrees'] },
  document({ value }) {
    value.UID = String(value.UID).replace('VAppRestorePoint', 'Backup');
  },
};
