import type { Fault } from './fault.js';

export const xmlJsonDisagree: Fault = {
  id: 'xml-json-disagree',
  summary: 'The BackupSize of a backup file entity is one byte more in JSON than in XML.',
  breaks: { operation: 'getBackupFile', checks: ['xml-json-agree'] },
  document({ value }, { form, media }) {
    if (form === 'entity' && media === 'json') value.BackupSize = Number(value.BackupSize) + 1;
  },
};
