import { pathOf } from '../../resource/kinds.js';
import { action } from '../../resource/links.js';
import type { KindName, Link, Schemas } from '../../resource/schema.js';
import type { Site } from '../../resource/site.js';
import { refuses } from '../../rights/rights.js';
import type { Session } from '../../sessions.js';

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

/** The entry to Cloud Connect (documentation: get_cloud), with what the account of the session may use. */
export function cloudService(site: Site, session: Session | undefined): Schemas['CloudConnectService'] {
  const up: Link[] =
    session === undefined
      ? []
      : [{ Rel: 'Up', Href: site.href(`logonSessions/${session.id}`), Type: 'LogonSession' }];
  const may = (method: 'GET' | 'POST') => (kind: KindName) => {
    const segments = ['api', ...pathOf(kind).split('/')];
    return session === undefined || !refuses(session.role, { method, target: { segments, parameters: [] } });
  };
  const down = (query: string, suffix: string): Link[] =>
    LISTED.filter(may('GET')).map((kind) => ({
      Rel: 'Down',
      Href: site.href(`${pathOf(kind)}${query}`),
      Type: `${kind}${suffix}`,
    }));
  return {
    Links: [
      ...up,
      ...down('', 'ReferenceList'),
      ...down('?format=Entity', 'List'),
      ...CREATED.filter(may('POST')).map((kind) => action('Create', site.href(pathOf(kind)))),
    ],
    Href: site.href('cloud'),
    Type: 'CloudConnectService',
  };
}
