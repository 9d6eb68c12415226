import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import { API, elements, HOST, type LinkOf, linksJson, linksXml, xml } from './area-bodies.js';
import { AREA, areaEstate } from './area-estate.js';
import { JSON_ONLY, json, type LoggedOn, logOn, send } from './client.js';
import { ID } from './ids.js';

let mock: Mock;
let session: LoggedOn;

beforeAll(async () => {
  mock = await startMock({ http: true, estate: areaEstate() });
  session = await logOn(mock);
});

afterAll(() => mock.close());

const user = `security/accounts/${AREA.user}`;
const role = `${user}/roles/${AREA.role}`;
const scope = `${user}/scopes/${AREA.scope}`;

/** What has no identity: root, address, links, members. None of it has a Type. */
const RESOURCES: readonly (readonly [
  string,
  string,
  readonly LinkOf[],
  Readonly<Record<string, unknown>>,
])[] = [
  [
    'EnterpriseSecuritySettings',
    'security',
    [
      ['Down', 'security/accounts', 'EnterpriseAccountReferenceList'],
      ['Down', 'security/roles', 'EnterpriseRoleReferenceList'],
      ['Create', 'security/accounts'],
      ['Start', 'security/accounts?action=rebuildScope'],
    ],
    {},
  ],
  ['EnterpriseAccountInRole', role, [['Delete', role]], { RoleName: 'File Restore Operator' }],
  [
    'EnterpriseAccountHierarchyScope',
    scope,
    [['Delete', scope]],
    {
      Name: 'Gold',
      HierarchyRootName: AREA.host,
      Platform: 'VMware',
      HierarchyObjectType: 'ResourcePool',
      State: 'Processed',
    },
  ],
];

describe.each(RESOURCES)('%s', (root, path, links, members) => {
  it('byte for byte', async () => {
    expect((await session.get(`/api/${path}`, HOST)).body).toBe(
      xml(root, [['Href', API + path]], linksXml(links) + elements(members)),
    );
    expect((await session.get(`/api/${path}`, { ...HOST, ...JSON_ONLY })).body).toBe(
      JSON.stringify({ ...members, Links: linksJson(links), Href: API + path, Type: null }),
    );
  });

  it('is for sessions only', async () => {
    expect((await send(mock, 'GET', `/api/${path}`)).status).toBe(401);
  });
});

describe('an account', () => {
  const links: LinkOf[] = [
    ['Alternate', user, 'EnterpriseAccountReference'],
    ['Down', `${user}/roles`, 'EnterpriseAccountInRoleList'],
    ['Create', `${user}/roles`, 'EnterpriseAccountInRole'],
    ['Down', `${user}/scopes`, 'EnterpriseAccountHierarchyScopeList'],
    ['Create', `${user}/scopes`, 'EnterpriseAccountHierarchyScope'],
    ['Delete', user],
    ['ToggleRestoreScopesEnabled', user],
  ];
  const uid = `urn:veeam:EnterpriseAccount:${AREA.user}`;
  const members = {
    AccountType: 'User',
    AllowRestoreAllVms: false,
    FlrSettings: { FlrInplaceOnly: true, FlrExtentionRestrictions: 'doc,pdf' },
    SqlSettings: { DenyInPlaceRestore: true },
  };

  it('as an entity, byte for byte', async () => {
    const href = `${API}${user}?format=Entity`;
    expect((await session.get(`/api/${user}?format=Entity`, HOST)).body).toBe(
      xml(
        'EnterpriseAccount',
        [
          ['Href', href],
          ['Type', 'EnterpriseAccount'],
          ['Name', 'LAB\\op'],
          ['UID', uid],
        ],
        linksXml(links) + elements(members),
      ),
    );
    expect((await session.get(`/api/${user}?format=Entity`, { ...HOST, ...JSON_ONLY })).body).toBe(
      JSON.stringify({
        ...members,
        Name: 'LAB\\op',
        UID: uid,
        Links: linksJson(links),
        Href: href,
        Type: 'EnterpriseAccount',
      }),
    );
  });

  it('without limits says nothing of them in XML, null in JSON', async () => {
    const path = `/api/security/accounts/${AREA.group}?format=Entity`;
    expect((await session.get(path)).body).not.toContain('Settings');
    expect(json(await session.get(path, JSON_ONLY))).toMatchObject({ FlrSettings: null, SqlSettings: null });
  });

  it('as a reference has nothing but its entity', async () => {
    expect(json(await session.get(`/api/${user}`, { ...HOST, ...JSON_ONLY }))).toEqual({
      Links: linksJson([['Alternate', `${user}?format=Entity`, 'EnterpriseAccount']]),
      UID: uid,
      Name: 'LAB\\op',
      Href: API + user,
      Type: 'EnterpriseAccountReference',
    });
  });
});

describe('lists', () => {
  it.each([
    ['security/accounts', 'EnterpriseAccounts', 2],
    ['security/roles', 'EnterpriseRoles', 1],
  ])('%s in both forms', async (path, plural, count) => {
    const references = json<{ Refs: unknown[] }>(await session.get(`/api/${path}`, JSON_ONLY));
    const entities = json<Record<string, unknown[]>>(
      await session.get(`/api/${path}?format=Entity`, JSON_ONLY),
    );
    expect([references.Refs.length, entities[plural]?.length]).toEqual([count, count]);
  });

  it.each([
    [`${user}/roles`, 'EnterpriseAccountInRoles', role],
    [`${user}/scopes`, 'EnterpriseAccountHierarchyScopes', scope],
    [`security/accounts/${AREA.group}/roles`, 'EnterpriseAccountInRoles', undefined],
  ])('%s hold what is there alone', async (path, member, alone) => {
    const list = json<Record<string, unknown[]>>(await session.get(`/api/${path}`, JSON_ONLY))[member];
    expect(list).toEqual(alone === undefined ? [] : [json(await session.get(`/api/${alone}`, JSON_ONLY))]);
  });
});

describe('what is not there', () => {
  it.each([
    `security/accounts/${ID.unknown}`,
    `security/roles/${ID.unknown}`,
    `security/accounts/${ID.unknown}/roles`,
    `security/accounts/${ID.unknown}/scopes`,
    `${user}/roles/${ID.unknown}`,
    `${user}/scopes/${ID.unknown}`,
    `security/accounts/${AREA.group}/roles/${AREA.role}`,
    `security/accounts/${AREA.group}/scopes/${AREA.scope}`,
  ])('%s', async (path) => {
    expect((await session.get(`/api/${path}`)).status).toBe(404);
    expect((await session.get(`/api/${path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, '99999')}`)).status).toBe(
      400,
    );
  });
});

it.each([
  ['roles', { roles: [] }, `names the role ${AREA.role}`],
  ['accounts', { accounts: [] }, `names the account ${AREA.user}`],
  ['hierarchyRoots', { hierarchyRoots: [] }, `names the hierarchy root ${AREA.host}`],
  ['managedServers', { managedServers: [] }, `names the managed server ${AREA.host}`],
])('an estate without the %s that something names is refused', async (_kind, without, message) => {
  await expect(startMock({ http: true, estate: { ...areaEstate(), ...without } })).rejects.toThrow(message);
});
