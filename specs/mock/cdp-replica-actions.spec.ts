import { describe, expect, it } from 'vitest';
import { checkEstate } from '../../src/mock/estate/check.js';
import { libxml2 } from '../data/validation.js';
import { cdpServer, faults } from './cdp-server.js';
import { ID } from './ids.js';
import { xmlBody } from './in-process.js';

const VM = `cdpReplicas/${ID.cdpReplica}/vms/${ID.cdpVm}`;
const VAPP = `cdpReplica/vApps/${ID.cdpVApp}`;

describe('a replica', () => {
  it.each([
    ['JSON', { StartDate: '2026-06-15T09:00:00Z', EndDate: '2026-06-15T20:00:00' }],
    [
      'XML',
      xmlBody(
        'CdpIntervalsSpec',
        '<StartDate>2026-06-15T11:00:00+02:00</StartDate><EndDate>2026-06-15T20:00:00Z</EndDate>',
      ),
    ],
  ])('tells the intervals that lie within two times, asked in %s', (_form, body) => {
    const em = cdpServer();
    const answer = em.send('POST', `${VM}?action=intervals`, body);
    expect([answer.status, answer.json()]).toEqual([
      200,
      {
        StartDate: '2026-06-15T09:00:00',
        EndDate: '2026-06-15T20:00:00',
        HasApplicationConsistentState: false,
        Intervals: [
          {
            StartDate: '2026-06-15T09:00:00',
            EndDate: '2026-06-15T16:00:01',
            Rpo: 15,
            IntervalType: 'RestoreAvailable',
          },
        ],
        RestorePoints: [],
      },
    ]);
  });

  it('tells its restore points, in XML as the contract has them', () => {
    const em = cdpServer();
    const day = { StartDate: '2026-06-15T00:00:00Z', EndDate: '2026-06-16T00:00:00Z' };
    const { text } = em.send('POST', `${VM}?action=intervals`, day, { accept: 'application/xml' });
    expect(text).toContain(
      `<RestorePoints><RestorePoint><Id>${ID.cdpPoint}</Id><Date>2026-06-15T08:00:01</Date><IsApplicationConsistent>true</IsApplicationConsistent></RestorePoint></RestorePoints>`,
    );
    expect(libxml2(text)).toBe('');
    expect(em.send('POST', `${VAPP}?action=intervals`, day).json()).toMatchObject({ RestorePoints: [] });
  });

  it.each([
    [VM, 'web01', { RestoreCurrent: true, RestoreCurrentVss: false }],
    [VM, 'web01', { RestoreCurrent: false, RestoreCurrentVss: true }],
    [
      VM,
      'web01',
      { RestoreCurrent: false, RestoreCurrentVss: false, RestoreAtInterval: '2026-06-15T10:00:00' },
    ],
    [
      VM,
      'web01',
      xmlBody(
        'CdpFailoverStartSpec',
        '<RestoreCurrent>false</RestoreCurrent><RestoreCurrentVss>false</RestoreCurrentVss>' +
          '<RestoreAtPointInTime>2026-06-17T00:00:00Z</RestoreAtPointInTime>',
      ),
    ],
    [VAPP, 'shop', { RestoreCurrent: true, RestoreCurrentVss: false }],
  ])('%s of %s is failed over to; the task leads to the restore, which ends', (path, name, body) => {
    const em = cdpServer();
    const task = em.finished(em.send('POST', `${path}?action=failover`, body));
    expect(task.Operation).toBe('StartFailover');
    const { Href = '', ...link } = task.Links.find((l) => l.Rel === 'Related') ?? {};
    expect(link).toMatchObject({ Type: 'RestoreSession', Name: `${name}@2026-06-20 12:00:01` });
    const session = Href.slice(Href.indexOf('/api/') + 5);
    expect(em.get(session).json()).toMatchObject({ State: 'Working', VmDisplayName: name });
    em.tick(60_000);
    expect(em.get(session).json()).toMatchObject({ State: 'Stopped', Result: 'Success', Progress: 100 });
    expect(faults(em, 'restoreSessions')).toBe('');
    checkEstate(em.estate);
  });
});

describe('a refused request changes nothing and starts nothing', () => {
  const at = { RestoreCurrent: false, RestoreCurrentVss: false };
  it.each<[string, string, string | object | undefined, number, string]>([
    [
      'POST',
      `${VM}?action=intervals`,
      { StartDate: '2026-06-15T00:00:00' },
      400,
      '[CdpIntervalsSpec] lacks the element [EndDate].',
    ],
    [
      'POST',
      `${VM}?action=intervals`,
      { StartDate: '2026-06-15T00:00:01', EndDate: '2026-06-15T00:00:00' },
      400,
      'StartDate is later than EndDate.',
    ],
    [
      'POST',
      `cdpReplicas/${ID.cdpReplica}/vms/${ID.unknown}?action=intervals`,
      {},
      404,
      `Cannot find VM of a CDP replica [${ID.unknown}]`,
    ],
    [
      'POST',
      `${VM}?action=failover`,
      { RestoreCurrent: true },
      400,
      '[CdpFailoverStartSpec] lacks the element [RestoreCurrentVss].',
    ],
    ['POST', `${VM}?action=failover`, at, 400, 'The request says no state to fail over to.'],
    [
      'POST',
      `${VM}?action=failover`,
      { ...at, RestoreAtInterval: '2026-06-15T20:00:00' },
      400,
      '[web01] has no interval that includes 2026-06-15T20:00:00.',
    ],
    [
      'POST',
      `${VM}?action=failover`,
      { ...at, RestoreAtPointInTime: '2026-06-01T00:00:00Z' },
      400,
      '[web01] has no state older than 2026-06-01T00:00:00Z.',
    ],
    [
      'POST',
      `${VAPP}?action=failover`,
      { ...at, RestoreCurrentVss: true },
      400,
      '[shop] has no application-consistent restore point.',
    ],
  ])('%s %s %j: %i', (method, path, body, status, message) => {
    const em = cdpServer();
    const before = em.estate;
    const refused = em.send(method, path, body);
    expect([refused.status, refused.json().Message]).toEqual([status, message]);
    em.tick(10_000);
    expect(em.estate).toBe(before);
    expect(em.get('tasks').json()).toEqual({ Tasks: [] });
  });
});
