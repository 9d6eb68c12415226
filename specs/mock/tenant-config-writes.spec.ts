import { describe, expect, it } from 'vitest';
import { checkEstate } from '../../src/mock/estate/check.js';
import { defaultEstate, type Estate } from '../../src/mock/index.js';
import { libxml2 } from '../data/validation.js';
import { ID } from './ids.js';
import { type InProcess, inProcess, xmlBody } from './in-process.js';

const ESTATE = defaultEstate(1);

function the<T>(record: T | undefined): T {
  if (record === undefined) throw new Error('The default estate has no such record.');
  return record;
}

const server = (): string => `urn:veeam:BackupServer:${the(ESTATE.backupServers[0]).id}`;
const repository = (place: number): string => `urn:veeam:Repository:${the(ESTATE.repositories[place]).id}`;
const host = (type: string): string =>
  `urn:veeam:ManagedServer:${the(ESTATE.managedServers.find((s) => s.type === type)).id}`;
const job = (platform: string): string =>
  `urn:veeam:Job:${the(ESTATE.jobs.find((j) => j.platform === platform && j.jobType === 'Backup')).id}`;
const [nord, others] = ESTATE.organizationConfigs.map((c) => `vCloud/orgConfigs/${c.id}`);
const [admins] = ESTATE.selfServiceConfigs.map((c) => `selfService/vSphere/Configs/${c.id}`);

const pathOf = (href: string): string => href.slice(href.indexOf('/api/') + 5);
const entity = (em: InProcess, path: string): Record<string, unknown> =>
  em.get(`${path}?format=Entity`).json();
const faults = (em: InProcess, path: string): string =>
  libxml2(em.send('GET', `${path}?format=Entity`, undefined, { accept: 'application/xml' }).text);

const ORGANIZATION = {
  OrganizationName: 'Süd & Partner',
  BackupServerUid: server(),
  RepositoryUid: repository(0),
  QuotaGb: 500,
  TemplateJobUid: job('vCloud'),
  JobSchedulerType: 'Partial',
  HighPriorityJob: true,
  HostUid: host('VcdSystem'),
  RepositoryFriendlyName: 'Space',
};
const TENANT = {
  AccountName: 'LAB\\new',
  RepositoryUid: repository(1),
  QuotaGb: 100,
  TemplateMode: 'Default',
  VCentersScopes: [host('VC')],
  Tags: ['a', 'b'],
};

const elements = (members: Readonly<Record<string, unknown>>): string =>
  Object.entries(members)
    .map(([name, value]) => `<${name}>${String(value).replaceAll('&', '&amp;')}</${name}>`)
    .join('');

describe('the configuration of an organization', () => {
  it.each([
    ['JSON', ORGANIZATION],
    ['XML', xmlBody('VCloudOrganizationConfigCreateSpec', elements(ORGANIZATION))],
  ])('is made in %s; the task leads to its reference; it is changed and deleted', (_form, body) => {
    const em = inProcess(ESTATE);
    const task = em.finished(em.send('POST', 'vCloud/orgConfigs', body));
    expect([task.Operation, task.Result]).toEqual([
      'CreateVCloudOrganizationConfig',
      { Success: true, Message: 'Ok' },
    ]);
    const related = the(task.Links.find((l) => l.Rel === 'Related'));
    expect(related.Type).toBe('VCloudOrganizationConfigReference');
    const self = pathOf(related.Href);
    const made = entity(em, self);
    expect(made).toMatchObject({
      Name: 'Süd & Partner',
      QuotaGb: 500,
      UsedQuotaMb: 0,
      IsDisabled: false,
      JobSettings: { CustomSettings: true, JobSchedulerType: 'Partial', HighPriorityJob: true },
    });
    expect(faults(em, self)).toBe('');
    checkEstate(em.estate);

    const JobSettings = { DefaultSettings: true, JobSchedulerType: 'Full' };
    const edited = em.finished(em.send('PUT', self, { ...made, QuotaGb: '700', JobSettings }));
    expect(edited.Operation).toBe('EditVCloudOrganizationConfig');
    expect(entity(em, self)).toMatchObject({
      Name: 'Süd & Partner',
      QuotaGb: 700,
      JobSettings: { DefaultSettings: true, HighPriorityJob: true, TemplateJobUid: null },
    });
    expect(em.get(`${self}/backupJobSettings`).json()).toMatchObject({ UseDefaultJobSettings: true });

    const deleted = em.finished(em.send('DELETE', `${self}?deleteJobs=true&deleteBackupFiles=False`));
    expect(deleted.Operation).toBe('DeleteVCloudOrganizationConfig');
    expect(em.get(self).status).toBe(404);
    expect(em.estate.organizationConfigs).toEqual(ESTATE.organizationConfigs);
  });

  it('stays as it is where it is sent back, even that of Other organizations', () => {
    const em = inProcess(ESTATE);
    for (const path of [the(nord), the(others)]) {
      const before = entity(em, path);
      em.finished(em.send('PUT', path, before));
      expect(entity(em, path)).toEqual(before);
    }
  });

  it('of Other organizations is disabled, and can be enabled by an edit', () => {
    const em = inProcess(ESTATE);
    const path = the(others);
    em.finished(em.send('PUT', path, { ...entity(em, path), IsDisabled: false }));
    expect(entity(em, path)).toMatchObject({ IsDisabled: false });
    const task = em.finished(em.send('POST', `${path}?action=disable`));
    expect(task.Operation).toBe('EditOtherOrganizationConfig');
    expect(entity(em, path)).toMatchObject({ IsDisabled: true });
  });
});

describe('the configuration of a tenant', () => {
  const { VCentersScopes, Tags, ...plain } = TENANT;
  const lists =
    `<VCentersScope><VCenterUid>${VCentersScopes[0]}</VCenterUid></VCentersScope>` +
    `<Tags>${Tags.map((tag) => `<Tag>${tag}</Tag>`).join('')}</Tags>`;
  it.each([
    ['JSON', TENANT],
    ['XML', xmlBody('VSphereSelfServiceCreateSpec', `${elements(plain)}${lists}`)],
  ])('is made in %s, with defaults for what is not said; it is changed and deleted', (_form, body) => {
    const em = inProcess(ESTATE);
    const task = em.finished(em.send('POST', 'selfService/vSphere/Configs', body));
    expect(task.Operation).toBe('CreateVSphereSelfServiceConfig');
    const related = the(task.Links.find((l) => l.Rel === 'Related'));
    expect(related.Type).toBe('VSphereSelfServiceConfigReference');
    const self = pathOf(related.Href);
    const made = entity(em, self);
    expect(made).toMatchObject({
      Account: { AccountName: 'LAB\\new', AccountType: 'User' },
      PerUser: false,
      JobSettings: { DefaultSettings: true, JobSchedulerType: 'Full', HighPriorityJob: false },
      VCentersScopes,
      Tags,
    });
    expect(faults(em, self)).toBe('');
    checkEstate(em.estate);

    const JobSettings = { TemplateJobUid: job('VMware'), HighPriorityJob: true };
    const Account = { AccountName: 'LAB\\other', AccountType: 'Group' };
    const edited = em.finished(
      em.send('PUT', self, { ...made, Account, JobSettings, VCentersScopes: [], PerUser: true }),
    );
    expect(edited.Operation).toBe('EditVSphereOrganizationConfig');
    expect(entity(em, self)).toMatchObject({
      Account: { AccountName: 'LAB\\new', AccountType: 'User' },
      PerUser: true,
      JobSettings: { DefaultSettings: false, JobSchedulerType: 'Full', TemplateJobUid: job('VMware') },
      VCentersScopes: [],
      Tags,
    });
    expect(
      em.get('query?type=VSphereSelfServiceConfig&filter=Name=="LAB\\new";PerUser==true').json(),
    ).toMatchObject({
      Refs: { Refs: [{ Name: 'LAB\\new' }] },
    });

    const deleted = em.finished(em.send('DELETE', self));
    expect(deleted.Operation).toBe('DeleteVSphereConfigs');
    expect(em.send('DELETE', self).status).toBe(404);
    expect(em.estate.selfServiceConfigs).toEqual(ESTATE.selfServiceConfigs);
  });

  it('stays as it is where it is sent back', () => {
    const em = inProcess(ESTATE);
    const before = entity(em, the(admins));
    em.finished(em.send('PUT', the(admins), before));
    expect(entity(em, the(admins))).toEqual(before);
  });
});

it('settings outlive the template job that they were taken from', () => {
  const em = inProcess({ ...ESTATE, jobs: [] });
  expect(em.get(`${the(admins)}/backupJobSettings`).json()).toMatchObject({ UseDefaultJobSettings: false });
  expect(entity(em, the(admins))).toMatchObject({ JobSettings: { TemplateJobUid: job('VMware') } });
});

describe('a refused request changes nothing', () => {
  const CONFIGS = 'vCloud/orgConfigs';
  const TENANTS = 'selfService/vSphere/Configs';
  const config = (change: object): object => ({ ...entity(inProcess(ESTATE), the(nord)), ...change });
  const foreign = repository(2);
  const cloud = repository(ESTATE.repositories.findIndex((r) => r.kind === 'Cloud'));
  it.each<[string, string, object | undefined, number, RegExp]>([
    ['POST', CONFIGS, undefined, 400, /^Node \[VCloudOrganizationConfigCreateSpec\] does not exist/],
    ['POST', CONFIGS, { ...ORGANIZATION, QuotaGb: 0 }, 400, /^The value of \[QuotaGb\] must be from 1/],
    ['POST', CONFIGS, { ...ORGANIZATION, HostUid: null }, 400, /lacks the element \[HostUid\]/],
    ['POST', CONFIGS, { ...ORGANIZATION, HostUid: host('VC') }, 400, /is no Cloud Director/],
    ['POST', CONFIGS, { ...ORGANIZATION, RepositoryUid: foreign }, 400, /is not one of the backup server/],
    ['POST', CONFIGS, { ...ORGANIZATION, OrganizationName: 'Ost' }, 400, /has no organization \[Ost\]/],
    ['POST', CONFIGS, { ...ORGANIZATION, OrganizationName: 'Nord' }, 400, /has a configuration already/],
    ['POST', CONFIGS, { ...ORGANIZATION, TemplateJobUid: job('VMware') }, 400, /is no backup job for vCloud/],
    ['POST', CONFIGS, { ...ORGANIZATION, JobSchedulerType: 'Never' }, 400, /is none of the possible ones/],
    ['POST', `${the(nord)}?action=disable`, undefined, 400, /can be deleted, not disabled/],
    ['POST', `${the(nord)}?action=enable`, undefined, 400, /^Unknown action/],
    ['DELETE', the(others), undefined, 400, /can only be disabled/],
    ['DELETE', `${the(nord)}?deleteJobs=perhaps`, undefined, 400, /is no boolean/],
    ['DELETE', `${CONFIGS}/${ID.unknown}`, undefined, 404, /^Cannot find organization configuration/],
    ['PUT', the(nord), { QuotaGb: 1 }, 400, /lacks the element/],
    ['PUT', the(nord), config({ RepositoryUid: '' }), 400, /^\[RepositoryUid\] is empty/],
    [
      'PUT',
      the(others),
      {
        ...entity(inProcess(ESTATE), the(others)),
        JobSettings: { CustomSettings: true, JobSchedulerType: 'Full' },
      },
      400,
      /need a TemplateJobUid/,
    ],
    ['POST', TENANTS, { ...TENANT, AccountName: '' }, 400, /^The length of \[AccountName\]/],
    ['POST', TENANTS, { ...TENANT, AccountName: 'lab\\SÜD' }, 400, /has a configuration already/],
    ['POST', TENANTS, { ...TENANT, VCentersScopes: [host('VcdSystem')] }, 400, /is no vCenter Server/],
    ['POST', TENANTS, { ...TENANT, RepositoryUid: cloud }, 400, /can have no quotas of tenants/],
    ['POST', TENANTS, { ...TENANT, VCentersScope: [] }, 400, /has no element \[VCentersScope\]/],
    ['PUT', the(admins), { QuotaGb: 1 }, 400, /lacks the element/],
    ['PUT', `${TENANTS}/1`, undefined, 400, /is invalid. Type: VSphereSelfServiceConfig/],
    ['DELETE', `${TENANTS}/${ID.unknown}`, undefined, 404, /^Cannot find tenant configuration/],
  ])('%s %s %j: %i', (method, path, body, status, message) => {
    const em = inProcess(ESTATE);
    const before: Estate = em.estate;
    const refused = em.send(method, path, body);
    expect(refused.status).toBe(status);
    expect(refused.json().Message).toMatch(message);
    em.tick(10_000);
    expect(em.estate).toBe(before);
  });
});
