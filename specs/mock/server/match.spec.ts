/** How the mock finds what a request asks for. */
import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../src/mock/errors.js';
import { match } from '../../../src/mock/routes/match.js';
import { ok, type Route } from '../../../src/mock/routes/route.js';
import { RouteTable } from '../../../src/mock/routes/table.js';
import { parseTarget } from '../../../src/mock/target.js';

function route(method: Route['method'], path: string, action?: string): Route {
  const handle = () => ok({} as never);
  return { method, path, operation: 'getBackup', handle, ...(action === undefined ? {} : { action }) };
}

const list = route('GET', 'agents/jobs');
const single = route('GET', 'agents/{ID}');
const nested = route('GET', 'points/{ID}/mounts/{ID}');
const browse = route('GET', 'points/{ID}/mounts/{ID}/guestfs/**');
const download = route('POST', 'points/{ID}/mounts/{ID}/guestfs/**', 'Download');
const restore = route('POST', 'points/{ID}/mounts/{ID}/guestfs/**', 'restore');
const edit = route('POST', 'plans/{ID}');
const start = route('POST', 'plans/{ID}', 'start');
const change = route('PUT', 'agents/**');
const table = new RouteTable([single, list, nested, browse, download, restore, edit, start, change]);

function find(method: string, target: string) {
  return match(method, parseTarget(target), table);
}

function refusal(act: () => unknown): ApiError {
  try {
    act();
  } catch (error) {
    if (error instanceof ApiError) return error;
  }
  throw new Error('It was not refused.');
}

describe('the route of a path', () => {
  it.each([
    ['a name before a placeholder', 'GET', '/api/agents/JOBS', list, [], []],
    ['a placeholder otherwise', 'GET', '/api/agents/7', single, ['7'], []],
    ['several placeholders, in their order', 'GET', '/api/points/A/mounts/b', nested, ['A', 'b'], []],
    [
      'file paths, decoded, in their own case',
      'GET',
      '/api/points/1/mounts/2/guestfs/C%3A/Program%20Files//%2fx/',
      browse,
      ['1', '2'],
      ['C:', 'Program Files', '/x'],
    ],
    ['the empty file path', 'GET', '/api/points/1/mounts/2/guestfs/', browse, ['1', '2'], []],
  ])('%s', (_case, method, target, expected, ids, rest) => {
    expect(find(method, target)).toEqual({ route: expected, id: ids[0] ?? '', ids, rest });
  });

  it.each([
    ['below no /api', 'GET', '/agents/jobs', 404],
    ['a segment too few', 'GET', '/api/points', 404],
    ['a segment too many', 'GET', '/api/points/1/mounts/2/3', 404],
    ['the name of a property of every object', 'GET', '/api/__proto__', 404],
    ['a method nobody has', 'DELETE', '/api/plans/1', 405],
    ['the method in lower case', 'get', '/api/agents/jobs', 405],
  ])('is none for %s', (_case, method, target, status) => {
    expect(refusal(() => find(method, target)).status).toBe(status);
  });

  it('says which methods there are: of every template that fits, each once', () => {
    expect(refusal(() => find('DELETE', '/api/agents/jobs')).headers).toEqual([['Allow', 'GET, PUT']]);
  });
});

describe('an action', () => {
  it.each([
    ['chooses its route', '?action=restore', restore],
    ['in any case', '?ACTION=DOWNLOAD', download],
    ['of which the first counts', '?action=restore&action=download', restore],
  ])('%s', (_case, query, expected) => {
    expect(find('POST', `/api/points/1/mounts/2/guestfs/a${query}`).route).toBe(expected);
  });

  it.each(['', '?action=', '?action'])('%s may be absent where one route needs none', (query) => {
    expect(find('POST', `/api/plans/1${query}`).route).toBe(edit);
  });

  it.each([
    ['that is unknown', '/api/plans/1?action=Explode', 'Unknown action [Explode]'],
    ['that is missing', '/api/points/1/mounts/2/guestfs/a', 'The request has no action.'],
  ])('%s is refused once the session is checked', (_case, target, message) => {
    const { route: handler } = find('POST', target);
    expect(refusal(() => handler.handle({} as never))).toMatchObject({ status: 400, message });
    expect(handler.open).toBeUndefined();
  });

  it('is ignored where no route knows any', () => {
    expect(find('GET', '/api/agents/jobs?action=Explode').route).toBe(list);
  });
});
