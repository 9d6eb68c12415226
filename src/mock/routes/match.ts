import { ApiError } from '../errors.js';
import type { OperationId } from '../operations.js';
import { QUERY_TYPES, queryTypeOf } from '../query/query.js';
import { parameter, type Target } from '../target.js';
import { LOGON_ROUTES } from './logon.js';
import { NOT_SERVED } from './not-served.js';
import { RESOURCE_ROUTES } from './resources.js';
import { ok, type Route } from './route.js';

const QUERY: Route = {
  method: 'GET',
  path: 'query',
  operation: queryOperation,
  handle: ({ target, world }) => ok(queryTypeOf(target).run(target, world)),
};

/** Everything the mock serves. */
export const ROUTES: readonly Route[] = [...LOGON_ROUTES, ...RESOURCE_ROUTES, QUERY];

/** A route, and what stands in the path where it says {ID}. */
export interface Match {
  readonly route: Route;
  readonly id: string;
}

/**
 * Finds the route of a request; paths compare without case.
 *
 * @throws ApiError 404 for an unknown path, 405 for a wrong method, 501 for what is documented but not served
 */
export function match(method: string, target: Target): Match {
  const [api, ...segments] = target.segments;
  if (api?.toLowerCase() !== 'api') throw noSuchPath(target);
  const routes = ROUTES.filter((route) => fits(route.path, segments));
  const route = routes.find((r) => r.method === method);
  if (route !== undefined) {
    const place = split(route.path).indexOf('{ID}');
    return { route, id: segments[place] ?? '' };
  }
  const documented = Object.entries(NOT_SERVED)
    .filter(([path]) => fits(path, segments))
    .flatMap(([, methods]) => methods);
  if (documented.includes(method)) {
    throw new ApiError(501, `The mock does not serve ${method} /${target.segments.join('/')}`);
  }
  const allowed = [...routes.map((r) => r.method), ...documented];
  if (allowed.length === 0) throw noSuchPath(target);
  throw new ApiError(405, `Method ${method} is not allowed for /${target.segments.join('/')}`, [
    ['Allow', [...new Set(allowed)].join(', ')],
  ]);
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

function queryOperation(target: Target): OperationId {
  const asked = parameter(target, 'type')?.toLowerCase();
  return `query${QUERY_TYPES.find((type) => type.name.toLowerCase() === asked)?.name ?? ''}`;
}
