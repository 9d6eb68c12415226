import type { Fault } from './fault.js';

export const wrongOrder: Fault = {
  id: 'wrong-order',
  summary: 'The elements of a VM restore point entity stand in reverse order in XML.',
  breaks: { operation: 'getVmRestorePoint', checks: ['xml-order'] },
  document(document, { form }) {
    if (form !== 'entity' || document.layout.kind !== 'object') return;
    const [links, ...own] = document.layout.children;
    if (links !== undefined) document.layout = { ...document.layout, children: [links, ...own.reverse()] };
  },
};
