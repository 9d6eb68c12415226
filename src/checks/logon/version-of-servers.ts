import { READABLE, represents } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { entitiesOf, textOf } from '../entities.js';
import { readings } from '../neighbours.js';

/** Version of the API by the first major version of the product that it goes with (documentation: em_web_api_versions). */
const API_VERSIONS = [
  [12, 'v1_7'],
  [11, 'v1_6'],
  [10, 'v1_5'],
] as const;

/**
 * The entry point lists the version of the API that goes with the newest backup server: Enterprise Manager is no older than those.
 * That it is not, no page of the reference says, so that a violation is a warning.
 *
 * Documentation: em_web_api_versions.
 */
export const versionOfServers: Check = {
  id: 'version-of-servers',
  requirement: 'versions.of-the-product',
  also: ['versions.supported'],
  reach: 'run',
  needs: [...READABLE, 'versions-listed'],
  applies: (c) => represents(c) && c.operation.resource === 'EnterpriseManager',
  judge(exchange, context) {
    const { observations } = context;
    const lists = readings(new URL('backupServers', observations.target.base).href, context);
    const majors = lists
      .flatMap((list) => entitiesOf(list, context))
      .map((server) => Number.parseInt(textOf(server, 'Version') ?? '', 10))
      .filter((major) => major >= 10);
    const newest = Math.max(...majors);
    const [, wanted] = API_VERSIONS.find(([major]) => newest >= major) ?? [];
    if (wanted === undefined)
      return new NotObserved('No backup server was read that is of version 10 or later.');
    const listed = observations.resources(exchange).flatMap(({ name }) => name ?? []);
    if (listed.some((name) => name.toLowerCase() === wanted)) return [];
    return [
      {
        message:
          'The entry point does not list the version of the API that goes with the newest backup server.',
        location: '/SupportedVersions',
        expected: `${wanted}, as a backup server is of version ${newest}`,
        actual: listed.join(', '),
        against: lists[0],
        disputed: 'No page says that Enterprise Manager is no older than its backup servers.',
      },
    ];
  },
};
