import type { Fault } from './fault.js';

export const undocumentedMethodAccepted: Fault = {
  id: 'undocumented-method-accepted',
  summary: 'A PUT at the list of hierarchy roots is answered as a GET.',
  breaks: { operation: 'listHierarchyRoots', checks: ['undocumented-method-refused'] },
  inWrites: true,
  method: (method, { segments }) =>
    method === 'PUT' && segments.join('/').toLowerCase() === 'api/hierarchyroots' ? 'GET' : method,
};
