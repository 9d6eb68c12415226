import { changeLinks, type Fault } from './fault.js';

export const missingLink: Fault = {
  id: 'missing-link',
  summary: 'A backup file entity lacks the link to its backup.',
  breaks: { operation: 'getBackupFile', checks: ['links-documented'] },
  document(document, { form }) {
    if (form === 'entity')
      changeLinks(document, (link) => (link.Type === 'BackupReference' ? undefined : link));
  },
};
