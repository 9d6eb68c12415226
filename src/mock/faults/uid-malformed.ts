import type { Fault } from './fault.js';

export const uidMalformed: Fault = {
  id: 'uid-malformed',
  summary: 'The UID of a VM restore point is a bare GUID.',
  breaks: { operation: 'getVmRestorePoint', checks: ['uid-pattern', 'xml-values', 'json-values'] },
  document({ value }) {
    value.UID = String(value.UID).replace(/^.*:/, '');
  },
};
