import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/plan/case.js';
import { Finds } from '../../src/plan/writes/finds.js';
import { planWrites } from '../../src/plan/writes/plan.js';
import { API, contract, target } from '../checks/documents.js';
import { FINDS } from '../checks/finds.js';

const planned = (finds: Finds, own: boolean, actions = true): Case[] =>
  planWrites({
    contract,
    target,
    finds,
    instances: () => [],
    prefix: 'em-conformance-spec-',
    password: 'not-a-real-password',
    own,
    writes: true,
    actions,
    logonUrl: `${API}sessionMngr/?v=latest`,
  });

describe('the plan of writes', () => {
  const all = planned(FINDS, true);

  it('has each case once, and nearly every operation that writes', () => {
    expect(new Set(all.map((c) => c.id)).size).toBe(all.length);
    const written = new Set(all.map((c) => c.operation.id));
    const left = contract.operations.filter((o) => o.method !== 'GET' && !written.has(o.id));
    // A plan cannot be undone before its failover has ended.
    expect(left.map((o) => o.id)).toEqual(['undoCloudFailoverPlan']);
  });

  it('says what a target lacks', () => {
    const empty = planned(new Finds([]), true).find((c) => c.id === 'createCredentials json');
    expect(empty?.absent).toEqual({
      verdict: 'not-observed',
      reason: 'The target shows no BackupServer, which the request needs.',
    });
  });

  it('leaves out at a foreign target what would change it for good', () => {
    const foreign = planned(FINDS, false);
    for (const id of ['createBackupServer xml', 'editCdpPolicy xml', 'deleteVlanConfiguration xml'])
      expect(foreign.find((c) => c.id === id)?.absent?.verdict).toBe('not-observed');
  });

  it('starts nothing where that is not allowed', () => {
    const quiet = planned(FINDS, false, false);
    expect(quiet.filter(({ purpose }) => purpose === 'action')).toEqual([]);
  });
});

describe('what is read around an action', () => {
  const all = planned(FINDS, true);
  const at = (id: string): number => all.findIndex((c) => c.id === id);
  const look = 'toggleScheduleAgentBackupJob/agents.toggle-schedule/xml';

  it('stands before it, and after its task', () => {
    const order = [
      `getAgentBackupJob before/${look}`,
      'toggleScheduleAgentBackupJob xml',
      `getAgentBackupJob after/${look}`,
    ].map(at);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(Math.min(...order)).toBeGreaterThan(-1);
  });

  it('is the entity of what was acted upon', () => {
    const [before, after] = ['before', 'after'].map((when) => all[at(`getAgentBackupJob ${when}/${look}`)]);
    const [probe] = after?.probes ?? [];
    expect(probe?.destination).toEqual({
      kind: 'url',
      url: expect.stringMatching(/agents\/jobs\/[^/?]+\?format=Entity$/),
    });
    expect(before?.probes[0]?.destination).toEqual(probe?.destination);
    expect(after?.role).toMatchObject({ rule: 'agents.toggle-schedule', before: before?.id });
  });
});

describe('a request that a page rules out', () => {
  const ruled = planned(FINDS, true).find((c) => c.id === 'createCloudTenantResource below-1-gb/json');

  it('is to be refused', () => {
    expect(ruled?.expect).toMatchObject({ form: 'error', status: [400, 403, 404, 405, 409] });
  });

  it('has a name by which the run finds what was accepted nevertheless', () => {
    const body = ruled?.probes[0]?.body;
    expect(body).toMatchObject({ kind: 'value', value: { Name: ruled?.role?.name } });
  });

  const all = planned(FINDS, true);
  const one = (id: string): Case | undefined => all.find((c) => c.id === id);

  it('lets a task refuse what is ruled out, where the answer may be one', () => {
    const attempt = one('retryJob never-run/json');
    expect(attempt?.expect.status).toEqual([202, 400, 403, 404, 405, 409]);
    expect(one('getTask retryJob/never-run/json')?.probes[0]?.destination).toEqual({
      kind: 'task',
      caseId: attempt?.id,
      missing: 'The request was refused at once.',
    });
    expect(one('deletePassword used/xml')?.expect.status).toEqual([400, 403, 404, 405, 409]);
  });

  it('goes on from the first member of a list that was read before', () => {
    const list = 'listJobObjects before/removeJobObject/jobs.last-object/last/xml';
    expect(one('removeJobObject last/xml')?.probes[0]?.destination).toEqual({ kind: 'member', caseId: list });
    expect(one('stopBackupSession of-the-run/xml')?.probes[0]?.destination).toEqual({
      kind: 'member',
      caseId: 'queryBackupJobSession after/retryJob/jobs.retry/xml',
    });
    expect(all.some(({ id }) => id === list)).toBe(true);
  });

  it('edits by a part, then by the whole, where a page takes both', () => {
    const bodies = ['editJob json', 'editJob whole/json'].map((id) => one(id)?.probes[0]?.body);
    expect(bodies).toMatchObject([
      { value: { Description: 'Edited, to be deleted' } },
      { value: { Description: 'Edited as a whole, to be deleted' }, over: 'getJob edited/json' },
    ]);
    expect(bodies[0]).not.toHaveProperty('over');
  });

  it('deletes nothing at a foreign target to see whether it is refused', () => {
    const foreign = planned(FINDS, false);
    for (const id of ['deleteJob of-agents/xml', 'deleteCredentials used/xml', 'deletePassword used/xml'])
      expect(foreign.find((c) => c.id === id)?.absent?.verdict).toBe('not-observed');
  });
});

describe('mounts of a second session', () => {
  const all = planned(FINDS, true);
  const at = (id: string): number => all.findIndex((c) => c.id === id);
  const identity = (id: string): unknown => all[at(id)]?.probes[0]?.identity;
  const own = { kind: 'case', caseId: 'logon mounts/json' };

  it('are made and seen by it, looked at by the run, and looked at again when it has ended', () => {
    const order = [
      'logon mounts/json',
      'createVmRestorePointMount second-session/json',
      'getTask createVmRestorePointMount/second-session/json',
      'getVmRestorePointMount own/second-session/json',
      'getVmRestorePointMount foreign/second-session/json',
      'logoff mounts/json',
      'getVmRestorePointMount ended/second-session/json',
      'getTask ended/createVmRestorePointMount/second-session/json',
    ];
    const places = order.map(at);
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(order.slice(1).map(identity)).toEqual([
      own,
      own,
      own,
      { kind: 'run' },
      own,
      { kind: 'run' },
      { kind: 'run' },
    ]);
  });

  it('are none where the target has nothing to mount, or nothing may be started', () => {
    const logons = (cases: readonly Case[]): string[] =>
      cases.map((c) => c.id).filter((id) => id === own.caseId);
    expect(logons(all)).toEqual([own.caseId]);
    expect(logons(planned(new Finds([]), true))).toEqual([]);
    expect(logons(planned(FINDS, true, false))).toEqual([]);
  });
});

describe('a request that a page rules out, and that may be ignored', () => {
  const all = planned(FINDS, true);
  const at = (id: string): number => all.findIndex((c) => c.id === id);

  it('is followed by its task, where it has one, and by what it must not have changed', () => {
    const [attempt, task, after] = all.slice(at('editCloudSubtenant other-name/xml')).slice(0, 3);
    expect(attempt?.expect.status).toEqual([202, 400, 403, 404, 405, 409]);
    expect(task?.probes[0]?.destination).toMatchObject({ kind: 'task', missing: expect.any(String) });
    expect(after?.role).toMatchObject({ rule: 'cloud.subtenant-name', keeps: { Name: expect.any(String) } });
  });

  it('sends the whole representation where its page wants it', () => {
    const [probe] = all[at('editCloudHardwarePlan more-networks/json')]?.probes ?? [];
    expect(probe?.body).toMatchObject({ over: 'getCloudHardwarePlan created/json' });
  });

  it('says what the target lacks, and leaves the rest as it is', () => {
    const poor = new Finds(FINDS.all('BackupServer'));
    const tenants = planned(poor, true).filter((c) => c.operation.id === 'createCloudTenant');
    const lacking = tenants.filter((c) => c.role?.name.endsWith('xml') && c.absent !== undefined);
    expect(lacking.map((c) => [c.variant, c.absent?.reason])).toEqual([
      ['appliance-without-address/xml', expect.stringContaining('no hardware plan of VMware')],
      ['appliance-without-switch/xml', expect.stringContaining('no hardware plan of VMware')],
      ['other-name/director/xml', expect.stringContaining('no Organization of vCloud')],
    ]);
  });
});

describe('a further edit', () => {
  it('is followed by its task and by what is to be seen of it', () => {
    const all = planned(FINDS, true);
    const first = all.findIndex((c) => c.id === 'editCloudSubtenant without-limit/json');
    const [edit, task, after] = all.slice(first, first + 3);
    expect(edit?.expect.status).toEqual([202]);
    expect(task?.role?.before).toBe(edit?.id);
    expect(after?.role).toMatchObject({ after: [task?.id], shows: { RepositoryQuota: { Unlimited: true } } });
  });
});
