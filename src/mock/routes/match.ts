import { ApiError, badRequest } from '../errors.js';
import { queryOperation, queryTypeOf } from '../query/query.js';
import { queryService } from '../query/service.js';
import { document } from '../serialize/layout.js';
import { QUERY_SERVICE } from '../serialize/layouts.js';
import { parameter, type Target } from '../target.js';
import { AGENT_ROUTES } from './agents.js';
import { CATALOG_ROUTES } from './catalog.js';
import { FAILOVER_PLAN_ROUTES } from './failover-plans.js';
import { FILE_RESTORE_ROUTES } from './file-restores.js';
import { INFRASTRUCTURE_ROUTES } from './infrastructure.js';
import { JOB_ACTION_ROUTES } from './job-actions.js';
import { JOB_CONTENT_ROUTES } from './job-content.js';
import { JOB_EDIT_ROUTES } from './job-edits.js';
import { JOB_ROUTES } from './jobs.js';
import { LOGON_ROUTES } from './logon.js';
import { LOOKUP_ROUTES } from './lookup.js';
import { MOUNT_ROUTES } from './mounts.js';
import { NAS_ROUTES } from './nas.js';
import { NOT_SERVED } from './not-served.js';
import { REPLICA_ROUTES } from './replicas.js';
import { REPORT_ROUTES } from './reports.js';
import { RESOURCE_ROUTES } from './resources.js';
import { RESTORE_ROUTES } from './restores.js';
import { type Handler, ok, type Route } from './route.js';
import { SECURITY_ROUTES } from './security.js';
import { SERVER_SECRET_ROUTES } from './server-secrets.js';
import { SESSION_ROUTES } from './sessions.js';
import { SYSTEM_SESSION_ROUTES } from './system-sessions.js';
import { TASK_ROUTES } from './tasks.js';

const QUERY_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: 'querySvc',
    operation: 'getQuerySvc',
    handle: ({ world, session }) =>
      ok(document('QuerySvc', QUERY_SERVICE, queryService(world.site, session?.id))),
  },
  {
    method: 'GET',
    path: 'query',
    operation: queryOperation,
    handle: ({ target, world }) => ok(queryTypeOf(target).run(target, world)),
  },
];

/** Everything the mock serves. */
export const ROUTES: readonly Route[] = [
  ...LOGON_ROUTES,
  ...RESOURCE_ROUTES,
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
  ...MOUNT_ROUTES,
  ...SESSION_ROUTES,
  ...JOB_ACTION_ROUTES,
  ...JOB_CONTENT_ROUTES,
  ...JOB_EDIT_ROUTES,
  ...FAILOVER_PLAN_ROUTES,
  ...RESTORE_ROUTES,
  ...FILE_RESTORE_ROUTES,
];

/** A route, and what stands in the path where it says {ID}. */
export interface Match {
  readonly route: Handler;
  readonly id: string;
}

/**
 * Finds the route of a request; paths compare without case. What is documented but not served has a route as well: its
 * 501 comes after the session is checked.
 *
 * @throws ApiError 404 for an unknown path, 405 for a wrong method
 */
export function match(method: string, target: Target): Match {
  const [api, ...segments] = target.segments;
  if (api?.toLowerCase() !== 'api') throw noSuchPath(target);
  const routes = ROUTES.filter((route) => fits(route.path, segments));
  const route = ofAction(
    routes.filter((r) => r.method === method),
    target,
  );
  if (route !== undefined) {
    const place = split(route.path).indexOf('{ID}');
    return { route, id: segments[place] ?? '' };
  }
  const documented = Object.entries(NOT_SERVED)
    .filter(([path]) => fits(path, segments))
    .flatMap(([, methods]) => methods);
  if (documented.includes(method)) {
    const refusal = new ApiError(501, `The mock does not serve ${method} /${target.segments.join('/')}`);
    return {
      route: {
        handle: () => {
          throw refusal;
        },
      },
      id: '',
    };
  }
  const allowed = [...routes.map((r) => r.method), ...documented];
  if (allowed.length === 0) throw noSuchPath(target);
  throw new ApiError(405, `Method ${method} is not allowed for /${target.segments.join('/')}`, [
    ['Allow', [...new Set(allowed)].join(', ')],
  ]);
}

/**
 * The route for the action that is asked for.
 *
 * @throws ApiError 400 for an unknown action, or where one is missing
 */
function ofAction(routes: readonly Route[], target: Target): Route | undefined {
  const action = parameter(target, 'action')?.toLowerCase() ?? '';
  const found = routes.find((r) => (r.action?.toLowerCase() ?? '') === action);
  if (found !== undefined) return found;
  // Where there are no actions, the parameter means nothing.
  const plain = routes.find((r) => r.action === undefined);
  if (plain !== undefined && routes.length === 1) return plain;
  if (routes.length > 0)
    throw badRequest(action === '' ? 'The request has no action.' : `Unknown action [${action}]`);
  return undefined;
}

function noSuchPath(target: Target): ApiError {
  return new ApiError(404, `Cannot find resource [/${target.segments.join('/')}]`);
}

function split(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

function fits(path: string, segments: readonly string[]): boolean {
  const template = split(path);
  const open = template.at(-1) === '**';
  if (open) template.pop();
  if (open ? segments.length < template.length : segments.length !== template.length) return false;
  return template.every((part, i) => part === '{ID}' || part.toLowerCase() === segments[i]?.toLowerCase());
}
