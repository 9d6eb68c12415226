import { type Fault, misledMembers } from './fault.js';

export const nasJobHref: Fault = {
  id: 'nas-job-href',
  summary: 'The Hrefs of NAS jobs lead to jobs of agents, as on version 10.',
  breaks: { operation: 'listNasJobs', checks: ['href-of-kind'] },
  document: (document) => misledMembers(document, 'nas/jobs', 'agents/jobs'),
};
