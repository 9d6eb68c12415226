import type { Schemas } from '../../resource/schema.js';
import type { Site } from '../../resource/site.js';

/**
 * The entry point (documentation: http_authentication). It has no address or type of its own.
 *
 * @param versions of the API that are listed, oldest first
 */
export function enterpriseManager(site: Site, versions: readonly string[]): Schemas['EnterpriseManager'] {
  const create = (version: string): Schemas['Link'] => ({
    Rel: 'Create',
    Href: site.href(`sessionMngr/?v=${version}`),
    Type: 'LogonSession',
  });
  return {
    Links: [{ Rel: 'Down', Href: site.href('logonSessions'), Type: 'LogonSessionList' }, create('latest')],
    SupportedVersions: {
      SupportedVersions: versions.map((version) => ({ Links: [create(version)], Name: version })),
    },
  };
}
