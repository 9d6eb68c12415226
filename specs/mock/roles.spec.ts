import { describe, expect, it } from 'vitest';
import { MOCK_ROLES, type Role, roleNamed, startMock } from '../../src/mock/index.js';
import { asking, JSON_ONLY } from './asking.js';
import { basic, JSON_ONLY as JSON_WANTED, json, logOn, send } from './client.js';
import { ID } from './ids.js';

const OPERATORS: readonly Role[] = [
  'VM Restore Operator',
  'File Restore Operator',
  'Exchange Restore Operator',
  'Oracle Restore Operator',
  'SQL Restore Operator',
];
const ITEMS = OPERATORS.slice(2);
const EVERYBODY: readonly Role[] = ['Portal Administrator', 'Portal User', ...OPERATORS];

const mock = asking({
  accounts: MOCK_ROLES.map((role) => ({ username: role, password: 'secret', role })),
});
const sessions = new Map<Role, ReturnType<typeof mock.logOn>>(
  MOCK_ROLES.filter((role) => role !== 'Tenant').map((role) => [role, mock.logOn(`${role}:secret`)]),
);
const statusFor = (role: Role, request: string): number => {
  const [method = '', path = ''] = request.split(' ');
  return mock.ask(method, path, sessions.get(role)).status;
};

describe('the roles of the documentation', () => {
  // Who may, by the page on security roles; all others are refused.
  it.each<[string, readonly Role[]]>([
    ['GET jobs', ['Portal Administrator']],
    [`GET jobs/${ID.job}`, ['Portal Administrator']],
    [`GET jobs/${ID.job}/includes`, ['Portal Administrator']],
    ['GET security', ['Portal Administrator']],
    ['GET security/accounts', ['Portal Administrator']],
    ['GET query?type=Job', ['Portal Administrator']],
    ['GET query?TYPE=job', ['Portal Administrator']],
    ['GET QUERY?type=ObjectInJob', ['Portal Administrator']],
    ['GET agents/jobs', ['Portal Administrator']],
    ['GET agents/protectionGroups', ['Portal Administrator']],
    ['GET nas/jobs', ['Portal Administrator']],
    ['GET backupServers', ['Portal Administrator', 'Portal User']],
    [`GET backupServers/${ID.server}/credentials`, ['Portal Administrator', 'Portal User']],
    ['GET backupSessions', ['Portal Administrator', 'Portal User']],
    ['GET backupTaskSessions', ['Portal Administrator', 'Portal User']],
    ['GET reports/summary/overview', ['Portal Administrator', 'Portal User']],
    ['GET lookupSvc', ['Portal Administrator', 'Portal User']],
    ['GET nas', ['Portal Administrator', 'Portal User']],
    ['GET nas/fileServers', ['Portal Administrator', 'Portal User']],
    ['GET query?type=Repository', ['Portal Administrator', 'Portal User']],
    ['GET backupFiles', ['Portal Administrator', 'Portal User']],
    ['GET agents/agentRestorePoints', ['Portal Administrator', 'Portal User']],
    [`GET restorePoints/${ID.point}/backupFiles`, ['Portal Administrator', 'Portal User']],
    ['GET querySvc', EVERYBODY.filter((role) => !ITEMS.includes(role))],
    ['GET query?type=Backup', EVERYBODY.filter((role) => !ITEMS.includes(role))],
    ['GET query?type=RestorePoint', EVERYBODY.filter((role) => !ITEMS.includes(role))],
    ['GET agents', EVERYBODY.filter((role) => !ITEMS.includes(role))],
    ['GET backups', EVERYBODY.filter((role) => !ITEMS.includes(role))],
    [`GET backupFiles/${ID.file}/restorePoints`, EVERYBODY.filter((role) => !ITEMS.includes(role))],
    ['GET vmRestorePoints', EVERYBODY.filter((role) => !ITEMS.includes(role))],
    ['GET failoverPlans', EVERYBODY.filter((role) => role !== 'Portal User')],
    ['GET restoreSessions', EVERYBODY],
    ['GET catalog/vms', EVERYBODY],
    ['GET tasks', EVERYBODY],
  ])('%s is for %s', (request, allowed) => {
    const admitted = EVERYBODY.filter((role) => statusFor(role, request) !== 403);
    expect(admitted).toEqual(allowed);
    expect(statusFor('Portal Administrator', request)).toBe(200);
  });

  // Not refused means that the request is looked at, whatever comes of it.
  it.each<[string, readonly Role[]]>([
    [`POST jobs/${ID.job}?action=start`, ['Portal Administrator']],
    [`PUT backupServers/${ID.server}`, ['Portal Administrator']],
    [`POST backupServers/${ID.server}?action=veeamzip`, ['Portal Administrator', 'Portal User']],
    [`POST backupSessions/${ID.session}?action=stop`, ['Portal Administrator']],
    [`PUT failoverPlans/${ID.plan}`, ['Portal Administrator']],
    [`POST failoverPlans/${ID.plan}?action=start`, ['Portal Administrator', ...OPERATORS]],
    [`POST vmRestorePoints/${ID.vmPoint}?action=restore`, ['Portal Administrator', 'VM Restore Operator']],
    [`POST vmRestorePoints/${ID.vmPoint}/mounts`, ['Portal Administrator', 'File Restore Operator']],
  ])('%s is for %s', (request, allowed) => {
    expect(EVERYBODY.filter((role) => statusFor(role, request) !== 403)).toEqual(allowed);
  });

  it('let a Restore Operator do what any of the operators may', () => {
    expect(statusFor('Restore Operator', 'GET backups')).toBe(200);
    expect(statusFor('Restore Operator', 'GET failoverPlans')).toBe(200);
    expect(statusFor('Restore Operator', `POST vmRestorePoints/${ID.vmPoint}/mounts`)).not.toBe(403);
    expect(statusFor('Restore Operator', 'GET jobs')).toBe(403);
    expect(statusFor('Restore Operator', 'GET repositories')).toBe(403);
  });

  it('say nothing of sessions, which are for everybody', () => {
    for (const role of EVERYBODY) {
      expect(statusFor(role, 'GET logonSessions')).toBe(200);
      expect(statusFor(role, 'GET systemSessions')).toBe(200);
    }
  });
});

describe('what is refused', () => {
  const user = sessions.get('Portal User');

  it('is answered with an Error entity in XML', () => {
    const { status, headers, body } = mock.ask('GET', 'jobs', user);
    expect([status, headers['Content-Type']]).toEqual([403, 'application/xml']);
    expect(body).toContain('Message="Access denied" StatusCode="403"');
    expect(headers).not.toHaveProperty('WWW-Authenticate');
  });

  it('and in JSON', () => {
    expect(JSON.parse(mock.ask('GET', 'jobs', { ...user, ...JSON_ONLY }).body)).toMatchObject({
      Message: 'Access denied',
      StatusCode: 403,
    });
  });

  it('is refused before it is looked up', () => {
    expect(statusFor('Portal User', `GET jobs/${ID.unknown}`)).toBe(403);
    expect(statusFor('Portal User', 'GET jobs/99999')).toBe(403);
  });

  it('is not linked from the logon session', () => {
    const linked = (role: Role): string[] => {
      const headers = sessions.get(role) ?? { 'x-restsvcsessionid': '' };
      const id = Buffer.from(headers['x-restsvcsessionid'], 'base64').toString();
      const { Links } = JSON.parse(
        mock.ask('GET', `logonSessions/${id}`, { ...headers, ...JSON_ONLY }).body,
      ) as {
        Links: { Href: string }[];
      };
      return Links.map(({ Href }) => new URL(Href).pathname.slice('/api/'.length));
    };
    const all = linked('Portal Administrator');
    for (const role of [...EVERYBODY, 'Restore Operator'] as const) {
      const mine = linked(role);
      for (const path of new Set(all)) {
        if (path.startsWith('logonSessions')) continue;
        expect([role, path, mine.includes(path)]).toEqual([
          role,
          path,
          statusFor(role, `GET ${path}`) !== 403,
        ]);
      }
    }
    expect(linked('Portal User')).not.toContain('jobs');
    expect(linked('SQL Restore Operator')).toContain('catalog/vms');
  });
});

describe('a session of somebody else', () => {
  const open = (role: Role): string => {
    const token = mock.logOn(`${role}:secret`)['x-restsvcsessionid'];
    return Buffer.from(token, 'base64').toString();
  };

  it.each<[Role, Role, number]>([
    ['Portal Administrator', 'Portal User', 204],
    ['Portal User', 'Portal User', 204],
    ['Portal User', 'Portal Administrator', 403],
    ['Restore Operator', 'Portal User', 403],
  ])('%s ends one of %s: %i', (who, whose, status) => {
    const id = open(whose);
    expect(statusFor(who, `DELETE logonSessions/${id}`)).toBe(status);
    const still = statusFor('Portal Administrator', `GET logonSessions/${id}`);
    expect(still).toBe(status === 204 ? 500 : 200);
  });
});

describe('accounts', () => {
  it('are given to the mock with their roles, or with a password of its own making', async () => {
    await using own = await startMock({
      http: true,
      username: 'LAB\\admin',
      accounts: [
        { username: 'LAB\\user', password: 'given', role: 'Portal User' },
        { username: 'LAB\\op', role: 'Restore Operator' },
      ],
    });
    const [user, operator] = own.accounts;
    expect(user).toEqual({ username: 'LAB\\user', password: 'given', role: 'Portal User' });
    expect(operator?.password).toMatch(/^[\w-]{24}$/);
    const session = await logOn({ ...own, ...operator, accounts: own.accounts });
    const { UserName } = json(await session.get(`/api/logonSessions/${session.id}`, JSON_WANTED));
    expect(UserName).toBe('LAB\\op');
    const crossed = basic('LAB\\op', 'given');
    expect((await send(own, 'POST', '/api/sessionMngr/', { Authorization: crossed })).status).toBe(401);
  });

  it.each([
    [
      [{ username: 'a', role: 'King' as Role }],
      'There is no role "King". Known roles: Portal Administrator, ',
    ],
    [
      [{ username: 'administrator', role: 'Portal User' as const }],
      'There are two accounts called administrator.',
    ],
    [[{ username: 'a:b', role: 'Portal User' as const }], 'must not contain a colon'],
  ])('%o are refused', async (accounts, message) => {
    await expect(startMock({ accounts })).rejects.toThrow(message);
  });

  it.each([
    ['portal-user', 'Portal User'],
    ['VM Restore Operator', 'VM Restore Operator'],
    ['sqlrestoreoperator', 'SQL Restore Operator'],
    ['TENANT', 'Tenant'],
    ['king', undefined],
  ])('may be called %s', (name, role) => {
    expect(roleNamed(name)).toBe(role);
  });
});
