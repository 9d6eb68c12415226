/** A mock that is watched: a proxy in front of it keeps account of what changes anything there, and a twin of it tells whose that was. */
import { expect } from 'vitest';
import { type MockOptions, startMock } from '../../src/mock/index.js';
import { signedOn } from './signed-on.js';
import { type Act, type HostileTarget, startHostile } from './target.js';

export interface Watched extends AsyncDisposable {
  /** Where the proxy is. */
  readonly url: string;
  readonly username: string;
  readonly password: string;
  readonly asked: HostileTarget['asked'];
}

/**
 * Starts a mock with a proxy before it. On disposal it is an error if a request has changed anything that was there before.
 *
 * @param act what becomes of answers; default: nothing
 */
export async function startWatched(
  options: MockOptions = {},
  act: Act = (answer) => answer,
): Promise<Watched> {
  const target = await startHostile(act, undefined, options);
  return {
    url: target.url,
    username: target.mock.username,
    password: target.mock.password,
    asked: target.asked,
    [Symbol.asyncDispose]: async () => {
      await target[Symbol.asyncDispose]();
      expect(await foreignChanges(target, options), 'changes of what the run did not create').toEqual([]);
    },
  };
}

/** Where a run may create things under what is not its own. */
const OPEN_TO_ALL = /^(\/api\/backupServers\/[^/]+\/(?:credentials|passwords))(?:\/|$)/;

/** The requests that changed something: they are no GET, and the mock did what they asked. */
export const changesAmong = (asked: HostileTarget['asked']): HostileTarget['asked'] =>
  asked.filter(({ method, status }) => method !== 'GET' && status >= 200 && status < 300);

/** Requests that changed what was there before the run: a second mock of the same estate has it. */
async function foreignChanges({ asked, sessions }: HostileTarget, options: MockOptions): Promise<string[]> {
  await using twin = await startMock({ ...options, faults: [], http: true });
  const get = await signedOn(twin);
  const foreign: string[] = [];
  const known = new Map<string, boolean>();
  for (const { method, path } of changesAmong(asked)) {
    const { pathname } = new URL(path, twin.url);
    if (method === 'POST' && /^\/api\/sessionMngr\/?$/.test(pathname)) continue;
    const session = /^\/api\/logonSessions\/([^/]+)$/.exec(pathname)?.[1];
    if (session !== undefined) {
      if (!sessions.includes(session)) foreign.push(`${method} ${path}`);
      continue;
    }
    // A clone is new, and leaves what it is made of as it was.
    if (path.endsWith('?action=clone')) continue;
    const owner = ownerOf(pathname);
    if (owner === undefined) continue;
    if (!known.has(owner)) known.set(owner, (await get(owner)).ok);
    if (known.get(owner)) foreign.push(`${method} ${path}`);
  }
  return foreign;
}

/** The object a request changes: the first that the path names by an id; `undefined` where it names a collection open to all. */
function ownerOf(pathname: string): string | undefined {
  const open = OPEN_TO_ALL.exec(pathname)?.[1];
  if (open !== undefined) return pathname.length > open.length + 1 ? pathname : undefined;
  const segments = pathname.split('/');
  const first = segments.findIndex((segment) => /\d/.test(segment));
  return first === -1 ? undefined : segments.slice(0, first + 1).join('/');
}
