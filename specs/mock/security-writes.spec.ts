import { describe, expect, it } from 'vitest';
import { checkEstate } from '../../src/mock/estate/check.js';
import { defaultEstate } from '../../src/mock/index.js';
import { libxml2 } from '../data/validation.js';
import { AREA, areaEstate } from './area-estate.js';
import { ID } from './ids.js';
import { type Answered, type InProcess, inProcess, xmlBody } from './in-process.js';

const ROLE = `urn:veeam:EnterpriseRole:${AREA.role}`;
const ACCOUNT = `security/accounts/${AREA.user}`;
const MACHINE = `urn:VMware:Vm:${AREA.host}.vm-1036`;
const SHARE = `urn:NasBackup:FileServer:${ID.server}.${ID.share}`;
const SECOND_ROLE = '0000001b-0000-4000-8000-000000000000';

const server = (): InProcess => {
  const estate = areaEstate();
  return inProcess({
    ...estate,
    roles: [...estate.roles, { id: SECOND_ROLE, name: 'SQL Restore Operator' }],
  });
};

const account = {
  AccountType: 'User',
  AccountName: 'LAB\\new',
  Roles: { EnterpriseRoles: [{ EnterpriseRoleUid: ROLE }] },
  AllowRestoreAllVms: false,
  HierarchyScopeObjects: {
    HierarchyScopeItems: [
      { HierarchyObjRef: MACHINE, ObjectName: 'web01' },
      { HierarchyObjRef: SHARE, ObjectName: '\\\\files\\Work' },
    ],
  },
  FlrSettings: { FlrInplaceOnly: 'true', FlrExtentionRestrictions: 'doc,pptx' },
  SqlSettings: { DenyInPlaceRestore: 'True' },
};

const accountXml = xmlBody(
  'EnterpriseAccountCreateSpec',
  `<AccountType>User</AccountType><AccountName>LAB\\new</AccountName><Roles><EnterpriseRole><EnterpriseRoleUid>${ROLE}</EnterpriseRoleUid></EnterpriseRole></Roles>` +
    '<AllowRestoreAllVms>false</AllowRestoreAllVms><HierarchyScopeObjects>' +
    `<HierarchyScopeItem><HierarchyObjRef>${MACHINE}</HierarchyObjRef><ObjectName>web01</ObjectName></HierarchyScopeItem>` +
    `<HierarchyScopeItem><HierarchyObjRef>${SHARE}</HierarchyObjRef><ObjectName>\\\\files\\Work</ObjectName></HierarchyScopeItem>` +
    '</HierarchyScopeObjects><FlrSettings><FlrInplaceOnly>true</FlrInplaceOnly><FlrExtentionRestrictions>doc,pptx</FlrExtentionRestrictions></FlrSettings>' +
    '<SqlSettings><DenyInPlaceRestore>True</DenyInPlaceRestore></SqlSettings>',
);

const done = ({ status, text }: Answered): [number, string] => [status, text];
const faults = (em: InProcess, path: string): string =>
  libxml2(em.send('GET', path, undefined, { accept: 'application/xml' }).text);

interface Scopes {
  readonly EnterpriseAccountHierarchyScopes: {
    Name: string;
    Platform: string;
    State: string;
    Href: string;
  }[];
}

describe('an account', () => {
  it.each([
    ['JSON', account],
    ['XML', accountXml],
  ])('is added in %s (201, no body) with its role and scopes, and removed (204) with them', (_form, body) => {
    const em = server();
    const before = em.estate;
    expect(done(em.send('POST', 'security/accounts', body))).toEqual([201, '']);
    const { id } = em.estate.accounts.at(-1) ?? {};
    const self = `security/accounts/${id}`;
    expect(em.get(`${self}?format=Entity`).json()).toMatchObject({
      Name: 'LAB\\new',
      AccountType: 'User',
      AllowRestoreAllVms: false,
      FlrSettings: { FlrInplaceOnly: true, FlrExtentionRestrictions: 'doc,pptx' },
      SqlSettings: { DenyInPlaceRestore: true },
    });
    expect(em.get(`${self}/roles`).json()).toMatchObject({
      EnterpriseAccountInRoles: [{ RoleName: 'File Restore Operator' }],
    });
    const scopes = em.get(`${self}/scopes`).json<Scopes>().EnterpriseAccountHierarchyScopes;
    expect(scopes).toMatchObject([
      { Name: 'web01', Platform: 'VMware', HierarchyObjectType: 'Vm', State: 'Unprocessed' },
      { Name: '\\\\files\\Work', Platform: 'NasBackup', HierarchyObjectType: 'FileServer' },
    ]);
    for (const path of [`${self}?format=Entity`, `${self}/scopes`]) expect(faults(em, path)).toBe('');
    checkEstate(em.estate);

    expect(done(em.send('DELETE', self))).toEqual([204, '']);
    expect(em.get(self).status).toBe(404);
    expect(em.estate).toEqual(before);
  });

  it.each([
    ['Group', 'LAB\\group'],
    ['ExternalUser', 'new@lab.example'],
    ['ExternalGroup', 'whatever we call it'],
  ])('of type %s may be called %s', (AccountType, AccountName) => {
    const { HierarchyScopeObjects: _, ...rest } = account;
    const body = { ...rest, AccountType, AccountName, AllowRestoreAllVms: true };
    expect(server().send('POST', 'security/accounts', body).status).toBe(201);
  });

  it('may restore all VMs, and may not: each request turns it over', () => {
    const em = server();
    const allowed = (): unknown => em.get(`${ACCOUNT}?format=Entity`).json().AllowRestoreAllVms;
    expect([allowed(), done(em.send('POST', ACCOUNT)), allowed()]).toEqual([false, [204, ''], true]);
    em.send('POST', ACCOUNT);
    expect(allowed()).toBe(false);
  });

  it('gets a role (201), and loses it (204), but not its last', () => {
    const em = server();
    const body = { EnterpriseRoleUid: `urn:veeam:EnterpriseRole:${SECOND_ROLE}` };
    expect(done(em.send('POST', `${ACCOUNT}/roles`, body))).toEqual([201, '']);
    expect(em.get(`${ACCOUNT}/roles/${SECOND_ROLE}`).json()).toMatchObject({
      RoleName: 'SQL Restore Operator',
    });
    expect(em.send('POST', `${ACCOUNT}/roles`, body).status).toBe(400);

    expect(done(em.send('DELETE', `${ACCOUNT}/roles/${AREA.role}`))).toEqual([204, '']);
    expect(em.send('DELETE', `${ACCOUNT}/roles/${AREA.role}`).status).toBe(404);
    const last = em.send('DELETE', `${ACCOUNT}/roles/${SECOND_ROLE}`);
    expect([last.status, last.json().Message]).toEqual([
      400,
      'The account has no other role: [SQL Restore Operator] cannot be taken from it.',
    ]);
  });

  it('gets scopes (202, and no task), which are rebuilt (201, and a task), and loses them (204)', () => {
    const em = server();
    const body = xmlBody(
      'HierarchyScopeCreateSpec',
      `<HierarchyScopeItem><HierarchyObjRef>${MACHINE}</HierarchyObjRef></HierarchyScopeItem>` +
        '<HierarchyScopeItem><ObjectName>DC</ObjectName></HierarchyScopeItem>',
    );
    expect(done(em.send('POST', `${ACCOUNT}/scopes`, body))).toEqual([202, '']);
    const scopes = (): Scopes['EnterpriseAccountHierarchyScopes'] =>
      em.get(`${ACCOUNT}/scopes`).json<Scopes>().EnterpriseAccountHierarchyScopes;
    expect(scopes().map((s) => `${s.Name} ${s.State}`)).toEqual([
      'Gold Processed',
      'web01 Unprocessed',
      'DC Unprocessed',
    ]);

    const rebuild = em.send('POST', 'security/accounts?action=rebuildScope', { RebuildUnprocessed: {} });
    expect([rebuild.status, rebuild.json()]).toMatchObject([
      201,
      { State: 'Running', Operation: 'StartRebuildScope' },
    ]);
    em.tick(1000);
    expect(scopes().every((s) => s.State === 'Processed')).toBe(true);

    const self = scopes()[1]?.Href ?? '';
    const path = self.slice(self.indexOf('/api/') + 5);
    expect(done(em.send('DELETE', path))).toEqual([204, '']);
    expect(em.get(path).status).toBe(404);
    expect(scopes().map((s) => s.Name)).toEqual(['Gold', 'DC']);
  });

  it('may have a scope of Hyper-V, whose platform is spelt in a way of its own here', () => {
    const em = inProcess(defaultEstate(1));
    const [owner] = em.estate.accounts;
    const machine = em.estate.hierarchyObjects.find((o) => o.ref.startsWith('urn:HyperV:Vm'));
    em.send('POST', `security/accounts/${owner?.id}/scopes`, {
      HierarchyScopeItems: [{ HierarchyObjRef: machine?.ref, ObjectName: 'fs' }],
    });
    expect(em.get(`security/accounts/${owner?.id}/scopes`).json()).toMatchObject({
      EnterpriseAccountHierarchyScopes: [{ Name: 'fs', Platform: 'Hyperv', HierarchyObjectType: 'Vm' }],
    });
  });

  it('is rebuilt alone where it asks for its own scopes', () => {
    const em = server();
    em.send('POST', `${ACCOUNT}/scopes`, { HierarchyScopeItems: [{ HierarchyObjRef: MACHINE }] });
    em.send(
      'POST',
      'security/accounts?action=rebuildscope',
      xmlBody('RebuildScopeJobSpec', '<RebuildForCurrentUser/>'),
    );
    em.tick(1000);
    // Nobody of the accounts is logged on.
    expect(em.estate.scopes.at(-1)?.state).toBe('Unprocessed');
  });
});

describe('a refused request changes nothing', () => {
  const scope = (item: object): object => ({ HierarchyScopeItems: [item] });
  it.each<[string, string, string | object | undefined, number, string]>([
    ['POST', 'security/accounts', undefined, 400, 'Node [EnterpriseAccountCreateSpec] does not exist.'],
    [
      'POST',
      'security/accounts',
      { ...account, AccountType: 'Robot' },
      400,
      'The value [Robot] of [AccountType] is none of the possible ones: User, Group, ExternalUser, ExternalGroup.',
    ],
    [
      'POST',
      'security/accounts',
      { ...account, AccountName: 'new' },
      400,
      'The name [new] of a User must be DOMAIN\\name.',
    ],
    [
      'POST',
      'security/accounts',
      { ...account, AccountType: 'ExternalUser' },
      400,
      'The name [LAB\\new] of a ExternalUser must be name@suffix.',
    ],
    [
      'POST',
      'security/accounts',
      { ...account, AccountName: 'lab\\OP' },
      400,
      'There is an account [lab\\OP] already.',
    ],
    [
      'POST',
      'security/accounts',
      { ...account, Roles: { EnterpriseRoles: [] } },
      400,
      '[Roles] names no role.',
    ],
    [
      'POST',
      'security/accounts',
      { ...account, Roles: { EnterpriseRoles: [{ EnterpriseRoleUid: ID.unknown }] } },
      400,
      `Cannot find role [${ID.unknown}]`,
    ],
    [
      'POST',
      'security/accounts',
      { ...account, HierarchyScopeObjects: null },
      400,
      'An account that may not restore all VMs needs HierarchyScopeObjects.',
    ],
    [
      'POST',
      'security/accounts',
      { ...account, FlrSettings: { FlrInplaceOnly: true } },
      400,
      'FlrInplaceOnly needs FlrExtentionRestrictions.',
    ],
    ['POST', 'security/accounts?action=explode', {}, 400, 'Unknown action [explode]'],
    [
      'POST',
      'security/accounts?action=rebuildScope',
      {},
      400,
      '[RebuildScopeJobSpec] takes one of RebuildAll, RebuildUnprocessed, RebuildForCurrentUser.',
    ],
    ['POST', `security/accounts/${ID.unknown}`, undefined, 404, `Cannot find account [${ID.unknown}]`],
    ['POST', 'security/accounts/1', undefined, 400, ' ID 1 is invalid. Type: EnterpriseAccount'],
    ['DELETE', `security/accounts/${ID.unknown}`, undefined, 404, `Cannot find account [${ID.unknown}]`],
    [
      'POST',
      `${ACCOUNT}/roles`,
      { EnterpriseRoleUid: 'File Restore Operator' },
      400,
      'The value [File Restore Operator] of [EnterpriseRoleUid] is no uid.',
    ],
    [
      'POST',
      `${ACCOUNT}/scopes`,
      scope({ HierarchyObjRef: 'urn:VMware:Vm:x.vm-1' }),
      400,
      'Cannot find object [urn:VMware:Vm:x.vm-1]',
    ],
    [
      'POST',
      `${ACCOUNT}/scopes`,
      scope({ HierarchyObjRef: '', ObjectName: '' }),
      400,
      '[HierarchyScopeCreateSpec] names no object.',
    ],
    [
      'POST',
      `${ACCOUNT}/scopes`,
      { HierarchyScopeItem: [] },
      400,
      '[HierarchyScopeCreateSpec] has no element [HierarchyScopeItem].',
    ],
    [
      'DELETE',
      `${ACCOUNT}/scopes/${ID.unknown}`,
      undefined,
      404,
      `Cannot find restore scope [${ID.unknown}]`,
    ],
  ])('%s %s %j: %i', (method, path, body, status, message) => {
    const em = server();
    const before = em.estate;
    const refused = em.send(method, path, body);
    expect([refused.status, refused.json().Message]).toEqual([status, message]);
    expect(em.estate).toBe(before);
  });
});
