import { at } from './default-plan.js';
import type { GuestRecord, ScheduleRecord } from './jobs.js';
import { DAILY, DATABASE_GUEST, PLAIN_GUEST } from './jobs-plan.js';
import type { BackupRecord, BackupsEstate, Named } from './model.js';
import type { Random } from './random.js';
import { compactName, microseconds, milliseconds } from './times.js';

/** Which agent does the backup. */
export type AgentPlatform = 'AgentForLinux' | 'AgentForWindows';

/** A backup job for machines with an agent (documentation: get_agents_jobs_id). */
export interface AgentJobRecord extends Named {
  readonly backupServer: string;
  readonly platform: AgentPlatform;
  readonly description: string;
  readonly scheduleEnabled: boolean;
  /** Absent: no schedule. */
  readonly schedule?: ScheduleRecord;
  readonly nextRun?: string;
  /** Restore points that are kept. */
  readonly retainCycles: number;
  /** Machines and protection groups in the job. */
  readonly includes: readonly AgentObjectRecord[];
  /** How machines are treated that nothing else is said of; absent where the job does not say. */
  readonly guest?: GuestRecord;
}

/** A machine or a protection group in a job (documentation: get_agents_jobs_id_includes_id). */
export interface AgentObjectRecord extends Named {
  readonly displayName: string;
  /** Absent where it is treated like any other of the job. */
  readonly guest?: GuestRecord;
}

/** A restore point of one machine (documentation: get_agents_agentrestorepoints_id). */
export interface AgentRestorePointRecord extends Named {
  readonly restorePoint: string;
  readonly backupFile: string;
  readonly computerName: string;
  readonly created: string;
  readonly algorithm: 'Full' | 'Incremental' | 'SyntheticFull';
  readonly pointType: 'Full' | 'Increment';
}

/** Machines that are managed together (documentation: get_agents_protectiongroups_id). */
export interface ProtectionGroupRecord extends Named {
  readonly backupServer: string;
  readonly rescanScheduleEnabled: boolean;
  /** Absent for the groups that every server has of itself. */
  readonly hierarchyObjRef?: string;
}

/** A machine that a protection group has found (documentation: get_agents_discoveredcomputers_id). */
export interface DiscoveredComputerRecord extends Named {
  readonly protectionGroup: string;
  readonly hostStatus: 'Online' | 'Offline';
  readonly agentStatus: 'NotInstalled' | 'Installed' | 'UnsupportedOs' | 'Failed' | 'Exclude';
  /** What is known of a machine depends on whether it could be reached. */
  readonly agentVersion?: string;
  readonly osVersion?: string;
  readonly ipAddress?: string;
  readonly hierarchyObjRef: string;
}

/** What an estate has of agent management. */
export interface AgentsEstate {
  readonly agentJobs: readonly AgentJobRecord[];
  readonly agentRestorePoints: readonly AgentRestorePointRecord[];
  readonly protectionGroups: readonly ProtectionGroupRecord[];
  readonly discoveredComputers: readonly DiscoveredComputerRecord[];
}

/** Nothing of it. */
export const NO_AGENTS: AgentsEstate = {
  agentJobs: [],
  agentRestorePoints: [],
  protectionGroups: [],
  discoveredComputers: [],
};

/** Whether agents made a backup. */
export function isOfAgents({ platform }: Pick<BackupRecord, 'platform'>): boolean {
  return platform.startsWith('AgentFor');
}

const NO_HOST = '00000000-0000-0000-0000-000000000000';
const SECOND = 1000;
const HOUR = 3_600 * SECOND;

interface GroupPlan {
  readonly name: string;
  readonly server: number;
  readonly platform?: AgentPlatform;
  readonly machines: readonly string[];
}

/** Groups of the default estate; the place of their backup server, and the machines in them. */
const GROUPS: readonly GroupPlan[] = [
  {
    name: 'Büro',
    server: 1,
    platform: 'AgentForWindows',
    machines: ['pc-017.lab.example', 'pc-018.lab.example'],
  },
  { name: 'Linux & Gateways', server: 1, platform: 'AgentForLinux', machines: ['nas-gw.lab.example'] },
  { name: 'Manually Added', server: 0, machines: [] },
];

/** The part of the default estate that agents belong to: the jobs behind its agent backups, a point for each machine. */
export function defaultAgents(rng: Random, base: BackupsEstate): AgentsEstate {
  const groups: ProtectionGroupRecord[] = [];
  const computers: DiscoveredComputerRecord[] = [];
  for (const plan of GROUPS) {
    const id = rng.guid();
    groups.push({
      id,
      name: plan.name,
      backupServer: at(base.backupServers, plan.server).id,
      rescanScheduleEnabled: plan.machines.length > 0,
      ...(plan.platform === undefined
        ? {}
        : { hierarchyObjRef: `urn:${plan.platform}:AgentProtectionGroup:${NO_HOST}.${id}` }),
    });
    plan.machines.forEach((name, i) => {
      const windows = plan.platform === 'AgentForWindows';
      computers.push(computer(rng, { name, group: id, windows, reached: i === 0 }));
    });
  }
  const backups = base.backups.filter(isOfAgents);
  return {
    agentJobs: backups.filter((b) => b.parent === undefined).map((b) => job(rng, b, groups, computers)),
    agentRestorePoints: rng.shuffle(backups.flatMap((b) => points(rng, b, base))),
    protectionGroups: groups,
    discoveredComputers: computers,
  };
}

interface Found {
  readonly name: string;
  readonly group: string;
  readonly windows: boolean;
  readonly reached: boolean;
}

function computer(rng: Random, { name, group, windows, reached }: Found): DiscoveredComputerRecord {
  const id = rng.guid();
  return {
    id,
    name,
    protectionGroup: group,
    hostStatus: reached ? 'Online' : 'Offline',
    agentStatus: reached ? 'Installed' : 'Failed',
    ...(reached
      ? {
          agentVersion: windows ? '6.3.2.1205' : '6.3.2.1302',
          osVersion: windows ? 'Microsoft Windows 11 (64-bit)' : 'Debian GNU/Linux 13 (trixie) (64-bit)',
          ipAddress: `192.0.2.${rng.between(20, 250)}`,
        }
      : {}),
    hierarchyObjRef: `urn:${windows ? 'AgentForWindows' : 'AgentForLinux'}:VeeamAgent:${NO_HOST}.${id}`,
  };
}

/** A container was made from a group, every other backup from the one machine it is named after. */
function job(
  rng: Random,
  backup: BackupRecord,
  groups: readonly Named[],
  computers: readonly Named[],
): AgentJobRecord {
  const name =
    backup.backupType === 'ParentBackup' ? at(groups, 0).name : at(computers, computers.length - 1).name;
  const night = Date.UTC(2026, 5, 20, 3) + rng.between(0, 59) * SECOND;
  return {
    id: backup.job.id,
    name: backup.job.name,
    backupServer: backup.backupServer,
    platform: backup.platform === 'AgentForLinux' ? 'AgentForLinux' : 'AgentForWindows',
    description: backup.backupType === 'ParentBackup' ? 'Policy <office>, "all" machines' : '',
    scheduleEnabled: true,
    ...(backup.backupType === 'ParentBackup'
      ? { schedule: { ...DAILY, time: '06:00:00' }, nextRun: milliseconds(night + HOUR) }
      : {}),
    retainCycles: 7,
    includes: [{ id: rng.guid(), name, displayName: name, guest: DATABASE_GUEST }],
    guest: PLAIN_GUEST,
  };
}

/** A point of the one machine in each restore point of a backup, which stands at the end of the backup's name. */
function points(rng: Random, backup: BackupRecord, base: BackupsEstate): AgentRestorePointRecord[] {
  const computerName = backup.name.slice(backup.name.lastIndexOf(' ') + 1);
  return base.restorePoints
    .filter((p) => p.backup === backup.id)
    .map((point) => {
      const file = base.backupFiles.find((f) => f.id === point.backupFiles[0]);
      const full = file?.fileType === 'vbk';
      const created = microseconds(
        Date.parse(point.created) + rng.between(1, 90) * SECOND,
        rng.between(0, 999),
      );
      return {
        id: rng.guid(),
        name: `${computerName}@${compactName(created)}`,
        restorePoint: point.id,
        backupFile: at(point.backupFiles, 0),
        computerName,
        created,
        algorithm: full ? 'Full' : 'Incremental',
        pointType: full ? 'Full' : 'Increment',
      };
    });
}

/** Refuses what would lead to nothing; `need` throws where an id is not among the records of its kind. */
export function checkAgents(
  estate: BackupsEstate & AgentsEstate,
  unique: (kind: string, records: readonly Named[]) => ReadonlySet<string>,
  need: (owner: Named, kind: string, known: ReadonlySet<string>, id: string) => void,
): void {
  unique('agent job', estate.agentJobs);
  unique('agent restore point', estate.agentRestorePoints);
  unique('discovered computer', estate.discoveredComputers);
  const servers = new Set(estate.backupServers.map((r) => r.id));
  const points = new Set(estate.restorePoints.map((r) => r.id));
  const files = new Set(estate.backupFiles.map((r) => r.id));
  const groups = unique('protection group', estate.protectionGroups);
  for (const r of [...estate.agentJobs, ...estate.protectionGroups]) {
    need(r, 'backup server', servers, r.backupServer);
  }
  for (const j of estate.agentJobs) unique('object of an agent job', j.includes);
  for (const p of estate.agentRestorePoints) {
    need(p, 'restore point', points, p.restorePoint);
    need(p, 'backup file', files, p.backupFile);
  }
  for (const c of estate.discoveredComputers) need(c, 'protection group', groups, c.protectionGroup);
}
