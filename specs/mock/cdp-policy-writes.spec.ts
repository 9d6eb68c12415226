import { describe, expect, it } from 'vitest';
import { checkEstate } from '../../src/mock/estate/check.js';
import { defaultEstate } from '../../src/mock/index.js';
import { cdpServer, entity, faults, HOST, POLICY, SECOND_VM } from './cdp-server.js';
import { ID } from './ids.js';
import { inProcess, xmlBody } from './in-process.js';

interface Policy {
  readonly ScheduleConfigured: boolean;
  readonly ScheduleEnabled: boolean;
  readonly NextRun: string | null;
  readonly Description: string;
  readonly PolicyScheduleOptions: { readonly CdpReplica: Record<string, unknown> } | null;
  readonly Links: readonly { readonly Rel: string }[];
}

describe('a policy', () => {
  it('is disabled, and what it is at ends; it is enabled, and begins a session with a task for each machine', () => {
    const em = cdpServer();
    const task = em.finished(em.send('POST', `${POLICY}?action=disable`));
    expect([task.Operation, task.Result]).toEqual(['UpdateCdpPolicy', { Success: true, Message: 'Ok' }]);
    const disabled = entity<Policy>(em, POLICY);
    expect(disabled).toMatchObject({ ScheduleEnabled: false, ScheduleConfigured: true, NextRun: null });
    expect(disabled.Links.at(-1)?.Rel).toBe('Enable');
    expect(faults(em, POLICY)).toBe('');

    em.finished(em.send('POST', `${POLICY}?action=ENABLE`));
    expect(entity(em, POLICY)).toMatchObject({ ScheduleEnabled: true, NextRun: '2026-06-21T00:00:00Z' });
    const [, session] = em
      .get(`${POLICY}/cdpReplicaSessions?format=Entity`)
      .json<{ CdpReplicaSessions: { State: string; Href: string }[] }>().CdpReplicaSessions;
    expect(session).toMatchObject({ State: 'Working', Name: 'Web CDP@2026-06-20 12:00:02' });
    expect(em.get('query?type=CdpReplicaTaskSession&filter=State==InProgress').json()).toMatchObject({
      Refs: { Refs: [{ Name: 'web01@2026-06-20 12:00:02' }, { Name: 'shop-db@2026-06-20 12:00:02' }] },
    });
    expect(faults(em, 'cdpReplicaSessions')).toBe('');
    checkEstate(em.estate);

    em.finished(em.send('POST', `${POLICY}?action=disable`));
    expect(em.estate.cdpSessions.at(-1)).toMatchObject({
      state: 'Stopped',
      result: 'Success',
      progress: 100,
    });
    expect(em.estate.cdpTaskSessions.every((t) => t.state === 'Completed')).toBe(true);
  });

  const days = (value: string): object => ({
    TimePeriods: { Days: [{ Name: 'Monday', Value: Array(24).fill(value).join(',') }] },
  });

  it.each([
    [
      'JSON',
      {
        xmlns: 'http://www.veeam.com/ent/v1.0',
        Description: 'edited',
        PolicyScheduleOptions: {
          CdpReplica: {
            RecoveryPointObjectiveSeconds: '30',
            RPOSchedule: { ...days('0'), Enabled: true },
            RPOReporting: { MarkAsWarning: { Enabled: 'true', RPOThresholdSeconds: 2 } },
            LongTermRetentionSchedule: { ...days('2') },
          },
        },
      },
    ],
    [
      'XML',
      xmlBody(
        'CdpPolicy',
        '<Description>edited</Description><PolicyScheduleOptions><CdpReplica>' +
          '<RecoveryPointObjectiveSeconds>30</RecoveryPointObjectiveSeconds>' +
          `<RPOSchedule Enabled="true"><TimePeriods><Day Name="Monday">${Array(24).fill(0).join(',')}</Day></TimePeriods></RPOSchedule>` +
          '<RPOReporting><MarkAsWarning><Enabled>true</Enabled><RPOThresholdSeconds>2</RPOThresholdSeconds></MarkAsWarning></RPOReporting>' +
          `<LongTermRetentionSchedule><Schedule><Day Name="Monday">${Array(24).fill(2).join(',')}</Day></Schedule></LongTermRetentionSchedule>` +
          '</CdpReplica></PolicyScheduleOptions>',
      ),
    ],
  ])('is edited in part, in %s: what is not sent stays', (_form, body) => {
    const em = cdpServer();
    const task = em.finished(em.send('PUT', POLICY, body));
    expect([task.Operation, task.Result?.Success]).toEqual(['EditCdpPolicy', true]);
    expect(em.estate.cdpPolicies[0]).toMatchObject({
      name: 'Web CDP',
      description: 'edited',
      enabled: true,
      schedule: {
        objective: { seconds: 30, minutes: 0 },
        hours: { 0: Array(24).fill(1).join(','), 1: Array(24).fill(0).join(',') },
        warnAfter: { seconds: 2, minutes: 0 },
        failAfter: { seconds: 0, minutes: 5 },
        shortTermHours: 4,
        pointHours: { 1: Array(24).fill(2).join(',') },
      },
    });
    expect(faults(em, POLICY)).toBe('');
  });

  it('stays as it is where the whole of it is sent back', () => {
    const em = cdpServer();
    const before = entity<Policy>(em, POLICY);
    em.finished(em.send('PUT', POLICY, before));
    expect(entity(em, POLICY)).toEqual(before);
  });

  it('forgets hours and thresholds that are switched off', () => {
    const em = cdpServer();
    const options = (CdpReplica: object): object => ({ PolicyScheduleOptions: { CdpReplica } });
    em.finished(em.send('PUT', POLICY, options({ RPOSchedule: { ...days('0'), Enabled: true } })));
    expect(em.estate.cdpPolicies[0]?.schedule).toMatchObject({ hours: {}, failAfter: {} });
    const off = {
      RPOSchedule: { Enabled: false },
      RPOReporting: { Enabled: false, MarkAsFailed: { Enabled: true } },
    };
    em.finished(em.send('PUT', POLICY, options(off)));
    expect(Object.keys(em.estate.cdpPolicies[0]?.schedule ?? {}).sort()).toEqual([
      'longTermDays',
      'longTermHours',
      'objective',
      'shortTermHours',
      'shortTermMinutes',
    ]);
  });

  it('loses its schedule, and cannot run without one', () => {
    const em = cdpServer();
    em.finished(em.send('PUT', POLICY, { ScheduleConfigured: false }));
    expect(entity(em, POLICY)).toMatchObject({
      ScheduleConfigured: false,
      ScheduleEnabled: false,
      NextRun: null,
      PolicyScheduleOptions: null,
    });
    expect(em.send('POST', `${POLICY}?action=enable`).status).toBe(400);
    expect(em.send('PUT', POLICY, { ScheduleEnabled: true }).status).toBe(400);
  });

  it('gets another machine, and gives it back, but not its last', () => {
    const em = cdpServer();
    const task = em.finished(
      em.send('POST', `${POLICY}/includes`, {
        HierarchyObjRef: SECOND_VM.replace(':Vm:', ':VM:'),
        HierarchyObjName: 'app',
        GuestProcessingOptions: {
          VssSnapshotOptions: { VssSnapshotMode: 'RequireSuccess', IsCopyOnly: false },
          WindowsCredentialsId: '00000000-0000-0000-0000-000000000000',
        },
      }),
    );
    expect([task.Operation, task.Result?.Success]).toEqual(['UpdateCdpPolicy', true]);
    const { ObjectInJobs } = em
      .get(`${POLICY}/includes`)
      .json<{ ObjectInJobs: { Name: string; HierarchyObjRef: string; ObjectInJobId: string }[] }>();
    expect(ObjectInJobs.map((o) => [o.Name, o.HierarchyObjRef])).toEqual([
      ['web01', `urn:VMware:Vm:${HOST}.vm-1036`],
      ['app', SECOND_VM],
    ]);
    expect(faults(em, `${POLICY}/includes`)).toBe('');

    em.finished(em.send('DELETE', `${POLICY}/includes/${ID.cdpObject}`));
    expect(em.get(`${POLICY}/includes/${ID.cdpObject}`).status).toBe(404);
    const last = em.send('DELETE', `${POLICY}/includes/${ObjectInJobs[1]?.ObjectInJobId}`);
    expect([last.status, last.json().Message]).toEqual([
      400,
      `The policy [${ID.policy}] has no other object: its last one cannot be removed.`,
    ]);
  });
});

const guest = (WindowsCredentialsId: string): object => ({
  HierarchyObjRef: SECOND_VM,
  HierarchyObjName: 'app',
  GuestProcessingOptions: { WindowsCredentialsId },
});

describe('a refused request changes nothing and starts nothing', () => {
  const include = (ref: string): object => ({ HierarchyObjRef: ref, HierarchyObjName: 'x' });
  it.each<[string, string, string | object | undefined, number, string]>([
    ['POST', `${POLICY}?action=explode`, undefined, 400, 'Unknown action [explode]'],
    ['POST', POLICY, undefined, 400, 'The request has no action.'],
    [
      'POST',
      `cdpPolicies/${ID.unknown}?action=enable`,
      undefined,
      404,
      `Cannot find CDP policy [${ID.unknown}]`,
    ],
    ['PUT', POLICY, undefined, 400, 'Node [CdpPolicy] does not exist.'],
    [
      'PUT',
      POLICY,
      { NextRun: '2026-06-15T00:00:00' },
      400,
      'The value [2026-06-15T00:00:00] of [NextRun] has the wrong form.',
    ],
    [
      'PUT',
      POLICY,
      { PolicyScheduleOptions: { CdpReplica: { RecoveryPointObjectiveSeconds: 0 } } },
      400,
      'The recovery point objective must be longer than no time at all.',
    ],
    [
      'PUT',
      POLICY,
      {
        PolicyScheduleOptions: {
          CdpReplica: { RPOSchedule: { TimePeriods: { Days: [{ Name: 'Monday', Value: '1,2' }] } } },
        },
      },
      400,
      'The value [1,2] of [Value] has the wrong form.',
    ],
    [
      'PUT',
      POLICY,
      xmlBody('CdpPolicy', '<NextRun>2026-06-15T00:00:00Z</NextRun><Description />'),
      400,
      'The element [Description] of [CdpPolicy] stands in the wrong order.',
    ],
    [
      'POST',
      `${POLICY}/includes`,
      { HierarchyObjRef: SECOND_VM },
      400,
      '[CreateObjectInJobSpec] lacks the element [HierarchyObjName].',
    ],
    [
      'POST',
      `${POLICY}/includes`,
      include('urn:VMware:Vm:nowhere.vm-1'),
      400,
      'Cannot find object [urn:VMware:Vm:nowhere.vm-1]',
    ],
    [
      'POST',
      `${POLICY}/includes`,
      include(`urn:vCloud:Vm:${HOST}.vm-9`),
      400,
      `A policy for VMware cannot protect the object [urn:vCloud:Vm:${HOST}.vm-9].`,
    ],
    [
      'POST',
      `${POLICY}/includes`,
      include(`urn:VMware:Vm:${HOST}.vm-1036`),
      400,
      `The policy [${ID.policy}] has the object [urn:VMware:Vm:${HOST}.vm-1036] already.`,
    ],
    ['POST', `${POLICY}/includes`, guest(ID.unknown), 400, `Cannot find credentials [${ID.unknown}]`],
    [
      'DELETE',
      `${POLICY}/includes/${ID.unknown}`,
      undefined,
      404,
      `Cannot find object in job [${ID.unknown}]`,
    ],
    ['DELETE', `${POLICY}/includes/1`, undefined, 400, ' ID 1 is invalid. Type: ObjectInJob'],
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

it('a task fails where the policy was changed meanwhile', () => {
  const em = cdpServer();
  const body = { HierarchyObjRef: SECOND_VM, HierarchyObjName: 'app' };
  const answers = [em.send('POST', `${POLICY}/includes`, body), em.send('POST', `${POLICY}/includes`, body)];
  const results = answers.map((answer) => em.finished(answer).Result);
  expect(results.map((r) => r?.Success)).toEqual([true, false]);
  expect(results[1]?.Message).toContain('already');
});

it('the policies of the default estate can be sent back as they are', () => {
  const em = inProcess(defaultEstate(1));
  for (const { id } of em.estate.cdpPolicies) {
    const before = entity(em, `cdpPolicies/${id}`);
    em.finished(em.send('PUT', `cdpPolicies/${id}`, before));
    expect(entity(em, `cdpPolicies/${id}`)).toEqual(before);
  }
});
