import type { Fault } from './fault.js';

export const referenceEntityDisagree: Fault = {
  id: 'reference-entity-disagree',
  summary: 'The Name of a backup server is another one in its reference than in its entity.',
  breaks: { operation: 'getBackupServer', checks: ['reference-entity-agree'] },
  document({ value }, { form }) {
    if (form === 'reference') value.Name = `${String(value.Name)} (old)`;
  },
};
