/** The contract's own examples of request bodies of jobs, plans, mounts and restores are accepted in both media types. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkEstate } from '../../src/mock/estate/check.js';
import { defaultEstate } from '../../src/mock/index.js';
import { inProcess } from './in-process.js';

const ESTATE = defaultEstate(1);

function the<T>(record: T | undefined): T {
  if (record === undefined) throw new Error('The default estate has no such record.');
  return record;
}

const server = the(ESTATE.backupServers[0]);
const job = the(ESTATE.jobs.find((j) => j.platform === 'VMware' && j.jobType === 'Backup'));
const copy = the(ESTATE.jobs.find((j) => j.jobType === 'ImmediateBackupCopy'));
const linked = new Set(copy.linkedJobs.map((l) => l.to));
const whole = new Set(copy.linkedRepositories.map((l) => l.to));
const plan = the(ESTATE.failoverPlans[0]);
const vmPoint = the(ESTATE.vmRestorePoints[0]);
const vAppPoint = the(ESTATE.vAppRestorePoints[0]);
const replicaPoint = the(ESTATE.vmReplicaPoints[0]);
const policy = the(ESTATE.cdpPolicies[0]);
const mounted = (kind: string): string => the(ESTATE.mounts.find((m) => m.kind === kind)).point;
const own = <R extends { readonly backupServer: string; readonly id: string }>(
  records: readonly R[],
): string => the(records.find((r) => r.backupServer === server.id)).id;
/** A machine that no job and no policy processes. */
const machine = the(
  ESTATE.hierarchyObjects.find(
    (o) =>
      o.ref.startsWith('urn:VMware:Vm:') &&
      ![...ESTATE.jobs, ...ESTATE.cdpPolicies].some((j) => j.includes.some((i) => i.ref === o.ref)),
  ),
);

const UIDS: Readonly<Record<string, string>> = {
  Job: the(ESTATE.jobs.find((j) => j.jobType === 'Backup' && !linked.has(j.id))).id,
  Repository: the(ESTATE.repositories.find((r) => !whole.has(r.id))).id,
  ManagedServer: own(ESTATE.managedServers),
  VmRestorePoint: the(ESTATE.vmRestorePoints.find((p) => p.restorePoint === vAppPoint.restorePoint)).id,
  HierarchyRoot: the(ESTATE.hierarchyRoots.find((r) => r.hostType === 'VC')).id,
};

/** An example with what is in the estate for what is only in the example. */
function example(name: string, form: 'json' | 'xml'): string {
  return readFileSync(new URL(`../../contracts/examples/${form}/${name}.${form}`, import.meta.url), 'utf8')
    .replaceAll(/urn:veeam:(\w+):[0-9a-f-]{36}/g, (all, kind: string) =>
      UIDS[kind] === undefined ? all : `urn:veeam:${kind}:${UIDS[kind]}`,
    )
    .replaceAll(
      '4f0b6e1d-7c25-49a8-8d13-92e6b5a7c0f4',
      the(ESTATE.credentials.find((c) => c.backupServer === policy.backupServer)).id,
    )
    .replaceAll(/urn:VMware:Vm:[0-9a-f-]{36}\.[\w-]+/gi, machine.ref);
}

const CREDENTIALS = `backupServers/${server.id}/credentials`;
const PASSWORDS = `backupServers/${server.id}/passwords`;

describe.each<[string, string, string, number]>([
  ['JobCloneSpec', 'POST', `jobs/${job.id}?action=clone`, 202],
  ['Job', 'PUT', `jobs/${job.id}?action=edit`, 202],
  ['CreateObjectInJobSpec', 'POST', `jobs/${job.id}/includes`, 202],
  ['CreateObjectInJobSpec', 'POST', `cdpPolicies/${policy.id}/includes`, 202],
  ['CreateLinkedJobSpec', 'POST', `jobs/${copy.id}/linkedJobs`, 202],
  ['CreateLinkedBackupRepositorySpec', 'POST', `jobs/${copy.id}/linkedBackupRepositories`, 202],
  ['FailoverPlan', 'PUT', `failoverPlans/${plan.id}`, 202],
  ['FailoverPlanManagementSpec', 'POST', `failoverPlans/${plan.id}?action=start`, 202],
  ['VmRestorePointMountSpec', 'POST', `vmRestorePoints/${vmPoint.id}/mounts`, 202],
  ['VmReplicaPointMountSpec', 'POST', `vmReplicaPoints/${replicaPoint.id}/mounts`, 202],
  ['RestoreSpec', 'POST', `vAppRestorePoints/${vAppPoint.id}?action=restore`, 202],
  ['FileRestoreSpec', 'POST', `vmRestorePoints/${mounted('VmRestorePoint')}/mounts/1/C:?action=restore`, 202],
  ['FileRestoreSpec', 'POST', `vmReplicaPoints/${mounted('VmReplicaPoint')}/mounts/1/C:?action=restore`, 202],
  ['CredentialsInfoSpec', 'POST', `${CREDENTIALS}?action=create`, 201],
  ['CredentialsInfo', 'PUT', `${CREDENTIALS}/${own(ESTATE.credentials)}`, 204],
  ['PasswordKeyInfoSpec', 'POST', `${PASSWORDS}?action=create`, 202],
  ['PasswordKeyInfoSpec', 'PUT', `${PASSWORDS}/${own(ESTATE.passwords)}`, 204],
])('%s with %s %s', (name, method, path, status) => {
  it.each(['json', 'xml'] as const)('as %s', (form) => {
    const em = inProcess(ESTATE);
    const answer = em.send(method, path, example(name, form), { 'content-type': `application/${form}` });
    expect([answer.status, answer.status >= 400 ? answer.text : '']).toEqual([status, '']);
    em.tick(60_000);
    em.get('tasks');
    checkEstate(em.estate);
  });
});
