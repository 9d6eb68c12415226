import type { Estate } from '../../estate/estate.js';
import { added } from '../../estate/replace.js';
import { compactName, longName, microseconds, milliseconds, shortName } from '../../estate/times.js';
import type { BackupFileRecord, BackupRecord } from '../backups/records.js';
import type { JobRecord } from '../jobs/records.js';

const GIB = 1024 ** 3;

/** Machines that are backed up because somebody asked for it, not because a job was due. */
export interface OnDemand {
  /** Id of the session that does it. */
  readonly session: string;
  /** Whose session it is. */
  readonly job: Pick<JobRecord, 'id' | 'name'>;
  readonly backup: BackupRecord;
  readonly machines: readonly { readonly name: string; readonly ref: string }[];
  /** A whole backup, or what has changed since the last one. */
  readonly full: boolean;
  newId(): string;
}

/** How the times of a backup are written: its server's back end decides. */
function stampOf(estate: Estate, { backupServer }: BackupRecord): (time: number) => string {
  const others = new Set(estate.backups.filter((b) => b.backupServer === backupServer).map((b) => b.id));
  const written = estate.restorePoints.find((p) => others.has(p.backup));
  return /\.\d{6}Z$/.test(written?.created ?? '') ? (time) => microseconds(time, 0) : milliseconds;
}

/** The session is at work, with a task for each machine. */
export function begun(estate: Estate, { session, job, backup, machines, newId }: OnDemand, at: Date): Estate {
  const created = stampOf(estate, backup)(at.getTime());
  return {
    ...added(estate, 'backupSessions', {
      id: session,
      name: `${job.name}@${compactName(created)}`,
      job: job.id,
      created,
      state: 'Working',
      result: 'None',
      progress: 0,
      retry: false,
    }),
    backupTaskSessions: [
      ...estate.backupTaskSessions,
      ...machines.map(({ name, ref }) => ({
        id: newId(),
        name: `${name}@${compactName(created)}`,
        session,
        created,
        state: 'InProgress' as const,
        result: 'None' as const,
        reason: '',
        totalSize: 0,
        vmName: name,
        vmRef: ref,
      })),
    ],
  };
}

/** The session has gone well: there is a file, a restore point in it, and one of each machine. */
export function done(estate: Estate, { session, backup, machines, full, newId }: OnDemand, at: Date): Estate {
  const running = estate.backupSessions.some((s) => s.id === session && s.state === 'Working');
  if (!running) return estate;
  const created = stampOf(estate, backup)(at.getTime());
  const precise = created.length > 'yyyy-MM-ddTHH:mm:ss.fffZ'.length;
  const file = fileOf(estate, backup, full ? 'vbk' : 'vib', created, newId());
  const point = {
    id: newId(),
    name: precise ? longName(created) : shortName(created),
    backup: backup.id,
    created,
    backupFiles: [file.id],
  };
  const vmPoints = machines.map(({ name, ref }) => ({
    id: newId(),
    name: `${name}@${compactName(created)}`,
    restorePoint: point.id,
    backupFile: file.id,
    vmName: name,
    created,
    algorithm: full ? ('Full' as const) : ('Incremental' as const),
    pointType: full ? ('Full' as const) : ('Increment' as const),
    hierarchyObjRef: ref,
  }));
  const ofMachine = new Map(vmPoints.map((p) => [p.vmName, p.id]));
  const known = estate.backups.some((b) => b.id === backup.id);
  return {
    ...estate,
    backups: known ? estate.backups : [...estate.backups, backup],
    backupFiles: [...estate.backupFiles, file],
    restorePoints: [...estate.restorePoints, point],
    vmRestorePoints: [...estate.vmRestorePoints, ...vmPoints],
    backupSessions: estate.backupSessions.map((s) =>
      s.id === session
        ? { ...s, ended: created, state: 'Stopped', result: 'Success', progress: 100, restorePoint: point.id }
        : s,
    ),
    backupTaskSessions: estate.backupTaskSessions.map((t) => {
      const made = ofMachine.get(t.vmName);
      if (t.session !== session || made === undefined) return t;
      const totalSize = Math.floor(file.dataSize / machines.length);
      return { ...t, ended: created, state: 'Completed', result: 'Success', totalSize, vmRestorePoint: made };
    }),
  };
}

function fileOf(
  { backupFiles }: Estate,
  backup: BackupRecord,
  fileType: 'vbk' | 'vib',
  created: string,
  id: string,
): BackupFileRecord {
  const name = `${backup.name}D${created.slice(0, 19).replaceAll(':', '')}.${fileType}`;
  const other = backupFiles.find((f) => f.backup === backup.id)?.path ?? '';
  const folder = /^.*[\\/]/.exec(other)?.[0] ?? 'VeeamZIP\\';
  const dataSize = (fileType === 'vbk' ? 20 : 2) * GIB;
  return {
    id,
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
}
