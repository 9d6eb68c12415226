import { isAccount, type RoleAccount } from '../../credentials.js';
import { badRequest, unauthorized } from '../../errors.js';
import type { BodySpec } from '../../requests/request.js';
import type { Schemas } from '../../resource/schema.js';
import type { Call } from '../../routes/route.js';
import { part } from '../../serialize/parts.js';

const REQUIRED = { required: true } as const;

/** Credentials of one of two kinds of tenant (documentation: cloud_connect_tenant_credentials). */
const LOGIN_SPEC: BodySpec<Schemas['LoginSpec']> = {
  root: 'LoginSpec',
  layout: part('TenantCredentials VCloudOrganizationCredentials', {
    TenantCredentials: part('Username Password'),
    VCloudOrganizationCredentials: part('OrganizationName Login Password'),
  }),
  rules: {
    TenantCredentials: { members: { Username: REQUIRED, Password: REQUIRED } },
    VCloudOrganizationCredentials: {
      members: { OrganizationName: REQUIRED, Login: REQUIRED, Password: REQUIRED },
    },
  },
};

/** Whether the body is meant as one: other bodies of a logon do not count. */
export function isTenantLogon({ body }: Call): boolean {
  return /LoginSpec|TenantCredentials|VCloudOrganizationCredentials/.test(body.toString('latin1'));
}

/**
 * The tenant that the body names.
 *
 * @throws ApiError 400 where the body names none or two, 401 where name or password are wrong
 */
export function tenantOf(call: Call): RoleAccount {
  const { TenantCredentials: standalone, VCloudOrganizationCredentials: vCloud } = call.read(LOGIN_SPEC);
  if ((standalone === undefined) === (vCloud === undefined)) {
    throw badRequest('[LoginSpec] must have either [TenantCredentials] or [VCloudOrganizationCredentials].');
  }
  const organization = vCloud?.OrganizationName.toLowerCase();
  const username = standalone?.Username ?? vCloud?.Login ?? '';
  const password = standalone?.Password ?? vCloud?.Password ?? '';
  const found = call.accounts.find(
    (a) =>
      a.role === 'Tenant' &&
      a.organization?.toLowerCase() === organization &&
      isAccount(username, password, a),
  );
  if (found === undefined) throw unauthorized();
  return found;
}
