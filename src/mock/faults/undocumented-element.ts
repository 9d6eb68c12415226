import type { Fault } from './fault.js';

export const undocumentedElement: Fault = {
  id: 'undocumented-element',
  summary: 'A VM restore point entity has an element SqlInfo that is not documented.',
  breaks: { operation: 'getVmRestorePoint', checks: ['xml-additions', 'json-additions'] },
  document({ value }, { form }) {
    if (form === 'entity') value.SqlInfo = 'MSSQLSERVER';
  },
};
