import type { Schemas } from './schema.js';
import type { Site } from './site.js';

/** Versions of the API that a server of version 12 lists, oldest first. */
export const VERSIONS = ['v1_5', 'v1_6', 'v1_7'] as const;

/** The entry point (documentation: http_authentication). It has no address or type of its own. */
export function enterpriseManager(site: Site): Schemas['EnterpriseManager'] {
  const create = (version: string): Schemas['Link'] => ({
    Rel: 'Create',
    Href: site.href(`sessionMngr/?v=${version}`),
    Type: 'LogonSession',
  });
  return {
    Links: [{ Rel: 'Down', Href: site.href('logonSessions'), Type: 'LogonSessionList' }, create('latest')],
    SupportedVersions: {
      SupportedVersions: VERSIONS.map((version) => ({ Links: [create(version)], Name: version })),
    },
  };
}
