import type { Fault } from './fault.js';

export const wrongNamespace: Fault = {
  id: 'wrong-namespace',
  summary: 'The list of backups is in another namespace.',
  breaks: { operation: 'listBackups', checks: ['xml-namespace'] },
  document(document) {
    document.namespace = 'http://www.veeam.com/ent/v2.0';
  },
};
