import type { Estate } from '../../estate/estate.js';
import type { EstateView } from '../../estate/view.js';
import type { AgentRestorePointRecord } from '../agents/records.js';
import type { BackupFileRecord, BackupRecord, RestorePointRecord } from '../backups/records.js';
import type { SessionOwner } from '../sessions/owners.js';
import type { Writing } from './run-names.js';

const GIB = 1024 ** 3;

/** A machine in a run; agents and file shares have no place in a hierarchy. */
export interface Processed {
  readonly name: string;
  readonly ref?: string;
}

/** What a run that ends well leaves behind. */
export interface Making {
  readonly view: EstateView;
  readonly owner: SessionOwner;
  readonly machines: readonly Processed[];
  readonly at: number;
  readonly writing: Writing;
  newId(): string;
}

/** The estate with the new restore point, and which one it is; without one where the job keeps none here. */
export interface Made {
  readonly estate: Estate;
  readonly restorePoint?: string;
  /** Points of machines, by name. */
  readonly ofMachines: ReadonlyMap<string, string>;
}

/** A backup job adds a point to its backup, full at first; a job of agents to the backup of each machine. */
export function makePoints(making: Making): Made {
  const { view, owner } = making;
  const kept = view.estate.backups.filter((b) => b.job.id === owner.id && b.backupType !== 'ParentBackup');
  if (owner.kind === 'AgentBackupJob') {
    return kept.reduce<Made>((made, backup) => addAgentPoint(made, making, backup), {
      estate: view.estate,
      ofMachines: new Map(),
    });
  }
  if (owner.jobType !== 'Backup') return { estate: view.estate, ofMachines: new Map() };
  const backup = kept[0] ?? newBackup(making);
  if (backup === undefined) return { estate: view.estate, ofMachines: new Map() };
  return addMachinePoints(making, backup);
}

/** A job that has run for the first time has a backup from then on. */
function newBackup({ view, owner, newId }: Making): BackupRecord | undefined {
  const job = view.get('jobs', owner.id);
  const repository = job.repository ?? view.where('repositories', 'backupServer', owner.backupServer)[0]?.id;
  if (repository === undefined) return undefined;
  return {
    id: newId(),
    name: owner.name,
    backupServer: owner.backupServer,
    repository,
    platform: job.platform,
    backupType: 'Standard',
    job: { id: owner.id, name: owner.name },
  };
}

function addMachinePoints(making: Making, backup: BackupRecord): Made {
  const { view, machines, at, writing, newId } = making;
  const { file, point, kind } = pointIn(making, backup, machines.length);
  const created = writing.stamp(at);
  const ofType = (type: string): Required<Processed>[] =>
    machines.flatMap(({ name, ref }) =>
      ref?.toLowerCase().includes(`:${type}:`) === true ? [{ name, ref }] : [],
    );
  const vms = ofType('vm').map(({ name, ref }) => ({
    id: newId(),
    name: writing.named(name, created),
    restorePoint: point.id,
    backupFile: file.id,
    vmName: name,
    created,
    ...kind,
    hierarchyObjRef: ref,
  }));
  const vApps = ofType('vapp').map(({ name, ref }) => ({
    id: newId(),
    name: writing.named(name, created),
    restorePoint: point.id,
    vAppName: name,
    created,
    ...kind,
    hierarchyObjRef: ref,
  }));
  const { estate } = view;
  const known = estate.backups.some((b) => b.id === backup.id);
  return {
    estate: {
      ...estate,
      backups: known ? estate.backups : [...estate.backups, backup],
      backupFiles: [...estate.backupFiles, file],
      restorePoints: [...estate.restorePoints, point],
      vmRestorePoints: [...estate.vmRestorePoints, ...vms],
      vAppRestorePoints: [...estate.vAppRestorePoints, ...vApps],
    },
    restorePoint: point.id,
    ofMachines: new Map(vms.map((p) => [p.vmName, p.id])),
  };
}

function addAgentPoint(made: Made, making: Making, backup: BackupRecord): Made {
  const { view, at, writing, newId, machines } = making;
  const { file, point, kind } = pointIn(making, backup, 1);
  const points = new Set(view.where('restorePoints', 'backup', backup.id).map((p) => p.id));
  const before = view.estate.agentRestorePoints.find((p) => points.has(p.restorePoint));
  const computerName = before?.computerName ?? machines[0]?.name ?? backup.name;
  const created = writing.stamp(at);
  const agentPoint: AgentRestorePointRecord = {
    id: newId(),
    name: writing.named(computerName, created),
    restorePoint: point.id,
    backupFile: file.id,
    computerName,
    created,
    ...kind,
  };
  const { estate } = made;
  return {
    ...made,
    estate: {
      ...estate,
      backupFiles: [...estate.backupFiles, file],
      restorePoints: [...estate.restorePoints, point],
      agentRestorePoints: [...estate.agentRestorePoints, agentPoint],
    },
    restorePoint: point.id,
  };
}

interface InBackup {
  readonly file: BackupFileRecord;
  readonly point: RestorePointRecord;
  readonly kind:
    | { readonly algorithm: 'Full'; readonly pointType: 'Full' }
    | { readonly algorithm: 'Incremental'; readonly pointType: 'Increment' };
}

/** The first point of a backup is full, every other one holds what has changed since. */
function pointIn({ view, at, writing, newId }: Making, backup: BackupRecord, machines: number): InBackup {
  const files = view.where('backupFiles', 'backup', backup.id);
  const full = files.length === 0;
  const fileType = full ? 'vbk' : 'vib';
  const digits = new Date(at).toISOString().slice(0, 19).replaceAll(':', '');
  const name = `${backup.name}D${digits}.${fileType}`;
  const folder = /^.*[\\/]/.exec(files[0]?.path ?? '')?.[0] ?? `${backup.name}/`;
  const dataSize = (full ? 20 : 2) * Math.max(1, machines) * GIB;
  const created = writing.stamp(at);
  const file: BackupFileRecord = {
    id: newId(),
    name,
    backup: backup.id,
    path: `${folder}${name}`,
    backupSize: dataSize / 4,
    dataSize,
    deduplicationRatio: 2,
    compressRatio: 2,
    created,
    fileType,
  };
  const point = {
    id: newId(),
    name: writing.point(created),
    backup: backup.id,
    created,
    backupFiles: [file.id],
  };
  return {
    file,
    point,
    kind: full
      ? { algorithm: 'Full', pointType: 'Full' }
      : { algorithm: 'Incremental', pointType: 'Increment' },
  };
}
