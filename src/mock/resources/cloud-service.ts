import type { Session } from '../sessions.js';
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

/** What a tenant is offered, and nothing else; in the order of the example of edition 13.0. */
const OF_TENANTS: readonly KindName[] = ['CloudFailoverPlan', 'CloudVmReplicaPoint', 'CloudReplica'];

const CREATED: readonly KindName[] = [
  'CloudGateway',
  'CloudTenant',
  'CloudHardwarePlan',
  'CloudPublicIpAddress',
  'CloudGatewayPool',
];

/** The entry to Cloud Connect (documentation: get_cloud). */
export function cloudService(site: Site, session: Session | undefined): Schemas['CloudConnectService'] {
  const [listed, created] = session?.tenant === undefined ? [LISTED, CREATED] : [OF_TENANTS, []];
  const up: Link[] =
    session === undefined
      ? []
      : [{ Rel: 'Up', Href: site.href(`logonSessions/${session.id}`), Type: 'LogonSession' }];
  const down = (query: string, suffix: string): Link[] =>
    listed.map((kind) => ({
      Rel: 'Down',
      Href: site.href(`${COLLECTIONS[kind]}${query}`),
      Type: `${kind}${suffix}`,
    }));
  return {
    Links: [
      ...up,
      ...down('', 'ReferenceList'),
      ...down('?format=Entity', 'List'),
      ...created.map((kind) => action('Create', site.href(COLLECTIONS[kind]))),
    ],
    Href: site.href('cloud'),
    Type: 'CloudConnectService',
  };
}
