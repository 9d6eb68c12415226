import type { Fault } from './fault.js';

export const acceptIgnored: Fault = {
  id: 'accept-ignored',
  summary: 'The list of repositories is XML whatever was asked for.',
  breaks: { operation: 'listRepositories', checks: ['accept-honoured'] },
  media: () => 'xml',
};
