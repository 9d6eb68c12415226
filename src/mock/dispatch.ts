import type { IncomingHttpHeaders } from 'node:http';
import { isAbsent } from './absent.js';
import { callOf } from './call.js';
import type { AbsentArea } from './choices.js';
import type { Account, RoleAccount } from './credentials.js';
import { errorToApi, forbidden, unauthorized } from './errors.js';
import type { EstateStore } from './estate/store.js';
import type { Fault, FaultContext } from './faults/fault.js';
import { formOf, type Media, mediaOf } from './negotiate.js';
import type { Profile } from './profile.js';
import { Unfinished } from './query/column.js';
import { errorReply, type Reply, reply } from './reply.js';
import { refuses } from './rights/rights.js';
import { match, noSuchPath } from './routes/match.js';
import type { RouteId } from './routes/route-id.js';
import { materialize } from './serialize/lazy.js';
import { type Carried, carriedBy, type SessionStore } from './sessions.js';
import { parameter, parseTarget, type Target } from './target.js';
import type { TaskRunner } from './tasks.js';
import type { Timetable } from './timetable.js';

/** What the dispatcher answers from. */
export interface Setup {
  readonly store: EstateStore;
  readonly tasks: TaskRunner;
  readonly timetable: Timetable;
  readonly sessions: SessionStore;
  /** A Portal Administrator. */
  readonly account: Account;
  /** Further accounts. */
  readonly accounts: readonly RoleAccount[];
  readonly profile: Profile;
  readonly faults: readonly Fault[];
  /** Areas that are not there. */
  readonly without: readonly AbsentArea[];
  readonly now: () => Date;
}

/** A request as it came off the wire. */
export interface MockRequest {
  readonly method: string;
  /** Request target, undecoded. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  /** Whether large answers may come in slices: {@link Reply.slices}. */
  readonly sliced?: boolean;
  /** Scheme, host and port the client asked for. */
  readonly origin: string;
  /** Absent: none was sent. */
  readonly body?: Buffer;
}

/** The response, and the operation it belongs to where a route was found. */
export interface Answer {
  readonly reply: Reply;
  readonly operation?: RouteId;
}

/**
 * Request in, response out; everything about HTTP connections is elsewhere.
 *
 * @throws Unfinished where a request that may be answered in slices is to be asked again; nothing else
 */
export function dispatch(setup: Setup, request: MockRequest): Answer {
  const media = mediaOf(request.headers.accept);
  try {
    setup.timetable.settle();
    const target = parseTarget(request.target);
    const method = setup.faults.reduce((m, fault) => fault.method?.(m, target) ?? m, request.method);
    const [, ...below] = target.segments;
    if (isAbsent(below.join('/'), setup.without)) throw noSuchPath(target);
    const { route, id, ids, rest } = match(method, target);
    const operation = typeof route.operation === 'function' ? route.operation(target) : route.operation;
    const found = {
      ...setup,
      faults: setup.faults.filter(
        (f) => f.everywhere === true || (f.acts ?? f.breaks.operation) === operation,
      ),
    };
    const response = answer(found, request, { route, id, ids, rest, target, media });
    return { reply: response, ...(operation === undefined ? {} : { operation }) };
  } catch (error) {
    if (error instanceof Unfinished) throw error;
    return { reply: errorReply(errorToApi(error), media, setup.now(), setup.profile) };
  }
}

interface Found extends ReturnType<typeof match> {
  readonly target: Target;
  readonly media: Media;
}

/** The response of a route; `setup.faults` are those of its operation. */
function answer(setup: Setup, request: MockRequest, found: Found): Reply {
  const { route, media } = found;
  const { sessions, faults, now } = setup;
  const target = faults.reduce((t, fault) => fault.target?.(t) ?? t, found.target);
  const { profile } = setup;
  const form = formOf(parameter(target, 'format'));
  const carried = carriedBy(request.headers);
  const session = route.open === true ? undefined : sessions.use(carried);
  const authenticated = route.open !== true && admits(setup, carried);
  const context: FaultContext = { media, form, accept: request.headers.accept, authenticated };
  let result: Reply;
  try {
    if (route.open !== true && !authenticated) throw unauthorized();
    const anyRole = faults.some((fault) => fault.anyRole === true);
    if (session && !anyRole && refuses(session.role, { method: request.method, target })) throw forbidden();
    const { status, document, headers } = route.handle(
      callOf({ setup, request, match: found, target, form, session }),
    );
    const sliced = request.sliced === true && faults.length === 0;
    if (document !== undefined && faults.length > 0) materialize(document);
    if (document !== undefined) for (const fault of faults) fault.document?.(document, context);
    const written = faults.reduce((m, fault) => fault.media?.(m) ?? m, media);
    result = reply(
      { status, media: written, now: now(), profile, sliced, ...(headers ? { headers } : {}) },
      document,
    );
  } catch (error) {
    if (error instanceof Unfinished) throw error;
    const wanted = faults.reduce((e, fault) => fault.error?.(e, context) ?? e, errorToApi(error));
    result = errorReply(wanted, media, now(), profile);
  }
  for (const fault of faults) fault.response?.(result, context);
  return result;
}

function admits({ sessions, faults }: Setup, carried: Carried): boolean {
  let judge = (c: Carried): boolean => sessions.use(c) !== undefined;
  for (const { session } of faults) {
    const inner = judge;
    if (session !== undefined) judge = (c) => session(c, inner);
  }
  return judge(carried);
}
