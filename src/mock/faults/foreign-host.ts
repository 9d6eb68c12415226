import { changeLinks, type Fault } from './fault.js';

export const foreignHost: Fault = {
  id: 'foreign-host',
  summary: 'The Up links of a backup lead to another host.',
  breaks: { operation: 'getBackup', checks: ['links-on-target'] },
  document(document) {
    changeLinks(document, (link) =>
      link.Rel === 'Up'
        ? { ...link, Href: link.Href.replace(/^(https?:\/\/)[^/]+/, '$1em.elsewhere.example:9398') }
        : link,
    );
  },
};
