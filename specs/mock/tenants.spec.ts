import { describe, expect, it } from 'vitest';
import { profileOf } from '../../src/mock/profile.js';
import { ofTenant } from '../../src/mock/rights/tenant-view.js';
import { asking, type Given, JSON_ONLY } from './asking.js';
import { ID } from './ids.js';
import { tinyEstate } from './tiny.js';

const mock = asking({
  accounts: [
    { username: 'ABC Company', password: 'p&ss', role: 'Tenant' },
    { username: 'user01', password: 'Qwe123', role: 'Tenant', organization: 'vCDOrg1' },
    { username: 'LAB\\user', password: 'secret', role: 'Portal User' },
  ],
  profile: profileOf(13),
});

const XML = { 'content-type': 'application/xml' };
const JSON_BODY = { ...JSON_ONLY, 'content-type': 'application/json' };
const spec = (content: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><LoginSpec xmlns="http://www.veeam.com/ent/v1.0">${content}</LoginSpec>`;
const STANDALONE = spec(
  '<TenantCredentials><Username>ABC Company</Username><Password>p&amp;ss</Password></TenantCredentials>',
);
const VCLOUD = spec(
  '<VCloudOrganizationCredentials><OrganizationName>vCDOrg1</OrganizationName><Login>user01</Login><Password>Qwe123</Password></VCloudOrganizationCredentials>',
);
const logOn = (body: string, headers: object = XML): Given =>
  mock.ask('POST', 'sessionMngr/?v=latest', { ...headers }, body);

describe('a tenant logs on with a body', () => {
  it.each([
    ['standalone', STANDALONE, 'ABC Company'],
    ['of VMware Cloud Director', VCLOUD, 'user01'],
  ])('%s', (_kind, body, name) => {
    const answer = logOn(body);
    expect([answer.status, answer.headers['X-RestSvcSessionId']]).toEqual([201, expect.any(String)]);
    expect(answer.body).toContain(`<UserName>${name}</UserName>`);
  });

  it('in JSON with the documented names, even where responses have others', () => {
    const body = { TenantCredentials: { Username: 'ABC Company', Password: 'p&ss' } };
    const answer = logOn(JSON.stringify(body), JSON_BODY);
    expect([answer.status, JSON.parse(answer.body)]).toMatchObject([201, { userName: 'ABC Company' }]);
  });

  it('whoever Basic authentication names', () => {
    const authorization = `Basic ${Buffer.from('operator:secret').toString('base64')}`;
    expect(logOn(STANDALONE, { ...XML, authorization }).body).toContain('<UserName>ABC Company</UserName>');
  });
});

describe('a tenant is refused', () => {
  it.each([
    ['with another password', STANDALONE.replace('p&amp;ss', 'pass'), 401],
    ['with another organization', VCLOUD.replace('vCDOrg1', 'vCDOrg2'), 401],
    [
      'of an organization without naming it',
      STANDALONE.replace('ABC Company', 'user01').replace('p&amp;ss', 'Qwe123'),
      401,
    ],
    [
      'with an account that is no tenant',
      STANDALONE.replace('ABC Company', 'LAB\\user').replace('p&amp;ss', 'secret'),
      401,
    ],
    ['without credentials', spec(''), 400],
    [
      'with credentials of both kinds',
      STANDALONE.replace('</LoginSpec>', VCLOUD.slice(VCLOUD.indexOf('<VCloud'))),
      400,
    ],
    [
      'without a password',
      spec('<TenantCredentials><Username>ABC Company</Username></TenantCredentials>'),
      400,
    ],
    ['with half a body', STANDALONE.slice(0, 120), 400],
  ])('%s', (_case, body, status) => {
    const answer = logOn(body);
    expect([answer.status, answer.headers['WWW-Authenticate']]).toEqual([
      status,
      status === 401 ? 'Basic Realm=RestSvc' : undefined,
    ]);
    expect(answer.body).not.toContain('p&amp;ss');
  });

  it('with Basic authentication', () => {
    const authorization = `Basic ${Buffer.from('ABC Company:p&ss').toString('base64')}`;
    expect(mock.ask('POST', 'sessionMngr/', { authorization }).status).toBe(401);
  });
});

describe('a tenant that is logged on', () => {
  const token = logOn(STANDALONE).headers['X-RestSvcSessionId'] ?? '';
  const session = { 'x-restsvcsessionid': token };
  const id = Buffer.from(token, 'base64').toString();

  it('is led to Veeam Cloud Connect and to nothing else', () => {
    const { body } = mock.ask('GET', `logonSessions/${id}`, session);
    const links = [...body.matchAll(/<Link Href="[^"]*\/api\/([^"]*)"(?: Type="(\w+)")? Rel="(\w+)"/g)];
    expect(links.map(([, path, type, rel]) => [rel, path, type])).toEqual([
      ['Up', '', 'EnterpriseManager'],
      ['Down', 'cloud', 'CloudConnectService'],
      ['Delete', `logonSessions/${id}`, undefined],
    ]);
  });

  it('is led there to its replicas and plans alone, and can create nothing', () => {
    const { body } = mock.ask('GET', 'cloud', session);
    const links = [...body.matchAll(/<Link Href="[^"]*\/api\/([^"]*)"(?: Type="(\w+)")? Rel="(\w+)"/g)];
    expect(links.map(([, path, , rel]) => `${rel} ${path}`)).toEqual([
      `Up logonSessions/${id}`,
      'Down cloud/cloudFailoverPlans',
      'Down cloud/vmReplicaPoints',
      'Down cloud/replicas',
      'Down cloud/cloudFailoverPlans?format=Entity',
      'Down cloud/vmReplicaPoints?format=Entity',
      'Down cloud/replicas?format=Entity',
    ]);
  });

  it.each([
    'GET backups',
    'GET jobs',
    'GET querySvc',
    'GET query?type=Backup',
    'GET logonSessions',
    'GET security',
    'GET cloud/tenants',
    'GET cloud/gateways',
    `PUT cloud/cloudFailoverPlans/${ID.plan}`,
    `DELETE cloud/cloudFailoverPlans/${ID.plan}`,
    `POST cloud/cloudFailoverPlans/${ID.plan}?action=test`,
  ])('may not %s', (request) => {
    const [method = '', path = ''] = request.split(' ');
    expect(mock.ask(method, path, session).status).toBe(403);
  });

  it.each([
    'GET cloud',
    'GET cloud/cloudFailoverPlans',
    'GET cloud/replicas',
    'GET cloud/vmReplicaPoints',
    'GET tasks',
    `POST cloud/cloudFailoverPlans/${ID.plan}?action=start`,
    `POST cloud/cloudFailoverPlans/${ID.plan}?action=undo`,
  ])('may %s', (request) => {
    const [method = '', path = ''] = request.split(' ');
    expect([401, 403]).not.toContain(mock.ask(method, path, session).status);
  });

  it('sees its own session alone, and ends it', () => {
    const other = Buffer.from(mock.logOn()['x-restsvcsessionid'], 'base64').toString();
    expect(mock.ask('GET', `logonSessions/${other}`, session).status).toBe(403);
    expect(mock.ask('DELETE', `logonSessions/${other}`, session).status).toBe(403);
    expect(mock.ask('DELETE', `logonSessions/${id}`, session).status).toBe(204);
    expect(mock.ask('GET', 'cloud', session).status).toBe(401);
  });
});

it('a tenant has its own replicas and plans, and those of nobody else', () => {
  const shared = {
    ...tinyEstate(),
    cloudTenants: [
      { id: 't1', name: 'ABC Company' },
      { id: 't2', name: 'Other' },
    ],
    cloudReplicas: [
      { id: 'r1', name: 'one', tenant: 't1' },
      { id: 'r2', name: 'two', tenant: 't2' },
    ],
    cloudVmReplicaPoints: [
      { id: 'p1', name: 'one', replica: 'r1' },
      { id: 'p2', name: 'two', replica: 'r2' },
    ],
    cloudFailoverPlans: [{ id: 'f2', name: 'plan', tenant: 't2' }],
  } as unknown as Parameters<typeof ofTenant>[0];
  const ids = (name: string): (readonly string[])[] => {
    const { cloudReplicas, cloudVmReplicaPoints, cloudFailoverPlans } = ofTenant(shared, name);
    const lists: readonly (readonly { readonly id: string }[])[] = [
      cloudReplicas,
      cloudVmReplicaPoints,
      cloudFailoverPlans,
    ];
    return lists.map((list) => list.map(({ id }) => id));
  };
  expect(ids('abc company')).toEqual([['r1'], ['p1'], []]);
  expect(ids('Other')).toEqual([['r2'], ['p2'], ['f2']]);
  expect(ids('Nobody')).toEqual([[], [], []]);
});
