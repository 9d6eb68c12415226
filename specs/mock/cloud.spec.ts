import { describe, expect, it } from 'vitest';
import { describeArea } from './area.js';
import { ID } from './ids.js';

const TENANT = `cloud/tenants/${ID.tenant}`;

const { link, xml, json, text, root } = describeArea({
  collections: [
    ['cloud/tenants', 'CloudTenants', [ID.tenant, ID.vcdTenant]],
    [`${TENANT}/gatewayPools`, 'CloudGatewayPools', [ID.gatewayPool]],
    ['cloud/gateways', 'CloudGateways', [ID.gateway]],
    ['cloud/gatewayPools', 'CloudGatewayPools', [ID.gatewayPool]],
    [`cloud/gatewayPools/${ID.gatewayPool}/gateways`, 'CloudGateways', [ID.gateway]],
    [`cloud/gatewayPools/${ID.gatewayPool}/tenants`, 'CloudTenants', [ID.tenant]],
    ['cloud/hardwarePlans', 'CloudHardwarePlans', [ID.hardwarePlan]],
    ['cloud/publicIpAddresses', 'CloudPublicIpAddresses', [ID.publicIp, ID.freeIp]],
    ['cloud/cloudFailoverPlans', 'CloudFailoverPlans', [ID.cloudPlan]],
    ['cloud/failoverSessions', 'CloudFailoverSessions', [ID.cloudSession]],
    ['cloud/replicas', 'CloudReplicas', [ID.cloudReplica]],
    ['cloud/vmReplicaPoints', 'CloudVmReplicaPoints', [ID.cloudPoint]],
    [`cloud/replicas/${ID.cloudReplica}/vmReplicaPoints`, 'CloudVmReplicaPoints', [ID.cloudPoint]],
  ],
  unknown: [
    'cloud/tenants/{ID}',
    'cloud/tenants/{ID}/resources',
    'cloud/tenants/{ID}/freelicenseCounters',
    `${TENANT}/resources/{ID}`,
    `${TENANT}/computeResources/{ID}`,
    `cloud/tenants/${ID.vcdTenant}/vCloudComputeResources/{ID}`,
    `${TENANT}/subtenants/{ID}`,
    'cloud/gateways/{ID}',
    'cloud/gatewayPools/{ID}',
    'cloud/hardwarePlans/{ID}',
    'cloud/hardwarePlans/{ID}/tenants',
    'cloud/publicIpAddresses/{ID}',
    'cloud/vlans/{ID}',
    'cloud/cloudFailoverPlans/{ID}/includes',
    `cloud/cloudFailoverPlans/${ID.cloudPlan}/includes/{ID}`,
    'cloud/failoverSessions/{ID}',
    'cloud/replicas/{ID}/vmReplicaPoints',
    'cloud/vmReplicaPoints/{ID}',
  ],
  queries: [
    ['CloudTenant', 'Type==vCD;OrganizationReference!=""', 1],
    ['CloudTenant', 'Name=="abc & co"', 1],
    ['CloudTenant', 'BackupServerName==elsewhere,Enabled==false', 0],
    ['CloudGateway', 'Enabled==true;BackupServerName==vbr.example', 1],
    ['CloudGatewayPool', 'Name==Pool', 1],
    ['CloudHardwarePlan', 'Platform==HyperV', 0],
    ['CloudPublicIpAddress', 'CloudTenantName=="ABC & Co"', 1],
    ['CloudPublicIpAddress', 'CloudTenantName==""', 1],
    ['VlanConfiguration', 'SwitchType==VirtualSwitch;ClusterName==""', 1],
    ['CloudReplica', 'Platform==VMware', 1],
    ['CloudVmReplicaPoint', 'State==Ready;CreationTime<2026-06-19', 1],
    ['CloudFailoverPlan', `CloudTenantUid==urn:veeam:CloudTenant:${ID.tenant}`, 1],
    ['CloudFailoverSession', 'State==Working', 1],
  ],
});

interface Named {
  readonly Name: string;
}

describe('the entry', () => {
  it('leads to references, then to entities, then to what can be created', async () => {
    const { Links } = await json<{ Links: { Rel: string; Type: string | null; Href: string }[] }>('cloud');
    const rels = Links.map((l) => l.Rel);
    expect(rels).toEqual(['Up', ...Array(20).fill('Down'), ...Array(5).fill('Create')]);
    expect(Links.slice(1, 3).map((l) => l.Type)).toEqual([
      'CloudGatewayReferenceList',
      'CloudTenantReferenceList',
    ]);
    expect(Links[11]?.Href).toBe('http://em.example:9398/api/cloud/gateways?format=Entity');
  });
});

describe('a tenant', () => {
  it('in XML, byte for byte', async () => {
    const quota =
      `<CloudTenantResource Href="http://em.example:9398/api/${TENANT}/resources/${ID.quota}" Type="CloudTenantResource" Id="${ID.quota}">` +
      `<RepositoryQuota><DisplayName>ABC</DisplayName><RepositoryUid>urn:veeam:Repository:${ID.repository}</RepositoryUid>` +
      '<Quota>10240</Quota><UsedQuota>150</UsedQuota></RepositoryQuota></CloudTenantResource>';
    const subscription =
      `<CloudTenantComputeResource Href="http://em.example:9398/api/${TENANT}/computeResources/${ID.subscription}" Type="CloudTenantComputeResource" Id="${ID.subscription}">` +
      `<CloudHardwarePlanUid>urn:veeam:CloudHardwarePlan:${ID.hardwarePlan}</CloudHardwarePlanUid><PlatformType>VMware</PlatformType>` +
      '<UseNetworkFailoverResources>false</UseNetworkFailoverResources><ComputeResourceStats><MemoryUsageMb>1024</MemoryUsageMb>' +
      '<CPUCount>2</CPUCount><StorageResourceStats><StorageResourceStat><StorageName>Store</StorageName><StorageUsageGb>12</StorageUsageGb>' +
      '<StorageLimitGb>50</StorageLimitGb></StorageResourceStat></StorageResourceStats></ComputeResourceStats></CloudTenantComputeResource>';
    expect(await xml(`${TENANT}?format=Entity`)).toBe(
      root(
        'CloudTenant',
        ` Href="http://em.example:9398/api/${TENANT}?format=Entity" Type="CloudTenant" Name="ABC &amp; Co" UID="urn:veeam:CloudTenant:${ID.tenant}"`,
        '<Links>' +
          link(`backupServers/${ID.server}`, 'Up', 'BackupServerReference', 'vbr.example') +
          link(TENANT, 'Alternate', 'CloudTenantReference', 'ABC &amp; Co') +
          link(TENANT, 'Edit', 'CloudTenantReference', 'ABC &amp; Co') +
          link(`${TENANT}/resources`, 'Down', 'CloudTenantResourceList') +
          link(`${TENANT}/resources`, 'Create', 'CloudTenantResource') +
          link(TENANT, 'Delete') +
          link(`${TENANT}/computeResources`, 'Down', 'CloudTenantComputeResourceList') +
          link(`${TENANT}/computeResources`, 'Create', 'CloudTenantComputeResource') +
          link(`${TENANT}/subtenants`, 'Down', 'CloudSubtenantList') +
          link(`${TENANT}/subtenants`, 'Create', 'CloudSubtenant') +
          link(`${TENANT}/freelicenseCounters`, 'Related', 'FreeLicenseCounters', 'FreeLicenseCounters') +
          link(`${TENANT}/gatewayPools`, 'Down', 'CloudGatewayPoolReferenceList') +
          '</Links><Password /><Description /><Enabled>true</Enabled><LeaseOptions Enabled="false" />' +
          `<Resources>${quota}</Resources><LastResult>None</LastResult><VmCount>1</VmCount>` +
          `<ComputeResources>${subscription}</ComputeResources><ThrottlingEnabled>false</ThrottlingEnabled>` +
          '<ThrottlingSpeedLimit>1</ThrottlingSpeedLimit><ThrottlingSpeedUnit>MBps</ThrottlingSpeedUnit><PublicIpCount>1</PublicIpCount>' +
          '<BackupCount>1</BackupCount><ReplicaCount>0</ReplicaCount><MaxConcurrentTasks>1</MaxConcurrentTasks>' +
          '<WorkStationBackupCount>0</WorkStationBackupCount><ServerBackupCount>0</ServerBackupCount>' +
          '<BackupProtectionEnabled>false</BackupProtectionEnabled><BackupProtectionPeriod>7</BackupProtectionPeriod>' +
          '<TenantType><StandaloneTenant><TenantCredentials><Username>ABC &amp; Co</Username></TenantCredentials></StandaloneTenant></TenantType>' +
          `<CloudGatewayPools><CloudGatewayPoolUid>urn:veeam:CloudGatewayPool:${ID.gatewayPool}</CloudGatewayPoolUid></CloudGatewayPools>` +
          '<FailoverToOthersGatewaysIfFail>false</FailoverToOthersGatewaysIfFail>',
      ),
    );
  });

  it('of Cloud Director has its organization, and VDCs in the place of hardware plans', async () => {
    const { TenantType, VCloudComputeResources, Links } = await json<{
      TenantType: Record<string, unknown>;
      VCloudComputeResources: { CloudTenantVCloudComputeResources: { Links: unknown; Id: string }[] };
      Links: { Type: string | null }[];
    }>(`cloud/tenants/${ID.vcdTenant}?format=Entity`);
    expect(TenantType).toMatchObject({ ADTenantType: null, vCloudTenant: { OrganizationName: 'Nord' } });
    expect(VCloudComputeResources.CloudTenantVCloudComputeResources).toMatchObject([
      { Id: ID.orgVdc, Links: null },
    ]);
    expect(Links.map((l) => l.Type)).toContain('CloudTenantVCloudComputeResourceList');
    expect(Links.map((l) => l.Type)).not.toContain('CloudSubtenantList');
  });

  it.each([
    ['resources', 'CloudTenantResource', ID.tenant, ID.quota],
    ['computeResources', 'CloudTenantComputeResource', ID.tenant, ID.subscription],
    ['vcloudcomputeresources', 'CloudTenantVCloudComputeResource', ID.vcdTenant, ID.orgVdc],
    ['subtenants', 'CloudSubtenant', ID.tenant, ID.subtenant],
  ])('lists its %s with the links that they lack inside it', async (path, type, tenant, id) => {
    const self = `http://em.example:9398/api/cloud/tenants/${tenant}/${path}/${id}`;
    const [one] = Object.values(
      await json<Record<string, [{ Links: { Rel: string; Href: string }[] }]>>(
        `cloud/tenants/${tenant}/${path}`,
      ),
    ).flat();
    expect(one).toMatchObject({ Id: id, Href: self, Type: type });
    expect(one?.Links.slice(-3).map((l) => l.Rel)).toEqual(['Delete', 'Up', 'Up']);
    expect(one?.Links.find((l) => l.Rel === 'Delete')?.Href).toBe(self);
    expect(await json(`cloud/tenants/${tenant}/${path}/${id}`)).toEqual(one);
  });

  it('has machines that no licence of the provider pays for', async () => {
    expect(await json(`${TENANT}/freelicenseCounters`)).toMatchObject({
      RentalVMBackupCount: 0,
      NewVMBackupCount: 0,
      NewWorkstationBackupCount: 1,
      NewVMReplicaCount: 1,
      Type: null,
      Links: [{ Rel: 'Up', Type: 'CloudTenant', Name: 'ABC & Co' }],
    });
  });

  it('shares its quota with subtenants, whose use is counted in it', async () => {
    const { RepositoryQuota } = await json<{ RepositoryQuota: object }>(
      `${TENANT}/subtenants/${ID.subtenant}`,
    );
    expect(RepositoryQuota).toEqual({
      DisplayName: 'Laptop quota',
      TenantResourceId: ID.quota,
      QuotaMb: 2048,
      UsedQuotaMb: 30,
      QuotaId: ID.subtenantQuota,
      Unlimited: false,
    });
  });
});

it('a subtenant is found by what it uses, always whole', async () => {
  const filter = encodeURIComponent('CloudTenantName=="ABC & Co";UsedQuota>29;Unlimited==false');
  const { Resources } = await json<{ Resources: { CloudSubtenants: { CloudSubtenants: Named[] } } }>(
    `query?type=CloudSubtenant&filter=${filter}`,
  );
  expect(Resources.CloudSubtenants.CloudSubtenants.map((s) => s.Name)).toEqual(['Laptop']);
});

it('a gateway in a pool leads to it', async () => {
  expect(await xml(`cloud/gateways/${ID.gateway}?format=Entity`)).toContain(
    link(`cloud/gatewayPools/${ID.gatewayPool}`, 'Related', 'CloudGatewayPoolReference', 'Pool'),
  );
});

it('the tenants of a hardware plan are entities without being asked for', async () => {
  const { CloudTenants } = await json<{ CloudTenants: Named[] }>(
    `cloud/hardwarePlans/${ID.hardwarePlan}/tenants`,
  );
  expect(CloudTenants.map((t) => t.Name)).toEqual(['ABC & Co']);
});

it('a hardware plan on VMware has datastores, each with its id', async () => {
  expect(await xml(`cloud/hardwarePlans/${ID.hardwarePlan}?format=Entity`)).toContain(
    `<ParentName>esx.example</ParentName><Datastores><Datastore Id="${ID.datastore}"><FriendlyName>Store</FriendlyName>`,
  );
});

it('a public address says its tenant, and its server in an attribute', async () => {
  expect(await xml(`cloud/publicIpAddresses/${ID.publicIp}?format=Entity`)).toMatch(
    new RegExp(`BackupServerUid="urn:veeam:BackupServer:${ID.server}".*<TenantUid>urn:.*</TenantUid>`),
  );
  expect(await xml(`cloud/publicIpAddresses/${ID.freeIp}?format=Entity`)).not.toContain('TenantUid');
});

describe('a VLAN configuration', () => {
  it('is listed as a reference like everything else', async () => {
    const { Refs } = await json<{ Refs: { UID: string; Type: string }[] }>('cloud/vlans');
    expect(Refs).toMatchObject([
      { UID: `urn:veeam:VlanConfiguration:${ID.vlan}`, Type: 'VlanConfigurationReference' },
    ]);
  });

  it('names no address and no type as an entity, in lists and results that call it Vlans', async () => {
    const one = { Name: 'vSwitch0', VlanIdsWithInternetRightBound: 510, Href: null, Type: null };
    expect(await json(`cloud/vlans/${ID.vlan}?format=Entity`)).toMatchObject(one);
    expect(await json('cloud/vlans?format=Entity')).toMatchObject({ Vlans: [one] });
    expect(await xml('cloud/vlans?format=Entity')).toContain('<Vlans Name="vSwitch0" UID=');
    expect(await text('query?type=VlanConfiguration&format=Entities')).toContain(
      '"VlanConfigurations":{"Vlans":[{',
    );
  });
});

describe('failover', () => {
  it('points of replicas are called CloudReplica in lists of XML, as in the only example', async () => {
    expect(await xml('cloud/vmReplicaPoints?format=Entity')).toMatch(
      /<CloudVmReplicaPoints [^>]*><CloudReplica .* VmDisplayName="dc">.*<\/CloudReplica><\/CloudVmReplicaPoints>$/,
    );
  });

  it('a plan has its VMs in order, inside and below it', async () => {
    const self = `cloud/cloudFailoverPlans/${ID.cloudPlan}`;
    const vm = { FailoverPlanVMId: ID.cloudPlanVm, Name: 'dc', Order: 0, Type: 'CloudFailoveredVm' };
    expect(await json(`${self}/includes`)).toMatchObject({ CloudFailoveredVms: [vm] });
    expect(await json(`${self}/includes/${ID.cloudPlanVm}`)).toMatchObject(vm);
    expect(await json(`${self}?format=Entity`)).toMatchObject({
      TenantName: 'ABC & Co',
      CloudFailoverPlanInfo: { Includes: { CloudFailoverPlanVms: [vm] } },
    });
  });

  it('a session that runs has tasks that lead to the points they use', async () => {
    expect(await json(`cloud/failoverSessions/${ID.cloudSession}?format=Entity`)).toMatchObject({
      State: 'Working',
      EndTimeUTC: null,
      Progress: 0,
      CloudFailoverTasks: {
        CloudFailoverTasks: [
          { VmName: 'dc', VmReplicaPointLink: { Rel: 'Related', Type: 'CloudVmReplicaPointReference' } },
        ],
      },
    });
  });
});
