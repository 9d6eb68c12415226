import { defaultAgents } from './agents.js';
import { defaultCdp } from './cdp-default.js';
import { defaultCloud } from './cloud-default.js';
import { defaultCloudReplication } from './cloud-replication-default.js';
import {
  at,
  type BackupPlan,
  DEFAULT_BACKUPS,
  DEFAULT_REPOSITORIES,
  DEFAULT_SERVERS,
} from './default-plan.js';
import type { Estate } from './estate.js';
import { defaultFurtherSessions } from './further-sessions-default.js';
import { defaultInfrastructure } from './infrastructure.js';
import { defaultJobs, joined } from './jobs-default.js';
import type {
  BackupFileRecord,
  BackupRecord,
  RestorePointRecord,
  VAppRestorePointRecord,
  VmRestorePointRecord,
} from './model.js';
import { defaultMounts } from './mounts.js';
import { defaultNas } from './nas.js';
import { type Random, random } from './random.js';
import { defaultReplicas } from './replicas.js';
import { defaultSecurity } from './security.js';
import { defaultSystemSessions } from './system-sessions.js';
import { defaultTenantConfigs } from './tenant-configs.js';
import { compactName, longName, microseconds, milliseconds, shortName } from './times.js';

const GIB = 1024 ** 3;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** The first night of backups. Fixed, so that a seed alone decides every byte. */
const FIRST_NIGHT = Date.UTC(2026, 5, 12, 3, 0, 0);

/** A small estate in which every relation of the slice occurs, and every link leads somewhere. */
export function defaultEstate(seed: number): Estate {
  const rng = random(seed);
  const backupServers = DEFAULT_SERVERS.map((server) => ({
    ...server,
    id: rng.guid(),
    thumbprint: rng.hex(40).toUpperCase(),
  }));
  const serverId = (index: number): string => at(backupServers, index).id;
  const repositories = DEFAULT_REPOSITORIES.map(({ server, ...repository }) => ({
    ...repository,
    id: rng.guid(),
    backupServer: serverId(server),
  }));

  const backups: BackupRecord[] = [];
  const parts: Parts = { restorePoints: [], vmRestorePoints: [], vAppRestorePoints: [], backupFiles: [] };
  DEFAULT_BACKUPS.forEach((plan, position) => {
    const repository = at(repositories, plan.repository);
    const parent = plan.parent === undefined ? undefined : at(backups, plan.parent);
    const backup: BackupRecord = {
      id: rng.guid(),
      name: plan.name,
      backupServer: repository.backupServer,
      repository: repository.id,
      platform: plan.platform,
      backupType: plan.backupType,
      ...(parent === undefined ? {} : { parent: parent.id }),
      job: { id: rng.guid(), name: plan.job ?? plan.name },
    };
    // A child is made by the job of its container.
    backups.push(parent === undefined ? backup : { ...backup, job: parent.job });
    // The second server keeps its times in PostgreSQL: microseconds, and another kind of name.
    const precise = repository.backupServer === serverId(1);
    for (let night = 0; night < plan.nights; night += 1) {
      addNight(parts, { rng, plan, backup, night, position, precise });
    }
  });
  // Enterprise Manager does not list in order of time.
  const base = {
    backupServers,
    repositories,
    backups,
    restorePoints: rng.shuffle(parts.restorePoints),
    vmRestorePoints: rng.shuffle(parts.vmRestorePoints),
    vAppRestorePoints: rng.shuffle(parts.vAppRestorePoints),
    backupFiles: rng.shuffle(parts.backupFiles),
    // What was added later is drawn later, so that what was there before keeps its ids.
    ...defaultInfrastructure(rng, backupServers, backups),
    ...defaultSecurity(rng),
  };
  const worked = { ...base, ...defaultJobs(base, rng) };
  const protectedToo = {
    ...defaultAgents(rng, worked),
    ...defaultNas(rng, worked),
    ...defaultReplicas(rng, worked),
    ...defaultSystemSessions(rng),
    ...defaultCdp(rng, worked),
    ...defaultTenantConfigs(rng, worked),
  };
  const cloud = defaultCloud(rng, worked);
  const whole = { ...worked, ...protectedToo, ...cloud, ...defaultCloudReplication(rng, cloud) };
  const mounted = { ...whole, ...defaultMounts(whole), ...defaultFurtherSessions(rng, whole) };
  return { ...mounted, jobs: joined(mounted, rng) };
}

interface Parts {
  readonly restorePoints: RestorePointRecord[];
  readonly vmRestorePoints: VmRestorePointRecord[];
  readonly vAppRestorePoints: VAppRestorePointRecord[];
  readonly backupFiles: BackupFileRecord[];
}

interface Night {
  readonly rng: Random;
  readonly plan: BackupPlan;
  readonly backup: BackupRecord;
  readonly night: number;
  readonly position: number;
  readonly precise: boolean;
}

/** One run of a job: a restore point, the file it went to, and a point for each machine in it. */
function addNight(parts: Parts, { rng, plan, backup, night, position, precise }: Night): void {
  const start = FIRST_NIGHT + night * DAY + position * 37 * MINUTE + rng.between(0, 59_999);
  const stamp = (time: number): string =>
    precise ? microseconds(time, rng.between(0, 999)) : milliseconds(time);
  const full = plan.reversed === true ? night === plan.nights - 1 : night === 0;
  const fileType = full ? 'vbk' : plan.reversed === true ? 'vrb' : 'vib';
  const file = backupFile(rng, backup, plan, start, stamp(start), fileType);
  parts.backupFiles.push(file);

  const created = stamp(start + rng.between(5_000, 40_000));
  const point: RestorePointRecord = {
    id: rng.guid(),
    name: precise ? longName(created) : shortName(created),
    backup: backup.id,
    created,
    backupFiles: [file.id],
  };
  parts.restorePoints.push(point);

  const kind = {
    algorithm: full ? 'Full' : plan.reversed === true ? 'ReversedIncremental' : 'Incremental',
    pointType: full ? 'Full' : plan.reversed === true ? 'ReverseIncrement' : 'Increment',
  } as const;
  for (const vm of plan.vms) {
    const time = stamp(start + rng.between(41_000, 90_000));
    parts.vmRestorePoints.push({
      id: rng.guid(),
      name: `${vm.name}@${compactName(time)}`,
      restorePoint: point.id,
      backupFile: file.id,
      vmName: vm.name,
      created: time,
      ...kind,
      hierarchyObjRef: vm.ref,
    });
  }
  for (const vApp of plan.vApps) {
    const time = stamp(start + rng.between(91_000, 120_000));
    parts.vAppRestorePoints.push({
      id: rng.guid(),
      name: `${vApp.name}@${compactName(time)}`,
      restorePoint: point.id,
      vAppName: vApp.name,
      created: time,
      ...kind,
      hierarchyObjRef: vApp.ref,
    });
  }
}

function backupFile(
  rng: Random,
  backup: BackupRecord,
  plan: BackupPlan,
  start: number,
  created: string,
  fileType: BackupFileRecord['fileType'],
): BackupFileRecord {
  const digits = new Date(start).toISOString().slice(0, 19).replaceAll(':', '');
  const name = `${plan.name}D${digits}_${rng.hex(4).toUpperCase()}.${fileType}`;
  const dataSize =
    (fileType === 'vbk' ? rng.between(20, 200) : rng.between(1, 9)) * GIB + rng.between(0, 4095);
  const deduplicationRatio = rng.between(100, 250) / 100;
  const compressRatio = rng.between(100, 300) / 100;
  return {
    id: rng.guid(),
    name,
    backup: backup.id,
    path: `${plan.folder}${name}`,
    backupSize: Math.floor(dataSize / deduplicationRatio / compressRatio),
    dataSize,
    deduplicationRatio,
    compressRatio,
    created,
    fileType,
  };
}
