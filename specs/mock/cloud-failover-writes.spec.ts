import { describe, expect, it } from 'vitest';
import { done, type Entity, PLAN, SERVER } from './cloud-client.js';
import { ID } from './ids.js';
import { type InProcess, inProcess, xmlBody } from './in-process.js';
import { tinyEstate } from './tiny.js';

describe('networks', () => {
  it('a range of public addresses is added; one is edited at once (204) and deleted', () => {
    const em = inProcess(tinyEstate());
    const task = done(em, 'POST', 'cloud/publicIpAddresses', {
      BackupServerUid: SERVER,
      IpAddressLowerBound: '203.0.113.254',
      IpAddressUpperBound: '203.0.114.1',
    });
    expect(task.Links.at(-1)).toMatchObject({ Type: 'CloudPublicIpAddressList', Name: null });
    const names = em
      .get('cloud/publicIpAddresses')
      .json<{ Refs: Entity[] }>()
      .Refs.map((r) => r.Name);
    expect(names.slice(2)).toEqual(['203.0.113.254', '203.0.113.255', '203.0.114.0', '203.0.114.1']);

    const self = `cloud/publicIpAddresses/${ID.freeIp}`;
    const edited = em.send('PUT', self, { IpAddress: '203.0.113.7' });
    expect([edited.status, edited.text]).toEqual([204, '']);
    expect(em.get(`${self}?format=Entity`).json()).toMatchObject({
      Name: '203.0.113.7',
      IpAddress: '203.0.113.7',
    });
    done(em, 'DELETE', self);
    expect(em.get(self).status).toBe(404);
  });

  it('VLANs are edited and deleted', () => {
    const em = inProcess(tinyEstate());
    const self = `cloud/vlans/${ID.vlan}`;
    const body = em.get(`${self}?format=Entity`).json();
    const task = done(em, 'PUT', self, { ...body, VlanIdsWithInternetLeftBound: 505, SwitchName: 'ignored' });
    expect(task.Operation).toBe('UpdateVlanConfiguration');
    expect(em.get(`${self}?format=Entity`).json()).toMatchObject({
      VlanIdsWithInternetLeftBound: 505,
      VlanIdsWithInternetRightBound: 510,
      SwitchName: 'vSwitch0',
    });
    done(em, 'DELETE', self);
    expect(em.get(self).status).toBe(404);
  });
});

describe('a failover plan', () => {
  const state = (em: InProcess): unknown =>
    em.get(`cloud/vmReplicaPoints/${ID.cloudPoint}?format=Entity`).json().State;

  it('is started: a session works, ends, and the VM is failed over until that is undone', () => {
    const em = inProcess(tinyEstate());
    const task = done(em, 'POST', `${PLAN}?action=start`, { StartNow: true });
    const session = task.Links.at(-1)?.Href.replace(/^.*\/api\//, '') ?? '';
    expect(em.get(session).json()).toMatchObject({
      Name: 'ABC Failover',
      State: 'Working',
      Result: 'None',
      Progress: 0,
    });
    expect(state(em)).toBe('Ready');
    em.tick(5000);
    expect(em.get(session).json()).toMatchObject({
      State: 'Stopped',
      Result: 'Success',
      Progress: 100,
      EndTimeUTC: '2026-06-20T12:00:06Z',
    });
    expect(state(em)).toBe('Failover');
    expect(em.send('POST', `${PLAN}?action=start`, { StartNow: true }).status).toBe(400);
    expect(em.send('DELETE', PLAN).status).toBe(400);
    done(em, 'POST', `${PLAN}?action=undo`);
    expect(state(em)).toBe('Ready');
    done(em, 'DELETE', PLAN);
    expect(em.get(PLAN).status).toBe(404);
  });

  it('is tested without a trace', () => {
    const em = inProcess(tinyEstate());
    expect(done(em, 'POST', `${PLAN}?action=test`).Operation).toBe('StartCloudFailoverPlan');
    em.tick(5000);
    expect(state(em)).toBe('Ready');
  });

  it('fails where there was no restore point at that time', () => {
    const em = inProcess(tinyEstate());
    const body = xmlBody(
      'CloudFailoverPlanManagementSpec',
      '<StartDate>2015-12-29T15:13:37.7418767Z</StartDate>',
    );
    const task = done(em, 'POST', `${PLAN}?action=start`, body);
    em.tick(5000);
    const session = task.Links.at(-1)?.Href.replace(/^.*\/api\//, '') ?? '';
    expect(em.get(session).json()).toMatchObject({
      Result: 'Failed',
      CloudFailoverTasks: { CloudFailoverTasks: [{ Result: 'Failed', VmReplicaPointLink: null }] },
    });
  });

  it('has scripts that can be changed, and nothing else', () => {
    const em = inProcess(tinyEstate());
    const body = em.get(`${PLAN}?format=Entity`).json();
    const options = { PreFailoverPlanCommandEnabled: true, PreFailoverPlanCommand: 'C:\\before.cmd' };
    done(em, 'PUT', PLAN, { ...body, Description: 'ignored', CloudFailoverPlanOptions: options });
    expect(em.get(`${PLAN}?format=Entity`).json()).toMatchObject({
      Description: '',
      CloudFailoverPlanOptions: { ...options, PostFailoverPlanCommand: 'C:\\after.cmd' },
    });
  });
});
