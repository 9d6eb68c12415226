import { at } from './default-plan.js';
import type { ScheduleRecord } from './jobs.js';
import { DAILY } from './jobs-plan.js';
import type { BackupsEstate, Named } from './model.js';
import type { Random } from './random.js';
import { milliseconds } from './times.js';

/** A file share (documentation: get_nas_fileservers_id). Its name is its path, or that of the managed server. */
export interface FileServerRecord extends Named {
  readonly backupServer: string;
  readonly serverType: 'FileServer' | 'SmbServer' | 'NfsServer';
  /** GUID of the host that it lies on in the hierarchy. */
  readonly host: string;
  /** Credentials it is read with; shares of NFS have none. */
  readonly credentials?: string;
  /** Repository that keeps what was known of its files. */
  readonly cacheRepository: string;
  readonly snapshotPath?: string;
}

/** A job that backs up file shares (documentation: get_nas_jobs_id). */
export interface NasJobRecord extends Named {
  readonly backupServer: string;
  readonly repository: string;
  readonly description: string;
  readonly scheduleEnabled: boolean;
  /** Absent: no schedule. */
  readonly schedule?: ScheduleRecord;
  readonly nextRun?: string;
  /** Days that versions of files are kept. */
  readonly retentionDays: number;
  readonly includes: readonly NasObjectRecord[];
}

/** A file share, or a part of one, in a job (documentation: get_nas_jobs_id_includes_id); its name is its path. */
export interface NasObjectRecord extends Named {
  readonly fileServer: string;
  readonly included: readonly string[];
  readonly excluded: readonly string[];
}

/** What an estate has of file shares. */
export interface NasEstate {
  readonly fileServers: readonly FileServerRecord[];
  readonly nasJobs: readonly NasJobRecord[];
}

/** Nothing of it. */
export const NO_NAS: NasEstate = { fileServers: [], nasJobs: [] };

const SHARES = [
  { name: '\\\\files01.lab.example\\R&D "Büro"', serverType: 'SmbServer' },
  { name: 'nas01.lab.example:/export/archive', serverType: 'NfsServer' },
  { name: 'files02.lab.example', serverType: 'FileServer' },
] as const;

/** A share of each type on the first server, and two jobs that back them up. */
export function defaultNas(rng: Random, base: BackupsEstate): NasEstate {
  const backupServer = at(base.backupServers, 0).id;
  const host = rng.guid();
  const [cache, target] = [at(base.repositories, 0).id, at(base.repositories, 1).id];
  const fileServers: FileServerRecord[] = SHARES.map(({ name, serverType }) => ({
    id: rng.guid(),
    name,
    backupServer,
    serverType,
    host,
    ...(serverType === 'SmbServer' ? { credentials: rng.guid(), snapshotPath: `${name}\\.snapshot` } : {}),
    cacheRepository: cache,
  }));
  const object = (share: FileServerRecord, excluded: readonly string[]): NasObjectRecord => ({
    id: rng.guid(),
    name: share.name,
    fileServer: share.id,
    included: ['*.*'],
    excluded,
  });
  const job = (
    name: string,
    shares: readonly FileServerRecord[],
    nextRun: { nextRun?: string },
  ): NasJobRecord => ({
    id: rng.guid(),
    name,
    backupServer,
    repository: target,
    description: nextRun.nextRun === undefined ? '' : 'Shares <projects> & archive',
    scheduleEnabled: nextRun.nextRun !== undefined,
    ...(nextRun.nextRun === undefined ? {} : { schedule: { ...DAILY, time: '23:00:00' } }),
    ...nextRun,
    retentionDays: 28,
    includes: shares.map((s, i) => object(s, i === 0 ? ['*.tmp', 'Thumbs & more.db'] : [])),
  });
  return {
    fileServers,
    nasJobs: [
      job('Shares "Büro" & Archive', fileServers.slice(0, 2), {
        nextRun: milliseconds(Date.UTC(2026, 5, 20, 21, 0, rng.between(0, 59))),
      }),
      job('Files02', fileServers.slice(2), {}),
    ],
  };
}

/** Refuses what would lead to nothing. */
export function checkNas(
  estate: BackupsEstate & NasEstate,
  unique: (kind: string, records: readonly Named[]) => ReadonlySet<string>,
  need: (owner: Named, kind: string, known: ReadonlySet<string>, id: string) => void,
): void {
  unique('NAS job', estate.nasJobs);
  const servers = new Set(estate.backupServers.map((r) => r.id));
  const repositories = new Set(estate.repositories.map((r) => r.id));
  const shares = unique('file server', estate.fileServers);
  for (const share of estate.fileServers) {
    need(share, 'backup server', servers, share.backupServer);
    need(share, 'repository', repositories, share.cacheRepository);
  }
  for (const job of estate.nasJobs) {
    need(job, 'backup server', servers, job.backupServer);
    need(job, 'repository', repositories, job.repository);
    unique('object of a NAS job', job.includes);
    for (const object of job.includes) need(object, 'file server', shares, object.fileServer);
  }
}
