import type { Fault } from './fault.js';

export const missingElement: Fault = {
  id: 'missing-element',
  summary: 'A restore point entity lacks BackupDateUTC.',
  breaks: { operation: 'getRestorePoint', checks: ['xml-required', 'json-required'] },
  document({ value }, { form }) {
    if (form === 'entity') delete value.BackupDateUTC;
  },
};
