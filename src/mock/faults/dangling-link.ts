import { changeLinks, type Fault } from './fault.js';

export const danglingLink: Fault = {
  id: 'dangling-link',
  summary: 'A restore point entity links to a backup that does not exist.',
  breaks: { operation: 'getRestorePoint', checks: ['links-resolve'] },
  document(document, { form }) {
    if (form !== 'entity') return;
    changeLinks(document, (link) =>
      link.Type === 'BackupReference'
        ? { ...link, Href: link.Href.replace(/[^/]+$/, 'ffffffff-0000-4000-8000-0000dab61175') }
        : link,
    );
  },
};
