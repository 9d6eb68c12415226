import { READABLE, represents } from '../applies.js';
import type { Check } from '../check.js';

/**
 * The root of the API lists the supported versions, each with a link to log on with it.
 *
 * Documentation: logging_on, em_web_api_versions.
 */
export const versionsListed: Check = {
  id: 'versions-listed',
  requirement: 'logon.versions-listed',
  needs: READABLE,
  applies: (c) => represents(c) && c.operation.resource === 'EnterpriseManager',
  judge(exchange, { observations }) {
    const versions = observations
      .resources(exchange)
      .filter(
        (r) =>
          r.name !== undefined && r.links.some((l) => l.rel === 'Create' && /[?&]v=/i.test(l.href ?? '')),
      );
    if (versions.length > 0) return [];
    return [
      {
        message: 'The root lists no supported version with a link to log on.',
        location: '/SupportedVersions',
        expected: 'at least one SupportedVersion with a Create link',
        actual: 'none',
      },
    ];
  },
};
