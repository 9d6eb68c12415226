import type { Fault } from './fault.js';

export const wrongRoot: Fault = {
  id: 'wrong-root',
  summary: 'The root element of a backup entity has another name.',
  breaks: { operation: 'getBackup', checks: ['xml-root'] },
  document(document, { form }) {
    if (form === 'entity') document.root = 'BackupEntity';
  },
};
