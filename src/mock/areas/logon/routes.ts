import { isAuthorized, type RoleAccount } from '../../credentials.js';
import { ApiError, badRequest, forbidden, unauthorized } from '../../errors.js';
import { type Call, guidOf, type Outcome, ok, type Route, route } from '../../routes/route.js';
import { document } from '../../serialize/layout.js';
import { ENTERPRISE_MANAGER, LOGON_SESSION, LOGON_SESSIONS } from '../../serialize/layouts.js';
import { lazily } from '../../serialize/lazy.js';
import { SESSION_NAME, type Session, tokenOf } from '../../sessions.js';
import { parameter } from '../../target.js';
import { mountedIn, unmountAllOf } from '../files/records.js';
import { enterpriseManager } from './enterprise-manager.js';
import { logonSession } from './logon-session.js';
import { isTenantLogon, tenantOf } from './tenant-logon.js';

/** The entry point and the life of a session. */
export const LOGON_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '',
    operation: 'getRoot',
    open: true,
    handle: ({ world, profile }) =>
      ok(
        document('EnterpriseManager', ENTERPRISE_MANAGER, enterpriseManager(world.site, profile.apiVersions)),
      ),
  },
  { method: 'POST', path: 'sessionMngr', operation: 'logon', open: true, handle: logon },
  route('listLogonSessions', 'GET logonSessions', ({ sessions, world }) => {
    const list = lazily(sessions.list(), (s) => logonSession(world.site, s));
    return ok(document('LogonSessions', LOGON_SESSIONS, { LogonSessions: list }));
  }),
  route('getLogonSession', 'GET logonSessions/{ID}', (call) => {
    const found = sessionOf(call);
    if (!isOwn(call, found) && call.session?.role === 'Tenant') throw forbidden();
    return ok(representation(call, found));
  }),
  route('logoff', 'DELETE logonSessions/{ID}', (call) => {
    const found = sessionOf(call);
    if (!isOwn(call, found) && call.session?.role !== 'Portal Administrator') throw forbidden();
    const { id } = found;
    call.act(() => call.sessions.close(id));
    if (mountedIn(call.world.estate.estate, id)) call.change(({ estate }) => unmountAllOf(estate, id));
    return { status: 204 };
  }),
];

function logon(call: Call): Outcome {
  refuseForms(call);
  refuseUnknownVersion(call);
  const account = isTenantLogon(call) ? tenantOf(call) : accountOf(call);
  const session = call.sessions.open(account.username, account.role, account.organization);
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

/** Clients that send an empty form cannot log on to version 13. */
function refuseForms({ contentType = '', profile }: Call): void {
  if (profile.formLogon || !/^\s*application\/x-www-form-urlencoded\b/i.test(contentType)) return;
  throw new ApiError(415, `The media type [${contentType}] is not supported.`);
}

/** Without a version the latest is meant (documentation: em_web_api_versions). */
function refuseUnknownVersion({ target, profile }: Call): void {
  const version = parameter(target, 'v') ?? 'latest';
  const { apiVersions } = profile;
  if (![...apiVersions, 'latest'].includes(version.toLowerCase())) {
    throw badRequest(`Version [${version}] is not supported. Supported versions: ${apiVersions.join(', ')}.`);
  }
}

/** The account that Basic authentication names; tenants log on another way. */
function accountOf({ authorization, account, accounts }: Call): RoleAccount {
  const all: RoleAccount[] = [{ ...account, role: 'Portal Administrator' }, ...accounts];
  const found = all.find((a) => a.role !== 'Tenant' && isAuthorized(authorization, a));
  if (found === undefined) throw unauthorized();
  return found;
}

/** Genuine servers answer 500, not 404, for a session that does not exist. */
function sessionOf({ id, sessions }: Call): Session {
  const guid = guidOf(id, 'LogonSession');
  const session = sessions.get(guid);
  if (session === undefined) throw new ApiError(500, `There is no logon session with id [${guid}]`);
  return session;
}

/** Whether a session is of the account that asks; where a fault lets anybody in, everything is. */
function isOwn({ session }: Call, { userName }: Session): boolean {
  return session === undefined || session.userName === userName;
}

function representation({ world }: Call, session: Session): NonNullable<Outcome['document']> {
  return document('LogonSession', LOGON_SESSION, logonSession(world.site, session));
}
