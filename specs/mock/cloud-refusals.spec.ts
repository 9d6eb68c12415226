import { describe, expect, it } from 'vitest';
import { PLAN, SERVER, STORE, TENANT, uid, vmware } from './cloud-client.js';
import { ID } from './ids.js';
import { type Body, inProcess, TASK_DELAY, xmlBody } from './in-process.js';
import { tinyEstate } from './tiny.js';

describe('what cannot be is refused, and nothing changes', () => {
  const ADDRESSES = {
    BackupServerUid: SERVER,
    IpAddressLowerBound: '203.0.113.1',
    IpAddressUpperBound: '203.0.113.9',
  };
  const PLANNED = { MemoryUsageLimitMb: 1, ProcessorUsageLimitMhz: 1 };
  const NEW_PLAN = { BackupServerUid: SERVER, Name: 'P', ...PLANNED };
  const GATEWAY = { ServerHostName: 'g', NetworkType: 'Direct', BackupServerUid: SERVER };
  const POOL = { Name: 'P', CloudGateways: {}, BackupServerUid: SERVER };
  const SUBSCRIBE = {
    CloudHardwarePlanUid: uid('CloudHardwarePlan', ID.hardwarePlan),
    UseNetworkFailoverResources: false,
  };
  const QUOTA = { Name: 'Q', RepositoryUid: uid('Repository', ID.repository), QuotaMb: 2048 };
  const SUBTENANT = { Name: 'S', Password: 'x', TenantResourceId: ID.quota, UnlimitedQuota: false };

  it.each<readonly [what: string, method: string, path: string, body: Body | undefined, message: RegExp]>([
    ['nothing', 'POST', 'cloud/tenants', undefined, /Node \[CreateCloudTenantSpec\] does not exist/],
    ['no server', 'POST', 'cloud/tenants', { Name: 'T' }, /lacks the element \[BackupServerUid\]/],
    [
      'an unknown server',
      'POST',
      'cloud/tenants',
      { Name: 'T', BackupServerUid: uid('BackupServer', ID.unknown) },
      /Cannot find backup server/,
    ],
    [
      'a name that is taken',
      'POST',
      'cloud/tenants',
      { Name: 'abc & co', BackupServerUid: SERVER },
      /There is a tenant \[abc & co\] already/,
    ],
    [
      'too many addresses',
      'POST',
      'cloud/tenants',
      { Name: 'T', BackupServerUid: SERVER, PublicIpCount: 2 },
      /only 1 public IP addresses/,
    ],
    [
      'an organization that is not named',
      'POST',
      'cloud/tenants',
      { Name: 'T', BackupServerUid: SERVER, TenantType: 'vCD' },
      /\[OrganizationRef\]/,
    ],
    [
      'an account of no domain',
      'POST',
      'cloud/tenants',
      { Name: 'T', BackupServerUid: SERVER, TenantType: 'ActiveDirectory' },
      /\[Domain\]/,
    ],
    ['a lease without an end', 'PUT', TENANT, { LeaseOptions: { Enabled: true } }, /LeaseExpirationDate/],
    [
      'a quota that it does not have',
      'PUT',
      TENANT,
      {
        Resources: {
          CloudTenantResources: [
            { Id: ID.unknown, RepositoryQuota: { DisplayName: 'x', RepositoryUid: QUOTA.RepositoryUid } },
          ],
        },
      },
      /has no resource/,
    ],
    [
      'an option that is no boolean',
      'DELETE',
      `${TENANT}?includeBackups=perhaps`,
      undefined,
      /is no boolean/,
    ],
    [
      'too small a quota',
      'POST',
      `${TENANT}/resources`,
      { ...QUOTA, QuotaMb: 1023 },
      /\[QuotaMb\] must be from 1024/,
    ],
    [
      'a quota with backups in it',
      'DELETE',
      `${TENANT}/resources/${ID.quota}`,
      undefined,
      /There are backups or subtenants/,
    ],
    [
      'a plan of another platform',
      'POST',
      `cloud/tenants/${ID.vcdTenant}/computeResources`,
      { ...SUBSCRIBE, PlatformType: 'HyperV' },
      /is one of VMware/,
    ],
    [
      'a plan twice',
      'POST',
      `${TENANT}/computeResources`,
      { ...SUBSCRIBE, PlatformType: 'VMware' },
      /subscribed .* already/,
    ],
    [
      'a resource with replicas on it',
      'DELETE',
      `${TENANT}/computeResources/${ID.subscription}`,
      undefined,
      /There are replicas/,
    ],
    [
      'an appliance without an address',
      'POST',
      `cloud/tenants/${ID.vcdTenant}/computeResources`,
      {
        ...SUBSCRIBE,
        PlatformType: 'VMware',
        NetworkAppliance: { Name: 'A', ProductionNetwork: 'N', ObtainIPAddressAutomatically: false },
      },
      /ManualIpAddressSettingsInfoType/,
    ],
    [
      'a VDC for others',
      'POST',
      `${TENANT}/vCloudComputeResources`,
      { VirtualDataCenterRef: 'urn:vCloud:OrgVdc:1.2', UseNetworkFailoverResources: false },
      /Only tenants of VMware Cloud Director/,
    ],
    ['a limited quota without a limit', 'POST', `${TENANT}/subtenants`, SUBTENANT, /\[QuotaMb\]/],
    [
      'a subtenant of the same name',
      'POST',
      `${TENANT}/subtenants`,
      { ...SUBTENANT, Name: 'LAPTOP', QuotaMb: 2048 },
      /There is a subtenant/,
    ],
    [
      'a quota of another tenant',
      'POST',
      `cloud/tenants/${ID.vcdTenant}/subtenants`,
      { ...SUBTENANT, QuotaMb: 2048 },
      /has no resource/,
    ],
    [
      'a gateway on no server',
      'POST',
      'cloud/gateways',
      { ServerHostName: 'g', NetworkType: 'NAT' },
      /\[BackupServerUid\]/,
    ],
    [
      'a gateway behind NAT without an address',
      'POST',
      'cloud/gateways',
      { ...GATEWAY, NetworkType: 'NAT' },
      /external IP address/,
    ],
    ['another mode', 'POST', 'cloud/gateways', { ...GATEWAY, NetworkType: 'Tunnel' }, /Direct, NAT/],
    [
      'a port too high',
      'PUT',
      `cloud/gateways/${ID.gateway}`,
      { NetworkMode: 'NAT', ExternalPort: 65_536 },
      /\[ExternalPort\] must be from 0 to 65535/,
    ],
    [
      'a gateway in a pool',
      'DELETE',
      `cloud/gateways/${ID.gateway}`,
      undefined,
      /is in the cloud gateway pool \[Pool\]/,
    ],
    ['a pool of none', 'POST', 'cloud/gatewayPools', POOL, /at least one cloud gateway/],
    [
      'a gateway in two pools',
      'POST',
      'cloud/gatewayPools',
      { ...POOL, CloudGateways: { CloudGatewayUids: [uid('CloudGateway', ID.gateway)] } },
      /is in the cloud gateway pool/,
    ],
    [
      'a pool of tenants',
      'DELETE',
      `cloud/gatewayPools/${ID.gatewayPool}`,
      undefined,
      /is assigned to tenants/,
    ],
    [
      'a plan on no platform',
      'POST',
      'cloud/hardwarePlans',
      { ...NEW_PLAN, HardwarePlanDetails: {} },
      /either/,
    ],
    [
      'a plan without storage',
      'POST',
      'cloud/hardwarePlans',
      { ...NEW_PLAN, HardwarePlanDetails: vmware([]) },
      /at least one storage/,
    ],
    [
      'a storage that it does not have',
      'PUT',
      `cloud/hardwarePlans/${ID.hardwarePlan}`,
      { ...PLANNED, HardwarePlanDetails: vmware([{ ...STORE, Id: ID.unknown }]) },
      /has no storage/,
    ],
    [
      'a storage in use that is dropped',
      'PUT',
      `cloud/hardwarePlans/${ID.hardwarePlan}`,
      { ...PLANNED, HardwarePlanDetails: vmware([STORE]) },
      /There are replicas on the storage/,
    ],
    [
      'a plan with tenants',
      'DELETE',
      `cloud/hardwarePlans/${ID.hardwarePlan}`,
      undefined,
      /Tenants are subscribed/,
    ],
    [
      'a range that ends before it begins',
      'POST',
      'cloud/publicIpAddresses',
      { ...ADDRESSES, IpAddressUpperBound: '203.0.113.0' },
      /ends before it begins/,
    ],
    [
      'an address that is none',
      'POST',
      'cloud/publicIpAddresses',
      { ...ADDRESSES, IpAddressLowerBound: '203.0.113.256' },
      /is no IPv4 address/,
    ],
    [
      'a range too wide',
      'POST',
      'cloud/publicIpAddresses',
      { ...ADDRESSES, IpAddressUpperBound: '204.0.0.0' },
      /can be added at once/,
    ],
    [
      'an address that is there',
      'PUT',
      `cloud/publicIpAddresses/${ID.freeIp}`,
      { IpAddress: '198.51.100.16' },
      /already/,
    ],
    [
      'an address in use',
      'DELETE',
      `cloud/publicIpAddresses/${ID.publicIp}`,
      undefined,
      /belongs to the tenant/,
    ],
    [
      'a VLAN too high',
      'PUT',
      `cloud/vlans/${ID.vlan}`,
      { Name: 'x', UID: ID.vlan, VlanIdsWithInternetRightBound: 4095 },
      /from 1 to 4094/,
    ],
    [
      'VLANs that overlap',
      'PUT',
      `cloud/vlans/${ID.vlan}`,
      { VlanIdsWithInternetRightBound: 515 },
      /overlap/,
    ],
    ['a start at no time', 'POST', `${PLAN}?action=start`, {}, /either/],
    ['nothing to undo', 'POST', `${PLAN}?action=undo`, undefined, /is failed over/],
    ['an unknown action', 'POST', `${PLAN}?action=destroy`, undefined, /./],
    [
      'the wrong order',
      'POST',
      'cloud/gateways',
      xmlBody(
        'CreateCloudGatewaySpec',
        '<NetworkType>Direct</NetworkType><ServerHostName>g</ServerHostName>',
      ),
      /wrong order/,
    ],
  ])('%s: %s %s', (_what, method, path, body, message) => {
    const em = inProcess(tinyEstate());
    const before = em.estate;
    const refused = em.send(method, path, body);
    em.tick(TASK_DELAY);
    em.get('tasks');
    expect([refused.status, refused.json<{ Message: string }>().Message]).toEqual([
      400,
      expect.stringMatching(message),
    ]);
    expect(em.estate).toBe(before);
  });

  it.each([
    ['PUT', 'cloud/tenants/{ID}'],
    ['DELETE', 'cloud/tenants/{ID}'],
    ['POST', 'cloud/tenants/{ID}/resources'],
    ['DELETE', `${TENANT}/resources/{ID}`],
    ['DELETE', `${TENANT}/computeResources/{ID}`],
    ['DELETE', `${TENANT}/vCloudComputeResources/{ID}`],
    ['PUT', `${TENANT}/subtenants/{ID}`],
    ['DELETE', `${TENANT}/subtenants/{ID}`],
    ['PUT', 'cloud/gateways/{ID}'],
    ['DELETE', 'cloud/gatewayPools/{ID}'],
    ['PUT', 'cloud/hardwarePlans/{ID}'],
    ['PUT', 'cloud/publicIpAddresses/{ID}'],
    ['DELETE', 'cloud/vlans/{ID}'],
    ['POST', 'cloud/cloudFailoverPlans/{ID}?action=start'],
    ['DELETE', 'cloud/cloudFailoverPlans/{ID}'],
  ])('%s %s with the id of nothing (404), and with what is no id (400)', (method, path) => {
    const em = inProcess(tinyEstate());
    const body = method === 'DELETE' ? undefined : { Name: 'x' };
    expect(em.send(method, path.replace('{ID}', ID.unknown), body).status).toBe(404);
    expect(em.send(method, path.replace('{ID}', '99999'), body).status).toBe(400);
  });

  it('what was possible when it was asked for, and no longer is, fails', () => {
    const em = inProcess(tinyEstate());
    const body = { Name: 'Twice', BackupServerUid: SERVER };
    const [first, second] = [em.send('POST', 'cloud/tenants', body), em.send('POST', 'cloud/tenants', body)];
    expect(em.finished(first).Result).toMatchObject({ Success: true });
    expect(em.finished(second).Result).toEqual({
      Success: false,
      Message: 'There is a tenant [Twice] already.',
    });
  });
});
