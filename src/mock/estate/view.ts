import { AgentsView } from './agents.js';
import type { Estate } from './estate.js';
import { byId, type Groups, group, present } from './groups.js';
import type { HierarchyRootRecord, ManagedServerRecord } from './infrastructure.js';
import { JobsView } from './jobs-view.js';
import type {
  BackupFileRecord,
  BackupRecord,
  BackupServerRecord,
  RepositoryRecord,
  RestorePointRecord,
  VAppRestorePointRecord,
  VmRestorePointRecord,
} from './model.js';
import { MountsView } from './mounts.js';
import type { FileServerRecord } from './nas.js';
import { ReplicaSessionsView } from './replica-sessions.js';
import { ReplicasView } from './replicas.js';
import { SessionOwners } from './session-owners.js';

/**
 * An estate with its relations looked up once. Getters of a single record expect an id that is in the estate
 * (`checkEstate` has seen to that); lists are empty where nothing is related.
 */
export class EstateView {
  readonly #servers: ReadonlyMap<string, BackupServerRecord>;
  readonly #repositories: ReadonlyMap<string, RepositoryRecord>;
  readonly #backups: ReadonlyMap<string, BackupRecord>;
  readonly #points: ReadonlyMap<string, RestorePointRecord>;
  readonly #files: ReadonlyMap<string, BackupFileRecord>;
  readonly #vmPoints: ReadonlyMap<string, VmRestorePointRecord>;
  readonly #repositoriesByServer: Groups<RepositoryRecord>;
  readonly #backupsByRepository: Groups<BackupRecord>;
  readonly #backupsByParent: Groups<BackupRecord>;
  readonly #pointsByBackup: Groups<RestorePointRecord>;
  readonly #filesByBackup: Groups<BackupFileRecord>;
  readonly #pointsByFile: Groups<RestorePointRecord>;
  readonly #vmPointsByPoint: Groups<VmRestorePointRecord>;
  readonly #vmPointsByFile: Groups<VmRestorePointRecord>;
  readonly #vAppPointsByPoint: Groups<VAppRestorePointRecord>;

  readonly jobs: JobsView;

  /** Records of the kinds an estate cannot have yet, of mounts for instance: there are none. */
  readonly unrecorded: readonly never[] = [];

  readonly #managedServers: ReadonlyMap<string, ManagedServerRecord>;
  readonly #hierarchyRoots: ReadonlyMap<string, HierarchyRootRecord>;
  readonly #fileServers: ReadonlyMap<string, FileServerRecord>;
  readonly replicas: ReplicasView;
  readonly agents: AgentsView;
  readonly mounts: MountsView;
  readonly replicaSessions: ReplicaSessionsView;
  readonly owners: SessionOwners;

  constructor(readonly estate: Estate) {
    this.#servers = byId(estate.backupServers);
    this.#repositories = byId(estate.repositories);
    this.#backups = byId(estate.backups);
    this.#points = byId(estate.restorePoints);
    this.#files = byId(estate.backupFiles);
    this.#vmPoints = byId(estate.vmRestorePoints);
    this.jobs = new JobsView(estate);
    this.#repositoriesByServer = group(estate.repositories, (r) => [r.backupServer]);
    this.#backupsByRepository = group(estate.backups, (b) => [b.repository]);
    this.#backupsByParent = group(estate.backups, (b) => (b.parent === undefined ? [] : [b.parent]));
    this.#pointsByBackup = group(estate.restorePoints, (p) => [p.backup]);
    this.#filesByBackup = group(estate.backupFiles, (f) => [f.backup]);
    this.#pointsByFile = group(estate.restorePoints, (p) => p.backupFiles);
    this.#vmPointsByPoint = group(estate.vmRestorePoints, (p) => [p.restorePoint]);
    this.#vmPointsByFile = group(estate.vmRestorePoints, (p) => [p.backupFile]);
    this.#vAppPointsByPoint = group(estate.vAppRestorePoints, (p) => [p.restorePoint]);
    this.#managedServers = byId(estate.managedServers);
    this.#hierarchyRoots = byId(estate.hierarchyRoots);
    this.#fileServers = byId(estate.fileServers);
    this.replicas = new ReplicasView(estate);
    this.agents = new AgentsView(estate);
    this.mounts = new MountsView(estate);
    this.replicaSessions = new ReplicaSessionsView(estate);
    this.owners = new SessionOwners(estate);
  }

  backupServer(id: string): BackupServerRecord {
    return present(this.#servers.get(id), id);
  }

  repository(id: string): RepositoryRecord {
    return present(this.#repositories.get(id), id);
  }

  backup(id: string): BackupRecord {
    return present(this.#backups.get(id), id);
  }

  restorePoint(id: string): RestorePointRecord {
    return present(this.#points.get(id), id);
  }

  backupFile(id: string): BackupFileRecord {
    return present(this.#files.get(id), id);
  }

  vmRestorePoint(id: string): VmRestorePointRecord {
    return present(this.#vmPoints.get(id), id);
  }

  managedServer(id: string): ManagedServerRecord {
    return present(this.#managedServers.get(id), id);
  }

  hierarchyRoot(id: string): HierarchyRootRecord {
    return present(this.#hierarchyRoots.get(id), id);
  }

  fileServer(id: string): FileServerRecord {
    return present(this.#fileServers.get(id), id);
  }

  /** The backup server that a restore point was made on. */
  serverOfRestorePoint(id: string): BackupServerRecord {
    return this.backupServer(this.backup(this.restorePoint(id).backup).backupServer);
  }

  repositoriesOfServer(id: string): readonly RepositoryRecord[] {
    return this.#repositoriesByServer.get(id) ?? [];
  }

  backupsInRepository(id: string): readonly BackupRecord[] {
    return this.#backupsByRepository.get(id) ?? [];
  }

  childrenOfBackup(id: string): readonly BackupRecord[] {
    return this.#backupsByParent.get(id) ?? [];
  }

  restorePointsOfBackup(id: string): readonly RestorePointRecord[] {
    return this.#pointsByBackup.get(id) ?? [];
  }

  filesOfBackup(id: string): readonly BackupFileRecord[] {
    return this.#filesByBackup.get(id) ?? [];
  }

  filesOfRestorePoint(id: string): readonly BackupFileRecord[] {
    return this.restorePoint(id).backupFiles.map((file) => this.backupFile(file));
  }

  restorePointsInFile(id: string): readonly RestorePointRecord[] {
    return this.#pointsByFile.get(id) ?? [];
  }

  vmRestorePointsOf(restorePoint: string): readonly VmRestorePointRecord[] {
    return this.#vmPointsByPoint.get(restorePoint) ?? [];
  }

  vmRestorePointsInFile(id: string): readonly VmRestorePointRecord[] {
    return this.#vmPointsByFile.get(id) ?? [];
  }

  vAppRestorePointsOf(restorePoint: string): readonly VAppRestorePointRecord[] {
    return this.#vAppPointsByPoint.get(restorePoint) ?? [];
  }
}
