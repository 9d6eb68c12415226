import { type Fault, misledMembers } from './fault.js';

export const fileServerHref: Fault = {
  id: 'file-server-href',
  summary: 'The Hrefs of file servers lead to repositories, as on version 10.',
  breaks: { operation: 'listFileServers', checks: ['href-of-kind'] },
  document: (document) => misledMembers(document, 'nas/fileServers', 'repositories'),
};
