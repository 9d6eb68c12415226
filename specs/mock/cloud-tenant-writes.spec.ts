import { describe, expect, it } from 'vitest';
import { DIRECTOR, done, type Entity, entityNamed, PLAN, SERVER, TENANT, uid } from './cloud-client.js';
import { ID } from './ids.js';
import { inProcess } from './in-process.js';
import { tinyEstate } from './tiny.js';

describe('a tenant', () => {
  it('of Cloud Director comes with storage, VDC, pool and addresses', () => {
    const em = inProcess(tinyEstate());
    done(em, 'POST', 'cloud/tenants', {
      Name: 'Süd',
      TenantType: 'VCD',
      OrganizationRef: `urn:vCloud:Organization:${DIRECTOR}.urn:vcloud:org:2`,
      Resources: {
        BackupResources: [{ Name: 'Q', RepositoryUid: uid('Repository', ID.repository), QuotaMb: 2048 }],
      },
      VCloudComputeResources: {
        VCloudComputeResources: [
          {
            VirtualDataCenterRef: `urn:vCloud:OrgVdc:${DIRECTOR}.urn:vcloud:vdc:3a6fc251-894b-47e0-95d6-02b4a7f3e92c`,
            UseNetworkFailoverResources: false,
          },
        ],
      },
      CloudGatewayPools: { CloudGatewayPoolUids: [uid('CloudGatewayPool', ID.gatewayPool)] },
      FailoverToOtherGatewaysIfFail: true,
      BackupServerUid: SERVER,
    });
    const tenant = entityNamed(em, 'cloud/tenants', 'CloudTenants', 'Süd');
    expect(tenant).toMatchObject({
      TenantType: { vCloudTenant: { OrganizationName: 'Süd' } },
      Resources: { CloudTenantResources: [{ RepositoryQuota: { Quota: 2048, UsedQuota: 0 } }] },
      VCloudComputeResources: {
        CloudTenantVCloudComputeResources: [{ Id: '3a6fc251-894b-47e0-95d6-02b4a7f3e92c' }],
      },
      FailoverToOthersGatewaysIfFail: true,
    });
    expect(em.get(`cloud/gatewayPools/${ID.gatewayPool}/tenants`).text).toContain(tenant.UID);
  });

  it('takes its replicas and plans with it, frees its addresses and leaves the sessions', () => {
    const em = inProcess(tinyEstate());
    done(em, 'DELETE', `${TENANT}?includeBackups=True`);
    for (const path of [
      `cloud/replicas/${ID.cloudReplica}`,
      `cloud/vmReplicaPoints/${ID.cloudPoint}`,
      PLAN,
    ]) {
      expect([path, em.get(path).status]).toEqual([path, 404]);
    }
    expect(em.get(`cloud/publicIpAddresses/${ID.publicIp}?format=Entity`).json()).toMatchObject({
      TenantUid: null,
    });
    expect(em.get(`cloud/failoverSessions/${ID.cloudSession}?format=Entity`).json()).toMatchObject({
      CloudFailoverTasks: { CloudFailoverTasks: [{ VmName: 'dc', VmReplicaPointLink: null }] },
    });
    expect(em.get(`cloud/hardwarePlans/${ID.hardwarePlan}/tenants`).json()).toEqual({ CloudTenants: [] });
  });

  it('that is edited with what was read of it stays as it was', () => {
    const em = inProcess(tinyEstate());
    for (const path of [TENANT, `cloud/tenants/${ID.vcdTenant}`]) {
      const before = em.get(`${path}?format=Entity`);
      done(em, 'PUT', path, before.json());
      expect(em.get(`${path}?format=Entity`).text).toBe(before.text);
      const xml = em.send('GET', `${path}?format=Entity`, undefined, { accept: 'application/xml' }).text;
      done(em, 'PUT', path, xml);
      expect(em.get(`${path}?format=Entity`).text).toBe(before.text);
    }
  });
});

describe('what a tenant has', () => {
  it('a storage quota', () => {
    const em = inProcess(tinyEstate());
    const body = {
      Name: 'Second',
      RepositoryUid: uid('Repository', ID.repository),
      QuotaMb: 2048,
      WanAcceleratorUid: '',
    };
    const task = done(em, 'POST', `${TENANT}/resources`, body);
    const link = task.Links.at(-1);
    expect(link).toMatchObject({ Rel: 'Related', Type: 'CloudTenantResource' });
    const self = link?.Href.replace(/^.*\/api\//, '') ?? '';
    expect(em.get(self).json()).toMatchObject({ RepositoryQuota: { DisplayName: 'Second', Quota: 2048 } });
    done(em, 'DELETE', self);
    expect(em.get(self).status).toBe(404);
  });

  it('a subscription and an organization VDC', () => {
    const em = inProcess(tinyEstate());
    const vdcs = `cloud/tenants/${ID.vcdTenant}/vCloudComputeResources`;
    expect(done(em, 'DELETE', `${vdcs}/${ID.orgVdc}`).Operation).toBe('DeletevCloudTenantComputeResource');
    done(em, 'POST', vdcs, {
      VirtualDataCenterRef: `urn:vCloud:OrgVdc:${DIRECTOR}.urn:vcloud:vdc:${ID.orgVdc}`,
      UseNetworkFailoverResources: true,
      NetworkAppliance: {
        Name: 'A',
        ProductionNetwork: 'N',
        ObtainIPAddressAutomatically: 'false',
        ManualIpAddressSettingsInfoType: {
          IpAddress: '192.0.2.37',
          SubnetMask: '255.255.255.0',
          DefaultGateway: '192.0.2.1',
        },
      },
    });
    expect(em.get(`${vdcs}/${ID.orgVdc}`).json()).toMatchObject({
      NetworkAppliance: { ManualIpAddressSettingsInfoType: { IpAddress: '192.0.2.37' } },
    });
    const subscription = {
      CloudHardwarePlanUid: uid('CloudHardwarePlan', ID.hardwarePlan),
      PlatformType: 'VMware',
      UseNetworkFailoverResources: false,
    };
    done(em, 'POST', `cloud/tenants/${ID.vcdTenant}/computeResources`, subscription);
    expect(
      em.get(`cloud/hardwarePlans/${ID.hardwarePlan}/tenants`).json<{ CloudTenants: [] }>().CloudTenants,
    ).toHaveLength(2);
  });

  it('a subtenant, without a limit and with one', () => {
    const em = inProcess(tinyEstate());
    done(em, 'POST', `${TENANT}/subtenants`, {
      Name: 'Desk',
      Password: 'x',
      TenantResourceId: ID.quota,
      UnlimitedQuota: true,
    });
    const [, one] = em
      .get(`${TENANT}/subtenants`)
      .json<{ CloudSubtenants: (Entity & { Id: string; RepositoryQuota: object })[] }>().CloudSubtenants;
    expect(one).toMatchObject({ Name: 'Desk', RepositoryQuota: { QuotaMb: 10_240, Unlimited: true } });
    const self = `${TENANT}/subtenants/${one?.Id}`;
    const RepositoryQuota = { ...one?.RepositoryQuota, Unlimited: false, QuotaMb: 4096 };
    done(em, 'PUT', self, { ...one, Name: 'ignored', RepositoryQuota });
    expect(em.get(self).json()).toMatchObject({
      Name: 'Desk',
      RepositoryQuota: { QuotaMb: 4096, Unlimited: false },
    });
    done(em, 'DELETE', self);
    expect(em.get(self).status).toBe(404);
  });

  it('the backups of a subtenant that is gone are its own', () => {
    const em = inProcess(tinyEstate());
    const before = em.get(`${TENANT}/resources/${ID.quota}`).text;
    done(em, 'DELETE', `${TENANT}/subtenants/${ID.subtenant}`);
    expect(em.get(`${TENANT}/resources/${ID.quota}`).text).toBe(before);
  });
});
