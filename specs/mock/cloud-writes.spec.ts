import { describe, expect, it } from 'vitest';
import { done, entityNamed, HOST, pathOf, SERVER, STORE, uid, vmware } from './cloud-client.js';
import { ID } from './ids.js';
import { type Body, inProcess, xmlBody } from './in-process.js';
import { tinyEstate } from './tiny.js';

describe('key resources are created, found, edited and deleted', () => {
  const CASES: readonly {
    readonly root: string;
    readonly path: string;
    readonly name: string;
    readonly json: object;
    readonly xml: string;
    readonly tasks: readonly [create: string, edit: string, remove: string];
    readonly shows: object;
    readonly edit: Record<string, unknown>;
    readonly edited: object;
    readonly query: string;
  }[] = [
    {
      root: 'CloudTenant',
      path: 'cloud/tenants',
      name: 'New & Co',
      json: {
        Name: 'New & Co',
        Password: 'x',
        PublicIpCount: 1,
        BackupServerUid: SERVER,
        MaxConcurrentTasks: 3,
      },
      xml: xmlBody(
        'CreateCloudTenantSpec',
        `<Name>New &amp; Co</Name><Password>x</Password><PublicIpCount>1</PublicIpCount><BackupServerUid>${SERVER}</BackupServerUid><MaxConcurrentTasks>3</MaxConcurrentTasks>`,
      ),
      tasks: ['CreateCloudTenant', 'EditCloudTenant', 'DeleteCloudTenant'],
      shows: { Enabled: true, PublicIpCount: 1, MaxConcurrentTasks: 3, Password: '' },
      edit: {
        Description: 'edited',
        Enabled: false,
        LeaseOptions: { Enabled: true, LeaseExpirationDate: '2099-12-31T00:00:00' },
        PublicIpCount: 0,
      },
      edited: {
        Description: 'edited',
        Enabled: false,
        LeaseOptions: { Enabled: true, LeaseExpirationDate: '2099-12-31T00:00:00Z' },
        PublicIpCount: 0,
      },
      query: 'CloudTenant',
    },
    {
      root: 'CloudGateway',
      path: 'cloud/gateways',
      name: 'gw2.example',
      json: { ServerHostName: 'gw2.example', NetworkType: 'Direct', BackupServerUid: SERVER },
      xml: xmlBody(
        'CreateCloudGatewaySpec',
        `<ServerHostName>gw2.example</ServerHostName><NetworkType>Direct</NetworkType><BackupServerUid>${SERVER}</BackupServerUid>`,
      ),
      tasks: ['CreateCloudGateway', 'EditCloudGateway', 'DeleteCloudGateway'],
      shows: { NetworkMode: 'Direct', ExternalPort: 6180, InternalPort: 6180, ExternalIP: 'gw2.example' },
      edit: { NetworkMode: 'NAT', ExternalIP: '198.51.100.9', Enabled: false },
      edited: { NetworkMode: 'NAT', ExternalIP: '198.51.100.9', Enabled: false, ExternalPort: 6180 },
      query: 'CloudGateway',
    },
    {
      root: 'CloudHardwarePlan',
      path: 'cloud/hardwarePlans',
      name: 'Bronze',
      json: {
        BackupServerUid: SERVER,
        Name: 'Bronze',
        ProcessorUsageLimitMhz: 100,
        MemoryUsageLimitMb: -1,
        HardwarePlanDetails: vmware([STORE]),
      },
      xml: xmlBody(
        'CloudHardwarePlanCreateSpec',
        `<BackupServerUid>${SERVER}</BackupServerUid><Name>Bronze</Name><ProcessorUsageLimitMhz>100</ProcessorUsageLimitMhz><MemoryUsageLimitMb>-1</MemoryUsageLimitMb>` +
          `<HardwarePlanDetails><ViCloudHardwarePlan><HypervisorHostRef>${HOST}</HypervisorHostRef><ParentType>HostSystem</ParentType><ParentName>esx.example</ParentName>` +
          `<Datastores><Datastore><FriendlyName>New</FriendlyName><DatastoreType>Datastore</DatastoreType><Reference>${STORE.Reference}</Reference><QuotaGb>10</QuotaGb></Datastore></Datastores>` +
          '</ViCloudHardwarePlan></HardwarePlanDetails>',
      ),
      tasks: ['CreateCloudHardwarePlan', 'EditCloudHardwarePlan', 'DeleteCloudHardwarePlan'],
      shows: { ProcessorUsageLimitMhz: 100, MemoryUsageLimitMb: -1 },
      edit: { MemoryUsageLimitMb: 512 },
      edited: { MemoryUsageLimitMb: 512, ProcessorUsageLimitMhz: 100 },
      query: 'CloudHardwarePlan',
    },
  ];

  it.each(
    CASES.flatMap((c) => [
      { ...c, form: 'JSON', body: c.json as Body },
      { ...c, form: 'XML', body: c.xml },
    ]),
  )('$root, in $form', ({ root, path, name, body, tasks, shows, edit, edited, query }) => {
    const em = inProcess(tinyEstate());
    const before = em.get(path).text;
    const accepted = em.send('POST', path, body);
    expect(accepted.json()).toMatchObject({ State: 'Running', Operation: tasks[0], Result: null });
    expect(em.get(path).text).toBe(before);
    const task = em.finished(accepted);
    expect(task).toMatchObject({ State: 'Finished', Operation: tasks[0], Result: { Success: true } });

    const created = entityNamed(em, path, `${root}s`, name);
    expect(created).toMatchObject(shows);
    expect(task.Links.at(-1)).toMatchObject({ Rel: 'Related', Href: created.Href, Type: root });
    const filter = encodeURIComponent(`Name=="${name}"`);
    expect(em.get(`query?type=${query}&filter=${filter}`).text).toContain(created.UID);

    // What was read is sent back, but for what is to change.
    const self = pathOf(created);
    expect(done(em, 'PUT', self, { ...created, ...edit }).Operation).toBe(tasks[1]);
    expect(em.get(`${self}?format=Entity`).json()).toMatchObject({ ...edited, Name: name });

    expect(done(em, 'DELETE', self).Operation).toBe(tasks[2]);
    expect(em.get(self).status).toBe(404);
    expect(em.send('DELETE', self).status).toBe(404);
    expect(em.get(path).text).toBe(before);
  });

  it('CloudGatewayPool, with its gateways and tenants', () => {
    const em = inProcess(tinyEstate());
    done(em, 'POST', 'cloud/gateways', {
      ServerHostName: 'gw2',
      NetworkType: 'Direct',
      BackupServerIdOrName: 'VBR.example',
    });
    const gateway = entityNamed(em, 'cloud/gateways', 'CloudGateways', 'gw2');
    const task = done(em, 'POST', 'cloud/gatewayPools', {
      Name: 'Two',
      CloudGateways: { CloudGatewayUids: [gateway.UID] },
      CloudTenants: { CloudTenantUids: [uid('CloudTenant', ID.vcdTenant)] },
      BackupServerUid: SERVER,
    });
    const pool = entityNamed(em, 'cloud/gatewayPools', 'CloudGatewayPools', 'Two');
    expect(task.Links.at(-1)).toMatchObject({ Href: pool.Href, Type: 'CloudGatewayPool' });
    expect(em.get(`cloud/tenants/${ID.vcdTenant}/gatewayPools`).text).toContain(pool.UID);
    expect(em.send('DELETE', pathOf(gateway)).status).toBe(400);
    expect(em.send('DELETE', pathOf(pool)).status).toBe(400);

    // An empty list takes the tenants away; what XML names in attributes is taken as well.
    const body = `<CloudGatewayPool xmlns="http://www.veeam.com/ent/v1.0" Name="Three"><CloudGateways><CloudGatewayUid>${gateway.UID}</CloudGatewayUid></CloudGateways><CloudTenants /></CloudGatewayPool>`;
    done(em, 'PUT', pathOf(pool), body);
    expect(em.get(`${pathOf(pool)}?format=Entity`).json()).toMatchObject({
      Name: 'Three',
      CloudTenants: { CloudTenantUids: [] },
    });
    expect(done(em, 'DELETE', pathOf(pool)).Links.at(-1)).toMatchObject({ Type: 'CloudGatewayPoolList' });
    done(em, 'DELETE', pathOf(gateway));
  });
});
