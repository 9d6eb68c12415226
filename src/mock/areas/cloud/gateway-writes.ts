import { badRequest } from '../../errors.js';
import type { Estate } from '../../estate/estate.js';
import type { EstateView } from '../../estate/view.js';
import type { BodySpec, Rule } from '../../requests/request.js';
import { pathOf } from '../../resource/kinds.js';
import { backupServer, cloudGateway, cloudGatewayPool, cloudTenant } from '../../resource/registry.js';
import type { Schemas } from '../../resource/schema.js';
import type { Route } from '../../routes/route.js';
import { creation, deletion, edition, named, namedOn, nameIsFree } from '../../routes/writes.js';
import { entityLayout } from '../../serialize/layouts.js';
import { ownLayout, part } from '../../serialize/parts.js';
import { CLOUD_LAYOUTS } from './layouts.js';
import type { CloudGatewayPoolRecord, CloudGatewayRecord } from './records.js';
import { poolOf } from './relations.js';

const PORT: Rule = { type: 'integer', range: [0, 65_535] };
const MODES = ['Direct', 'NAT'];
const NAME: Rule = { required: true, range: [1, 255] };

/** Documentation: post_gateways. */
const CREATE_GATEWAY: BodySpec<Schemas['CreateCloudGatewaySpec']> = {
  root: 'CreateCloudGatewaySpec',
  layout: part(`BackupServerIdOrName ServerHostName Description ExternalIp ExternalPort NetworkType
    InternalPort BackupServerUid`),
  rules: {
    ServerHostName: NAME,
    ExternalPort: PORT,
    NetworkType: { required: true, values: MODES },
    InternalPort: PORT,
  },
};

/** Documentation: put_cloudgateways_id. */
const EDIT_GATEWAY: BodySpec<Schemas['CloudGatewayEdit']> = {
  root: 'CloudGateway',
  layout: entityLayout('CloudGateway'),
  rules: {
    Enabled: { type: 'boolean' },
    NetworkMode: { required: true, values: MODES },
    ExternalPort: PORT,
    InternalPort: PORT,
  },
};

const { CloudGateways: GATEWAYS, CloudTenants: TENANTS } = CLOUD_LAYOUTS.CloudGatewayPool.layouts;
const MEMBERS = {
  CloudGateways: { required: true, members: { CloudGatewayUids: { type: 'uid' } } },
  CloudTenants: { members: { CloudTenantUids: { type: 'uid' } } },
} as const;

/** Documentation: post_cloudgatewaypools. */
const CREATE_POOL: BodySpec<Schemas['CreateCloudGatewayPoolSpec']> = {
  root: 'CreateCloudGatewayPoolSpec',
  layout: part('Name Description CloudGateways CloudTenants BackupServerUid', {
    CloudGateways: GATEWAYS,
    CloudTenants: TENANTS,
  }),
  rules: { ...MEMBERS, Name: NAME, BackupServerUid: { required: true, type: 'uid' } },
};

/** Documentation: put_cloud_gatewaypools_id; its server, which the table demands and no example has, cannot change. */
const EDIT_POOL: BodySpec<Schemas['CloudGatewayPool']> = {
  root: 'CloudGatewayPool',
  layout: ownLayout({
    members: `${CLOUD_LAYOUTS.CloudGatewayPool.members} BackupServerUid`,
    layouts: CLOUD_LAYOUTS.CloudGatewayPool.layouts,
  }),
  rules: { ...MEMBERS, Name: { range: [1, 255] } },
};

/** Gateways and pools of them. */
export const CLOUD_GATEWAY_WRITES: readonly Route[] = [
  creation(cloudGateway, {
    operation: 'createCloudGateway',
    task: 'CreateCloudGateway',
    body: CREATE_GATEWAY,
    make: gatewayFrom,
  }),
  edition(cloudGateway, {
    operation: 'editCloudGateway',
    task: 'EditCloudGateway',
    body: EDIT_GATEWAY,
    change: (old, sent) =>
      reachable({
        ...old,
        enabled: sent.Enabled ?? old.enabled,
        mode: sent.NetworkMode,
        externalIp: sent.ExternalIP ?? old.externalIp,
        externalPort: sent.ExternalPort ?? old.externalPort,
        internalPort: sent.InternalPort ?? old.internalPort,
        description: sent.Description ?? old.description,
      }),
  }),
  deletion(cloudGateway, {
    operation: 'deleteCloudGateway',
    task: 'DeleteCloudGateway',
    hindrance: ({ id, name }, view) => {
      const pool = poolOf(view, id);
      return pool && `The cloud gateway [${name}] is in the cloud gateway pool [${pool.name}].`;
    },
  }),
  creation(cloudGatewayPool, {
    operation: 'createCloudGatewayPool',
    task: 'CreateCloudGatewayPool',
    body: CREATE_POOL,
    make: ({ Name, BackupServerUid, Description = '', CloudGateways }, id, view) => {
      const server = named(backupServer, BackupServerUid, view).id;
      const pool = { id, name: Name, backupServer: server, description: Description, gateways: [] };
      return withGateways(pool, CloudGateways, view);
    },
    also: (estate, pool, view, sent) => assigned(estate, pool, sent.CloudTenants, view),
  }),
  edition(cloudGatewayPool, {
    operation: 'editCloudGatewayPool',
    task: 'UpdateCloudGatewayPool',
    body: EDIT_POOL,
    change: (old, { Name = old.name, Description = old.description, CloudGateways }, view) =>
      withGateways({ ...old, name: Name, description: Description }, CloudGateways, view),
    also: (estate, pool, view, sent) => assigned(estate, pool, sent.CloudTenants, view),
  }),
  deletion(cloudGatewayPool, {
    operation: 'deleteCloudGatewayPool',
    task: 'DeleteCloudGatewayPool',
    hindrance: ({ id, name }, view) =>
      view.where('cloudTenants', 'gatewayPools', id).length > 0
        ? `The cloud gateway pool [${name}] is assigned to tenants.`
        : undefined,
    related: ({ site }) => ({
      Rel: 'Related',
      Href: site.href(`${pathOf('CloudGatewayPool')}?format=Entity`),
      Type: 'CloudGatewayPoolList',
    }),
  }),
];

const DEFAULT_PORT = 6180;
const DEFAULT_NAT_PORT = 8080;

function gatewayFrom(
  spec: Schemas['CreateCloudGatewaySpec'],
  id: string,
  view: EstateView,
): CloudGatewayRecord {
  const { NetworkType: mode, ExternalPort: externalPort = DEFAULT_PORT } = spec;
  return reachable({
    id,
    name: spec.ServerHostName,
    backupServer: serverOf(spec, view),
    description: spec.Description ?? '',
    enabled: true,
    mode,
    // Clients that come directly come to the server itself.
    externalIp: spec.ExternalIp ?? (mode === 'Direct' ? spec.ServerHostName : ''),
    externalPort,
    internalPort: spec.InternalPort ?? (mode === 'Direct' ? externalPort : DEFAULT_NAT_PORT),
  });
}

/** Older clients name the server by its UID or its DNS name in one member. */
function serverOf(
  { BackupServerUid: uid = '', BackupServerIdOrName: other = '' }: Schemas['CreateCloudGatewaySpec'],
  view: EstateView,
): string {
  if (uid !== '') return named(backupServer, uid, view).id;
  if (other === '') throw badRequest('[CreateCloudGatewaySpec] lacks the element [BackupServerUid].');
  const byName = view.estate.backupServers.find((s) => s.name.toLowerCase() === other.toLowerCase());
  return byName?.id ?? named(backupServer, other, view).id;
}

function reachable(gateway: CloudGatewayRecord): CloudGatewayRecord {
  if (gateway.mode === 'NAT' && gateway.externalIp === '') {
    throw badRequest('A cloud gateway behind NAT needs an external IP address.');
  }
  return gateway;
}

/** A pool has a name of its own, and one gateway at least, and a gateway is in one pool at most. */
function withGateways(
  pool: CloudGatewayPoolRecord,
  { CloudGatewayUids: uids = [] }: Schemas['CloudGatewayPoolGateways'],
  view: EstateView,
): CloudGatewayPoolRecord {
  nameIsFree(cloudGatewayPool, pool, view);
  const gateways = uids.map((uid) => namedOn(cloudGateway, uid, pool.backupServer, view));
  if (gateways.length === 0) throw badRequest('A cloud gateway pool has at least one cloud gateway.');
  for (const { id, name } of gateways) {
    const other = poolOf(view, id);
    if (other !== undefined && other.id !== pool.id) {
      throw badRequest(`The cloud gateway [${name}] is in the cloud gateway pool [${other.name}].`);
    }
  }
  return { ...pool, gateways: [...new Set(gateways.map((g) => g.id))] };
}

/** The estate in which a pool belongs to those tenants and no others; unchanged where nothing is said of tenants. */
function assigned(
  estate: Estate,
  { id, backupServer: server }: CloudGatewayPoolRecord,
  sent: Schemas['CloudGatewayPoolTenants'] | undefined,
  view: EstateView,
): Estate {
  if (sent === undefined) return estate;
  const chosen = new Set(
    (sent.CloudTenantUids ?? []).map((uid) => namedOn(cloudTenant, uid, server, view).id),
  );
  return {
    ...estate,
    cloudTenants: estate.cloudTenants.map((tenant) => {
      const has = tenant.gatewayPools.includes(id);
      if (has === chosen.has(tenant.id)) return tenant;
      const gatewayPools = has ? tenant.gatewayPools.filter((p) => p !== id) : [...tenant.gatewayPools, id];
      return { ...tenant, gatewayPools };
    }),
  };
}
