import { describe, expect, it } from 'vitest';
import { describeArea } from './area.js';
import { ID } from './ids.js';

const ORGANIZATION = `vCloud/orgConfigs/${ID.organization}`;
const TENANT = `selfService/vSphere/Configs/${ID.tenantConfig}`;

const { link, xml, json, text, root } = describeArea({
  collections: [
    ['vCloud/orgConfigs', 'VCloudOrganizationConfigs', [ID.organization]],
    ['selfService/vSphere/Configs', 'VSphereSelfServiceConfigs', [ID.tenantConfig]],
  ],
  unknown: [
    'vCloud/orgConfigs/{ID}',
    'vCloud/orgConfigs/{ID}/backupJobSettings',
    'selfService/vSphere/Configs/{ID}',
    'selfService/vSphere/Configs/{ID}/backupJobSettings',
  ],
  queries: [
    ['VCloudOrganizationConfig', 'Disabled==true;RepositoryFriendlyName=="N/A"', 1],
    ['VCloudOrganizationConfig', 'QuotaGb<1024', 0],
    ['VSphereSelfServiceConfig', 'AccountType==Group;UsedQuota==5120', 1],
    ['VSphereSelfServiceConfig', 'JobSchedulerType<Random', 0],
  ],
});

interface Settings {
  readonly UseDefaultJobSettings: boolean;
  readonly AdvancedSettings: Readonly<Record<string, unknown>>;
  readonly Links: readonly { readonly Rel: string; readonly Type: string }[];
}

describe('the configuration of a tenant', () => {
  it('in XML, byte for byte: its vCenters are a scope, its account says who it is', async () => {
    const name = 'LAB\\web';
    expect(await xml(`${TENANT}?format=Entity`)).toBe(
      root(
        'VSphereSelfServiceConfig',
        ` Href="http://em.example:9398/api/${TENANT}?format=Entity" Type="VSphereSelfServiceConfig" Name="${name}" UID="urn:veeam:VSphereSelfServiceConfig:${ID.tenantConfig}"`,
        '<Links>' +
          link(`backupServers/${ID.server}`, 'Up', 'BackupServerReference', 'vbr.example') +
          link(TENANT, 'Alternate', 'VSphereSelfServiceConfigReference', name) +
          link(TENANT, 'Edit', 'VSphereSelfServiceConfigReference', name) +
          link(TENANT, 'Delete') +
          link(`${TENANT}/backupJobSettings`, 'Down', 'VSphereSelfServiceConfigJobSettings', name) +
          `</Links><BackupServerUid>urn:veeam:BackupServer:${ID.server}</BackupServerUid>` +
          `<RepositoryUid>urn:veeam:Repository:${ID.repository}</RepositoryUid><QuotaGb>200</QuotaGb><PerUser>true</PerUser>` +
          `<Account><AccountName>${name}</AccountName><AccountSid>S-1-5-21-1-2-3-1120</AccountSid><AccountType>Group</AccountType></Account>` +
          '<JobSettings><DefaultSettings>false</DefaultSettings><JobSchedulerType>Random</JobSchedulerType>' +
          `<HighPriorityJob>true</HighPriorityJob><TemplateJobUid>urn:veeam:Job:${ID.job}</TemplateJobUid></JobSettings>` +
          '<VCentersScope /><Tags><Tag>web</Tag><Tag>R&amp;D</Tag></Tags><UsedQuotaMb>5120</UsedQuotaMb>',
      ),
    );
  });

  it('in JSON: the scope is in the plural', async () => {
    expect(await json(`${TENANT}?format=Entity`)).toMatchObject({ VCentersScopes: [], Tags: ['web', 'R&D'] });
  });

  it('lends its jobs the settings of the template job', async () => {
    expect(await json<Settings>(`${TENANT}/backupJobSettings`)).toMatchObject({
      UseDefaultJobSettings: false,
      Type: 'VSphereSelfServiceConfigJobSettings',
      AdvancedSettings: { VSphereSettings: { GuestQuiescence: { Enabled: true } } },
    });
    expect(await xml(`${TENANT}/backupJobSettings`)).toContain(
      '<vSphereSettings><GuestQuiescence Enabled="true" /><ChangedBlockTracking Enabled="true">',
    );
  });
});

describe('the configuration of the organizations that have none of their own', () => {
  it('in JSON, in this order: without repository, host and template', async () => {
    expect(await text(`${ORGANIZATION}?format=Entity`)).toMatch(
      new RegExp(
        `^\\{"BackupServerUid":"urn:veeam:BackupServer:${ID.server}","RepositoryUid":"","QuotaGb":1024,"IsDisabled":true,` +
          '"JobSettings":\\{"DefaultSettings":true,"CustomSettings":false,"JobSchedulerType":"Full","HighPriorityJob":false,"TemplateJobUid":null\\},' +
          '"UsedQuotaMb":0,"HostUid":"urn:veeam:ManagedServer:00000000-0000-0000-0000-000000000000","RepositoryFriendlyName":"N/A","Name":"Other organizations",',
      ),
    );
  });

  it('is the one that can be disabled', async () => {
    const { Links } = await json<Settings>(`${ORGANIZATION}?format=Entity`);
    expect(Links.map((l) => l.Rel)).toEqual(['Up', 'Alternate', 'Edit', 'Disable', 'Delete', 'Down']);
  });

  it('gives its jobs the settings by default, and leads up to the entity of the configuration', async () => {
    const settings = await json<Settings>(`${ORGANIZATION}/backupJobSettings`);
    expect(settings.UseDefaultJobSettings).toBe(true);
    expect(settings.Links.map((l) => `${l.Rel} ${l.Type}`)).toEqual([
      'Up BackupServerReference',
      'Up VCloudOrganizationConfig',
    ]);
  });
});

it.each([
  ['vCloud', 'VCloudOrganizationConfig', 'vCloud/orgConfigs', null],
  ['selfService/vSphere', 'VSphereSelfServiceConfig', 'selfService/vSphere/Configs', 'VSphereSelfService'],
])('the service at %s leads to its configurations and to making one', async (path, kind, below, type) => {
  const href = `http://em.example:9398/api/${below}`;
  expect(await json(path)).toEqual({
    Links: [
      { Rel: 'Down', Href: href, Name: null, Type: `${kind}ReferenceList` },
      { Rel: 'Down', Href: `${href}?format=Entity`, Name: null, Type: `${kind}List` },
      { Rel: 'Create', Href: href, Name: null, Type: null },
    ],
    Href: `http://em.example:9398/api/${path}`,
    Type: type,
  });
});
