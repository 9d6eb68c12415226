import { AGENT_ROUTES } from '../areas/agents/routes.js';
import { RESTORE_ROUTES } from '../areas/backups/restores.js';
import { BACKUP_ROUTES } from '../areas/backups/routes.js';
import { CDP_ROUTES } from '../areas/cdp/routes.js';
import { CLOUD_FAILOVER_WRITES } from '../areas/cloud/failover-writes.js';
import { CLOUD_GATEWAY_WRITES } from '../areas/cloud/gateway-writes.js';
import { HARDWARE_PLAN_WRITES } from '../areas/cloud/hardware-plan-writes.js';
import { CLOUD_NETWORK_WRITES } from '../areas/cloud/network-writes.js';
import { CLOUD_ROUTES } from '../areas/cloud/routes.js';
import { CLOUD_SHARE_WRITES } from '../areas/cloud/share-writes.js';
import { CLOUD_TENANT_WRITES } from '../areas/cloud/tenant-writes.js';
import { CATALOG_ROUTES } from '../areas/files/catalog-routes.js';
import { MOUNT_ROUTES } from '../areas/files/mount-routes.js';
import { FILE_RESTORE_ROUTES } from '../areas/files/restores.js';
import { INFRASTRUCTURE_ROUTES } from '../areas/infrastructure/routes.js';
import { SERVER_SECRET_ROUTES } from '../areas/infrastructure/secret-writes.js';
import { JOB_ACTION_ROUTES } from '../areas/jobs/actions.js';
import { JOB_CONTENT_ROUTES } from '../areas/jobs/content.js';
import { JOB_EDIT_ROUTES } from '../areas/jobs/edits.js';
import { FAILOVER_PLAN_ROUTES } from '../areas/jobs/failover-plan-writes.js';
import { JOB_ROUTES } from '../areas/jobs/routes.js';
import { LOGON_ROUTES } from '../areas/logon/routes.js';
import { LOOKUP_ROUTES } from '../areas/lookup/routes.js';
import { NAS_ROUTES } from '../areas/nas/routes.js';
import { REPLICA_ROUTES } from '../areas/replicas/routes.js';
import { REPORT_ROUTES } from '../areas/reports/routes.js';
import { SECURITY_ROUTES } from '../areas/security/routes.js';
import { TENANT_CONFIG_ROUTES } from '../areas/self-service/routes.js';
import { SESSION_ROUTES } from '../areas/sessions/routes.js';
import { SYSTEM_SESSION_ROUTES } from '../areas/sessions/system-routes.js';
import { TASK_ROUTES } from '../areas/tasks/routes.js';
import { ApiError, badRequest } from '../errors.js';
import { queryOperation, queryTypeOf } from '../query/query.js';
import { queryService } from '../query/service.js';
import { document } from '../serialize/layout.js';
import { SERVICE } from '../serialize/parts.js';
import { parameter, type Target } from '../target.js';
import { type Handler, ok, type Route, route } from './route.js';
import { RouteTable } from './table.js';

const QUERY_ROUTES: readonly Route[] = [
  route('getQuerySvc', 'GET querySvc', ({ world, session }) =>
    ok(document('QuerySvc', SERVICE, queryService(world.site, session?.id))),
  ),
  route(queryOperation, 'GET query', ({ target, world }) => ok(queryTypeOf(target).run(target, world))),
];

/** Everything the mock serves. */
export const ROUTES: readonly Route[] = [
  ...LOGON_ROUTES,
  ...BACKUP_ROUTES,
  ...TASK_ROUTES,
  ...QUERY_ROUTES,
  ...INFRASTRUCTURE_ROUTES,
  ...SERVER_SECRET_ROUTES,
  ...REPORT_ROUTES,
  ...SECURITY_ROUTES,
  ...LOOKUP_ROUTES,
  ...JOB_ROUTES,
  ...AGENT_ROUTES,
  ...NAS_ROUTES,
  ...REPLICA_ROUTES,
  ...CATALOG_ROUTES,
  ...SYSTEM_SESSION_ROUTES,
  ...CLOUD_ROUTES,
  ...CLOUD_TENANT_WRITES,
  ...CLOUD_SHARE_WRITES,
  ...CLOUD_GATEWAY_WRITES,
  ...CLOUD_NETWORK_WRITES,
  ...HARDWARE_PLAN_WRITES,
  ...CLOUD_FAILOVER_WRITES,
  ...MOUNT_ROUTES,
  ...SESSION_ROUTES,
  ...JOB_ACTION_ROUTES,
  ...JOB_CONTENT_ROUTES,
  ...JOB_EDIT_ROUTES,
  ...FAILOVER_PLAN_ROUTES,
  ...RESTORE_ROUTES,
  ...FILE_RESTORE_ROUTES,
  ...CDP_ROUTES,
  ...TENANT_CONFIG_ROUTES,
];

const TABLE = new RouteTable(ROUTES);

/** A route, and what stands in the open places of its path. */
export interface Match {
  readonly route: Handler;
  /** What stands at the first {ID}; empty where there is none. */
  readonly id: string;
  /** What stands at every {ID}, in order. */
  readonly ids: readonly string[];
  /** The segments that `**` stands for. */
  readonly rest: readonly string[];
}

/**
 * Finds the route of a request; paths compare without case. An action that is none has a route as well: its
 * refusal comes after the session is checked.
 *
 * @throws ApiError 404 for an unknown path, 405 for a wrong method
 */
export function match(method: string, target: Target, table = TABLE): Match {
  const [api, ...segments] = target.segments;
  if (api?.toLowerCase() !== 'api') throw noSuchPath(target);
  const fits = table.find(segments);
  for (const { routes, ids, rest } of fits) {
    const candidates = routes.filter((r) => r.method === method);
    if (candidates.length > 0) return matched(chosen(candidates, target), ids, rest);
  }
  if (fits.length === 0) throw noSuchPath(target);
  const allowed = fits.flatMap(({ routes }) => routes.map((r) => r.method));
  throw new ApiError(405, `Method ${method} is not allowed for /${target.segments.join('/')}`, [
    ['Allow', [...new Set(allowed)].join(', ')],
  ]);
}

function matched(route: Handler, ids: readonly string[], rest: readonly string[]): Match {
  return { route, id: ids[0] ?? '', ids, rest };
}

/** The route of the action that is asked for. Where no route has one, the parameter is one nobody knows: ignored. */
function chosen(routes: readonly Route[], target: Target): Handler {
  const [only] = routes;
  if (routes.length === 1 && only !== undefined && !only.action) return only;
  const asked = (parameter(target, 'action') ?? '').toLowerCase();
  const route = routes.find(({ action = '' }) => action.toLowerCase() === asked);
  if (route !== undefined) return route;
  return refusing(
    badRequest(
      asked === '' ? 'The request has no action.' : `Unknown action [${parameter(target, 'action')}]`,
    ),
  );
}

function refusing(refusal: ApiError): Handler {
  return {
    handle: () => {
      throw refusal;
    },
  };
}

/** Nothing is at that path. */
export function noSuchPath(target: Target): ApiError {
  return new ApiError(404, `Cannot find resource [/${target.segments.join('/')}]`);
}
