import { action } from './links.js';
import type { KindName, Link, Schemas } from './schema.js';
import { COLLECTIONS, type Site } from './site.js';

/** In the order of the example of edition 13.1. */
const LISTED: readonly KindName[] = [
  'CloudGateway',
  'CloudTenant',
  'CloudHardwarePlan',
  'CloudPublicIpAddress',
  'CloudFailoverPlan',
  'CloudVmReplicaPoint',
  'CloudReplica',
  'VlanConfiguration',
  'CloudFailoverSession',
  'CloudGatewayPool',
];

const CREATED: readonly KindName[] = [
  'CloudGateway',
  'CloudTenant',
  'CloudHardwarePlan',
  'CloudPublicIpAddress',
  'CloudGatewayPool',
];

/** The entry to Cloud Connect (documentation: get_cloud). */
export function cloudService(site: Site, session: string | undefined): Schemas['CloudConnectService'] {
  const up: Link[] =
    session === undefined
      ? []
      : [{ Rel: 'Up', Href: site.href(`logonSessions/${session}`), Type: 'LogonSession' }];
  const down = (query: string, suffix: string): Link[] =>
    LISTED.map((kind) => ({
      Rel: 'Down',
      Href: site.href(`${COLLECTIONS[kind]}${query}`),
      Type: `${kind}${suffix}`,
    }));
  return {
    Links: [
      ...up,
      ...down('', 'ReferenceList'),
      ...down('?format=Entity', 'List'),
      ...CREATED.map((kind) => action('Create', site.href(COLLECTIONS[kind]))),
    ],
    Href: site.href('cloud'),
    Type: 'CloudConnectService',
  };
}
