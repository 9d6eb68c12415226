import { type Fault, misledMembers } from './fault.js';

export const discoveredComputerHref: Fault = {
  id: 'discovered-computer-href',
  summary: 'The Hrefs of discovered computers lead to task sessions, as on genuine servers.',
  breaks: { operation: 'listDiscoveredComputers', checks: ['href-of-kind'] },
  document: (document) => misledMembers(document, 'agents/discoveredComputers', 'backupTaskSessions'),
};
