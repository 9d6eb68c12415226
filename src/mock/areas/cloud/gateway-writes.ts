import { badRequest } from '../../errors.js';
import type { Estate } from '../../estate/estate.js';
import type { EstateView } from '../../estate/view.js';
import type { BodySpec, Rule } from '../../requests/request.js';
import { pathOf } from '../../resource/kinds.js';
import { toMade } from '../../resource/links.js';
import { backupServer, cloudGateway, cloudGatewayPool, cloudTenant } from '../../resource/registry.js';
import type { Schemas } from '../../resource/schema.js';
import { recordOf } from '../../routes/resources.js';
import { type Route, route } from '../../routes/route.js';
import { entityLayout } from '../../serialize/layouts.js';
import { ownLayout, part } from '../../serialize/parts.js';
import { CLOUD_LAYOUTS } from './layouts.js';
import type { CloudGatewayPoolRecord, CloudGatewayRecord } from './records.js';
import { poolOf } from './relations.js';
import { added, attempt, existing, named, namedOn, nameIsFree, removed, replaced } from './writes.js';

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
const EDIT_GATEWAY: BodySpec<Schemas['CloudGateway']> = {
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
  route('createCloudGateway', 'POST cloud/gateways', (call) => {
    const spec = call.read(CREATE_GATEWAY);
    const id = call.newId();
    return attempt(call, 'CreateCloudGateway', (view) => {
      const gateway = gatewayFrom(spec, id, view);
      nameIsFree(cloudGateway, gateway, view);
      return {
        estate: added(view.estate, 'cloudGateways', gateway),
        related: toMade(cloudGateway, id),
      };
    });
  }),
  route('editCloudGateway', 'PUT cloud/gateways/{ID}', (call) => {
    const { id } = recordOf(cloudGateway, call);
    const body = call.read(EDIT_GATEWAY);
    return attempt(call, 'EditCloudGateway', (view) => {
      const old = existing(cloudGateway, id, view);
      const gateway: CloudGatewayRecord = {
        ...old,
        enabled: body.Enabled ?? old.enabled,
        mode: body.NetworkMode,
        externalIp: body.ExternalIP ?? old.externalIp,
        externalPort: body.ExternalPort ?? old.externalPort,
        internalPort: body.InternalPort ?? old.internalPort,
        description: body.Description ?? old.description,
      };
      return { estate: replaced(view.estate, 'cloudGateways', reachable(gateway)) };
    });
  }),
  route('deleteCloudGateway', 'DELETE cloud/gateways/{ID}', (call) => {
    const { id } = recordOf(cloudGateway, call);
    return attempt(call, 'DeleteCloudGateway', (view) => {
      const { name } = existing(cloudGateway, id, view);
      const pool = poolOf(view, id);
      if (pool !== undefined) {
        throw badRequest(`The cloud gateway [${name}] is in the cloud gateway pool [${pool.name}].`);
      }
      return { estate: removed(view.estate, 'cloudGateways', id) };
    });
  }),
  route('createCloudGatewayPool', 'POST cloud/gatewayPools', (call) => {
    const spec = call.read(CREATE_POOL);
    const id = call.newId();
    return attempt(call, 'CreateCloudGatewayPool', (view) => {
      const pool: CloudGatewayPoolRecord = {
        id,
        name: spec.Name,
        backupServer: named(backupServer, spec.BackupServerUid, view).id,
        description: spec.Description ?? '',
        gateways: [],
      };
      nameIsFree(cloudGatewayPool, pool, view);
      const filled = withGateways(pool, spec.CloudGateways, view);
      return {
        estate: assigned(added(view.estate, 'cloudGatewayPools', filled), filled, spec.CloudTenants, view),
        related: toMade(cloudGatewayPool, id),
      };
    });
  }),
  route('editCloudGatewayPool', 'PUT cloud/gatewayPools/{ID}', (call) => {
    const { id } = recordOf(cloudGatewayPool, call);
    const body = call.read(EDIT_POOL);
    return attempt(call, 'UpdateCloudGatewayPool', (view) => {
      const old = existing(cloudGatewayPool, id, view);
      const { Name = old.name, Description = old.description } = body;
      const pool = { ...old, name: Name, description: Description };
      nameIsFree(cloudGatewayPool, pool, view);
      const filled = withGateways(pool, body.CloudGateways, view);
      return {
        estate: assigned(replaced(view.estate, 'cloudGatewayPools', filled), filled, body.CloudTenants, view),
      };
    });
  }),
  route('deleteCloudGatewayPool', 'DELETE cloud/gatewayPools/{ID}', (call) => {
    const { id } = recordOf(cloudGatewayPool, call);
    return attempt(call, 'DeleteCloudGatewayPool', (view) => {
      const { name } = existing(cloudGatewayPool, id, view);
      if (view.where('cloudTenants', 'gatewayPools', id).length > 0) {
        throw badRequest(`The cloud gateway pool [${name}] is assigned to tenants.`);
      }
      return {
        estate: removed(view.estate, 'cloudGatewayPools', id),
        related: ({ site }) => ({
          Rel: 'Related',
          Href: site.href(`${pathOf('CloudGatewayPool')}?format=Entity`),
          Type: 'CloudGatewayPoolList',
        }),
      };
    });
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

/** A pool has one gateway at least, and a gateway is in one pool at most. */
function withGateways(
  pool: CloudGatewayPoolRecord,
  { CloudGatewayUids: uids = [] }: Schemas['CloudGatewayPoolGateways'],
  view: EstateView,
): CloudGatewayPoolRecord {
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
