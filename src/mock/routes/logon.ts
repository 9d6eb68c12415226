import { isAuthorized } from '../credentials.js';
import { ApiError, badRequest, unauthorized } from '../errors.js';
import { enterpriseManager, VERSIONS } from '../resources/enterprise-manager.js';
import { logonSession } from '../resources/logon-session.js';
import { document } from '../serialize/layout.js';
import { ENTERPRISE_MANAGER, LOGON_SESSION, LOGON_SESSIONS } from '../serialize/layouts.js';
import { SESSION_NAME, type Session, tokenOf } from '../sessions.js';
import { parameter, type Target } from '../target.js';
import { type Call, guidOf, type Outcome, ok, type Route } from './route.js';

/** The entry point and the life of a session. */
export const LOGON_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '',
    operation: 'getRoot',
    open: true,
    handle: ({ world }) =>
      ok(document('EnterpriseManager', ENTERPRISE_MANAGER, enterpriseManager(world.site))),
  },
  { method: 'POST', path: 'sessionMngr', operation: 'logon', open: true, handle: logon },
  {
    method: 'GET',
    path: 'logonSessions',
    operation: 'listLogonSessions',
    handle: ({ sessions, world }) => {
      const list = sessions.list().map((s) => logonSession(world.site, s.id, s.userName));
      return ok(document('LogonSessions', LOGON_SESSIONS, { LogonSessions: list }));
    },
  },
  {
    method: 'GET',
    path: 'logonSessions/{ID}',
    operation: 'getLogonSession',
    handle: (call) => ok(representation(call, sessionOf(call))),
  },
  {
    method: 'DELETE',
    path: 'logonSessions/{ID}',
    operation: 'logoff',
    handle: (call) => {
      const { id } = sessionOf(call);
      call.act(() => call.sessions.close(id));
      return { status: 204 };
    },
  },
];

function logon(call: Call): Outcome {
  refuseUnknownVersion(call.target);
  if (!isAuthorized(call.authorization, call.account)) throw unauthorized();
  const session = call.sessions.open(call.account.username);
  const token = tokenOf(session);
  return {
    status: 201,
    document: representation(call, session),
    headers: [
      [SESSION_NAME, token],
      ['Set-Cookie', `${SESSION_NAME}=${token}; Path=/api;`],
    ],
  };
}

/** Versions before v1_5 no longer log on; without a version the latest is meant. */
function refuseUnknownVersion(target: Target): void {
  const version = parameter(target, 'v') ?? 'latest';
  const known: readonly string[] = [...VERSIONS, 'latest'];
  if (!known.includes(version.toLowerCase())) {
    throw badRequest(`Version [${version}] is not supported. Supported versions: ${VERSIONS.join(', ')}.`);
  }
}

/** Genuine servers answer 500, not 404, for a session that does not exist. */
function sessionOf({ id, sessions }: Call): Session {
  const guid = guidOf(id, 'LogonSession');
  const session = sessions.get(guid);
  if (session === undefined) throw new ApiError(500, `There is no logon session with id [${guid}]`);
  return session;
}

function representation({ world }: Call, session: Session): NonNullable<Outcome['document']> {
  return document('LogonSession', LOGON_SESSION, logonSession(world.site, session.id, session.userName));
}
