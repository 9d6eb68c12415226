import type { Link, Resource } from '../../representation/resources.js';
import { READABLE, represents } from '../applies.js';
import { type Check, NotObserved } from '../check.js';

/**
 * The link of each version that the root lists leads to /sessionMngr/, with that version as v.
 *
 * Documentation: logging_on.
 */
export const versionLinks: Check = {
  id: 'version-links',
  requirement: 'versions.link-of-each',
  needs: ['versions-listed', ...READABLE],
  applies: (c) => represents(c) && c.operation.resource === 'EnterpriseManager',
  judge(exchange, { observations }) {
    const versions = observations.resources(exchange).filter((r) => !r.root && r.name !== undefined);
    if (versions.length === 0) return new NotObserved('The root lists no version.');
    return versions
      .filter((version) => !version.links.some((link) => logsOnWith(link, version)))
      .map((version) => ({
        message: 'The link of a version does not lead to the logon with it.',
        location: version.location,
        expected: `/sessionMngr/?v=${version.name}`,
        actual: version.links.map((link) => link.href ?? '').join(', ') || 'no link',
      }));
  },
};

function logsOnWith({ rel, href = '' }: Link, { name }: Resource): boolean {
  if (rel !== 'Create' || !URL.canParse(href)) return false;
  const { pathname, searchParams } = new URL(href);
  return /\/sessionMngr\/?$/i.test(pathname) && searchParams.get('v')?.toLowerCase() === name?.toLowerCase();
}
