import { MockOptionError } from '../options.js';
import { checkAgents } from './agents.js';
import { checkCdp } from './cdp.js';
import { checkCloud } from './cloud-check.js';
import type { Estate } from './estate.js';
import { checkJobs } from './jobs-check.js';
import type { Named } from './model.js';
import { checkMounts } from './mounts.js';
import { checkNas } from './nas.js';
import { checkReplicaSessions } from './replica-sessions.js';
import { checkReplicas } from './replicas.js';
import { checkSystemSessions } from './system-sessions.js';
import { checkTenantConfigs } from './tenant-configs.js';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An estate with a record that cannot be; `record` is its id. */
export class EstateError extends MockOptionError {
  constructor(
    message: string,
    readonly record: string,
  ) {
    super(message);
  }
}

/**
 * Refuses an estate that would make the mock hand out links to nothing.
 *
 * @throws EstateError naming the record and what it points at
 */
export function checkEstate(estate: Estate): void {
  const ids = {
    backupServer: unique('backup server', estate.backupServers),
    repository: unique('repository', estate.repositories),
    backup: unique('backup', estate.backups),
    restorePoint: unique('restore point', estate.restorePoints),
    backupFile: unique('backup file', estate.backupFiles),
    managedServer: unique('managed server', estate.managedServers),
    hierarchyRoot: unique('hierarchy root', estate.hierarchyRoots),
    role: unique('role', estate.roles),
    account: unique('account', estate.accounts),
    password: unique('password', estate.passwords),
    vmRestorePoint: unique('VM restore point', estate.vmRestorePoints),
    job: unique('job', estate.jobs),
    anyJob: unique('job', [...estate.jobs, ...estate.agentJobs, ...estate.nasJobs]),
    backupSession: unique('backup session', estate.backupSessions),
  };
  unique('vApp restore point', estate.vAppRestorePoints);
  unique('WAN accelerator', estate.wanAccelerators);
  unique('external repository', estate.externalRepositories);
  unique('credentials', estate.credentials);
  unique('scope', estate.scopes);
  unique('backup task session', estate.backupTaskSessions);
  unique('restore session', estate.restoreSessions);
  unique('failover plan', estate.failoverPlans);

  const need = (owner: Named, kind: keyof typeof ids, id: string): void => {
    known(owner, kind === 'anyJob' ? 'job' : kind, ids[kind], id);
  };
  for (const r of estate.repositories) need(r, 'backupServer', r.backupServer);
  for (const b of estate.backups) {
    need(b, 'backupServer', b.backupServer);
    need(b, 'repository', b.repository);
    if (b.parent !== undefined) need(b, 'backup', b.parent);
  }
  for (const p of estate.restorePoints) {
    need(p, 'backup', p.backup);
    for (const file of p.backupFiles) need(p, 'backupFile', file);
  }
  for (const p of estate.vmRestorePoints) {
    need(p, 'restorePoint', p.restorePoint);
    need(p, 'backupFile', p.backupFile);
  }
  for (const p of estate.vAppRestorePoints) need(p, 'restorePoint', p.restorePoint);
  for (const f of estate.backupFiles) need(f, 'backup', f.backup);
  const { managedServers, hierarchyRoots, wanAccelerators, externalRepositories, credentials, passwords } =
    estate;
  for (const r of [
    managedServers,
    hierarchyRoots,
    wanAccelerators,
    externalRepositories,
    credentials,
    passwords,
  ].flat()) {
    need(r, 'backupServer', r.backupServer);
  }
  for (const s of managedServers)
    if (s.hierarchyRoot !== undefined) need(s, 'hierarchyRoot', s.hierarchyRoot);
  for (const r of hierarchyRoots) need(r, 'managedServer', r.managedServer);
  for (const o of estate.hierarchyObjects) need({ ...o, id: o.ref }, 'hierarchyRoot', o.hierarchyRoot);
  for (const r of externalRepositories) for (const b of r.backups) need(r, 'backup', b);
  for (const a of estate.accounts) for (const r of a.roles) need(a, 'role', r);
  for (const s of estate.scopes) {
    need(s, 'account', s.account);
    // File shares lie on no virtualization host.
    if (s.platform !== 'NasBackup') need(s, 'hierarchyRoot', s.hierarchyRoot);
  }
  checkJobs(estate, need);
  checkAgents(estate, unique, known);
  checkNas(estate, unique, known);
  checkReplicas(estate, unique, known);
  checkSystemSessions(estate, unique);
  checkCloud(estate, unique, known);
  checkMounts(estate, known);
  checkReplicaSessions(estate, unique, known);
  checkCdp(estate, unique, known);
  checkTenantConfigs(estate, unique, known);
}

function known(owner: Named, kind: string, ids: ReadonlySet<string>, id: string): void {
  if (!ids.has(id)) {
    throw new EstateError(
      `The estate's ${owner.id} names the ${kind} ${id}, which is not in the estate.`,
      owner.id,
    );
  }
}

function unique(kind: string, records: readonly Named[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { id } of records) {
    if (!GUID.test(id)) {
      throw new EstateError(`The estate's ${kind} id "${id}" is not a lower-case GUID.`, id);
    }
    if (seen.has(id)) throw new EstateError(`The estate has the ${kind} ${id} twice.`, id);
    seen.add(id);
  }
  return seen;
}
