import type { Estate } from '../../estate/estate.js';
import { added, replaced } from '../../estate/replace.js';
import { compactName, milliseconds } from '../../estate/times.js';
import type { RestoreSessionRecord } from '../jobs/records.js';
import type { CdpPolicyRecord, CdpSessionRecord, CdpTaskSessionRecord } from './records.js';

const DAY = 24 * 3_600_000;

/** A policy begins a new session every day at midnight, UTC (documentation: cdpreplicasessions). */
function nextMidnight(at: Date): string {
  return milliseconds((Math.floor(at.getTime() / DAY) + 1) * DAY);
}

/** The policy runs from now on: with a session, and a task in it for each of its machines. */
export function started(estate: Estate, id: string, at: Date, newId: () => string): Estate {
  const policy = estate.cdpPolicies.find((p) => p.id === id);
  if (policy === undefined || policy.enabled) return estate;
  const created = milliseconds(at.getTime());
  const session: CdpSessionRecord = {
    id: newId(),
    name: `${policy.name}@${compactName(created)}`,
    policy: id,
    created,
    state: 'Working',
    result: 'None',
    progress: 0,
    retry: false,
  };
  const tasks = machinesOf(estate, policy).map(
    (vmName): CdpTaskSessionRecord => ({
      id: newId(),
      name: `${vmName}@${compactName(created)}`,
      session: session.id,
      created,
      state: 'InProgress',
      result: 'None',
      reason: '',
      totalSize: 0,
      vmName,
    }),
  );
  return {
    ...replaced(estate, 'cdpPolicies', { ...policy, enabled: true, nextRun: nextMidnight(at) }),
    cdpSessions: [...estate.cdpSessions, session],
    cdpTaskSessions: [...estate.cdpTaskSessions, ...tasks],
  };
}

/** The policy runs no more, and what it is at ends. */
export function stopped(estate: Estate, id: string, at: Date): Estate {
  const policy = estate.cdpPolicies.find((p) => p.id === id);
  if (policy === undefined) return estate;
  const { nextRun: _, ...rest } = policy;
  const ended = milliseconds(at.getTime());
  const working = new Set(
    estate.cdpSessions.filter((s) => s.policy === id && s.ended === undefined).map((s) => s.id),
  );
  return {
    ...replaced(estate, 'cdpPolicies', { ...rest, enabled: false }),
    cdpSessions: estate.cdpSessions.map((s) =>
      working.has(s.id) ? { ...s, ended, state: 'Stopped', result: 'Success', progress: 100 } : s,
    ),
    cdpTaskSessions: estate.cdpTaskSessions.map((t) =>
      working.has(t.session) && t.ended === undefined
        ? { ...t, ended, state: 'Completed', result: 'Success' }
        : t,
    ),
  };
}

/** Names of the machines that a policy replicates. */
function machinesOf(estate: Estate, policy: CdpPolicyRecord): string[] {
  const replicas = new Set(estate.cdpReplicas.filter((r) => r.policy === policy.id).map((r) => r.id));
  return [
    ...estate.cdpReplicaVms.filter((vm) => replicas.has(vm.replica)),
    ...estate.vAppCdpReplicas.filter((v) => v.policy === policy.id).flatMap((v) => v.vms),
  ].map((vm) => vm.name);
}

/** What is failed over. */
export interface FailoverOf {
  readonly id: string;
  readonly name: string;
  readonly ref: string;
  readonly backupServer: string;
}

/** Enterprise Manager lists a failover among the restores. */
export function failedOver(estate: Estate, { id, name, ref, backupServer }: FailoverOf, at: Date): Estate {
  const created = milliseconds(at.getTime());
  return added(estate, 'restoreSessions', {
    id,
    name: `${name}@${compactName(created)}`,
    backupServer,
    type: 'RestoreVm',
    created,
    state: 'Working',
    result: 'None',
    progress: 0,
    vmName: name,
    vmRef: ref,
  });
}

/** The restore has gone well. */
export function restored(estate: Estate, id: string, at: Date): Estate {
  const session = estate.restoreSessions.find((s) => s.id === id);
  if (session === undefined) return estate;
  const ended: RestoreSessionRecord = {
    ...session,
    ended: milliseconds(at.getTime()),
    state: 'Stopped',
    result: 'Success',
    progress: 100,
  };
  return replaced(estate, 'restoreSessions', ended);
}
