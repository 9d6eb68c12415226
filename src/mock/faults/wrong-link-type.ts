import { changeLinks, type Fault } from './fault.js';

export const wrongLinkType: Fault = {
  id: 'wrong-link-type',
  summary: "A backup's link to its repository promises the entity and leads to the reference.",
  breaks: { operation: 'getBackup', checks: ['link-type-matches-target', 'links-documented'] },
  document(document) {
    changeLinks(document, (link) =>
      link.Type === 'RepositoryReference' ? { ...link, Type: 'Repository' } : link,
    );
  },
};
