import { AGENT_POINT, AgentsView } from './agents.js';
import { CdpView } from './cdp.js';
import { CloudView } from './cloud-view.js';
import type { Estate } from './estate.js';
import { having, type Key, present } from './groups.js';
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

const SERVER = (r: RepositoryRecord) => [r.backupServer];
const BACKUP_REPOSITORY = (b: BackupRecord) => [b.repository];
const PARENT = (b: BackupRecord) => (b.parent === undefined ? [] : [b.parent]);
const POINT_BACKUP = (p: RestorePointRecord) => p.backup;
const FILE_BACKUP = (f: BackupFileRecord) => f.backup;
const POINT_FILES = (p: RestorePointRecord) => p.backupFiles;
const VM_POINT = (p: VmRestorePointRecord) => p.restorePoint;
const VM_FILE = (p: VmRestorePointRecord) => p.backupFile;
const VAPP_POINT = (p: VAppRestorePointRecord) => [p.restorePoint];

/** Lookups in lists that may be long. */
export const LOOKED_UP: readonly (readonly [list: keyof Estate, key: Key<never>])[] = [
  ['restorePoints', POINT_BACKUP],
  ['restorePoints', POINT_FILES],
  ['backupFiles', FILE_BACKUP],
  ['vmRestorePoints', VM_POINT],
  ['vmRestorePoints', VM_FILE],
  ['agentRestorePoints', AGENT_POINT],
];

/**
 * An estate with its relations, each looked up once when it is first asked for. Getters of a single record expect an id that is in the estate
 * (`checkEstate` has seen to that); lists are empty where nothing is related.
 */
export class EstateView {
  readonly jobs: JobsView;
  readonly replicas: ReplicasView;
  readonly agents: AgentsView;
  readonly cloud: CloudView;
  readonly cdp: CdpView;

  readonly mounts: MountsView;
  readonly replicaSessions: ReplicaSessionsView;
  readonly owners: SessionOwners;

  constructor(readonly estate: Estate) {
    this.jobs = new JobsView(estate);
    this.replicas = new ReplicasView(estate);
    this.agents = new AgentsView(estate);
    this.cloud = new CloudView(estate);
    this.mounts = new MountsView(estate);
    this.replicaSessions = new ReplicaSessionsView(estate);
    this.owners = new SessionOwners(estate);
    this.cdp = new CdpView(estate);
  }

  backupServer(id: string): BackupServerRecord {
    return present(this.estate.backupServers, id);
  }

  repository(id: string): RepositoryRecord {
    return present(this.estate.repositories, id);
  }

  backup(id: string): BackupRecord {
    return present(this.estate.backups, id);
  }

  restorePoint(id: string): RestorePointRecord {
    return present(this.estate.restorePoints, id);
  }

  backupFile(id: string): BackupFileRecord {
    return present(this.estate.backupFiles, id);
  }

  vmRestorePoint(id: string): VmRestorePointRecord {
    return present(this.estate.vmRestorePoints, id);
  }

  managedServer(id: string): ManagedServerRecord {
    return present(this.estate.managedServers, id);
  }

  hierarchyRoot(id: string): HierarchyRootRecord {
    return present(this.estate.hierarchyRoots, id);
  }

  fileServer(id: string): FileServerRecord {
    return present(this.estate.fileServers, id);
  }

  /** The backup server that a backup was made on. */
  serverOfBackup(id: string): BackupServerRecord {
    return this.backupServer(this.backup(id).backupServer);
  }

  /** The backup server that a restore point was made on. */
  serverOfRestorePoint(id: string): BackupServerRecord {
    return this.serverOfBackup(this.restorePoint(id).backup);
  }

  repositoriesOfServer(id: string): readonly RepositoryRecord[] {
    return having(this.estate.repositories, SERVER, id);
  }

  backupsInRepository(id: string): readonly BackupRecord[] {
    return having(this.estate.backups, BACKUP_REPOSITORY, id);
  }

  childrenOfBackup(id: string): readonly BackupRecord[] {
    return having(this.estate.backups, PARENT, id);
  }

  restorePointsOfBackup(id: string): readonly RestorePointRecord[] {
    return having(this.estate.restorePoints, POINT_BACKUP, id);
  }

  filesOfBackup(id: string): readonly BackupFileRecord[] {
    return having(this.estate.backupFiles, FILE_BACKUP, id);
  }

  filesOfRestorePoint(id: string): readonly BackupFileRecord[] {
    return this.restorePoint(id).backupFiles.map((file) => this.backupFile(file));
  }

  restorePointsInFile(id: string): readonly RestorePointRecord[] {
    return having(this.estate.restorePoints, POINT_FILES, id);
  }

  vmRestorePointsOf(restorePoint: string): readonly VmRestorePointRecord[] {
    return having(this.estate.vmRestorePoints, VM_POINT, restorePoint);
  }

  vmRestorePointsInFile(id: string): readonly VmRestorePointRecord[] {
    return having(this.estate.vmRestorePoints, VM_FILE, id);
  }

  vAppRestorePointsOf(restorePoint: string): readonly VAppRestorePointRecord[] {
    return having(this.estate.vAppRestorePoints, VAPP_POINT, restorePoint);
  }
}
