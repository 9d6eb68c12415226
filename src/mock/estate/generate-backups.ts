import type { BackupRecord, Named } from '../areas/backups/records.js';
import type { GuestRecord, JobRecord, ScheduleRecord } from '../areas/jobs/records.js';
import type { Nights } from './generate-nights.js';
import type { Grown, Site } from './generate-sites.js';
import type { Random } from './random.js';

/** What a backup is of, by its place in a site: machines, or one computer with an agent. */
const KINDS = ['vms', 'policy', 'vms', 'linux', 'vms', 'vms', 'policy', 'vms'] as const;
/** How many machines jobs have, in turn. */
const MACHINES = [1, 2, 1, 3, 1] as const;
const ROLES = ['web', 'sql', 'app <blue>', 'mail', 'büro', 'dc', 'files & print', 'build'] as const;
const NO_HOST = '00000000-0000-0000-0000-000000000000';
const NONE: readonly never[] = [];

/** Machines are backed up as they are, nothing is indexed. */
const PLAIN_GUEST: GuestRecord = {
  snapshots: 'Disabled',
  copyOnly: false,
  logs: { processing: 'OnlyOnSuccessJob', minutes: 15 },
};
const DAILY: ScheduleRecord = {
  kind: 'daily',
  time: '05:00:00',
  offset: 2,
  days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  retries: 3,
};

/** The item at a place, of lists that go round and round. */
function inTurn<T>(items: readonly T[], place: number): T {
  return items[place % items.length] as T;
}

/** A backup to be added: where, at which place of the site, and how often it was made. */
export interface Wanted {
  readonly rng: Random;
  readonly site: Site;
  readonly position: number;
  readonly nights: number;
}

/** Adds a backup with its job. The result is what its nights are to add. */
export function addBackup(grown: Grown, wanted: Wanted): Nights {
  const kind = inTurn(KINDS, wanted.position);
  return kind === 'vms' ? addVmBackup(grown, wanted) : addAgentBackup(grown, wanted, kind);
}

function addVmBackup(grown: Grown, { rng, site, position, nights }: Wanted): Nights {
  const number = String(position).padStart(3, '0');
  const role = inTurn(ROLES, position);
  const vms = Array.from({ length: inTurn(MACHINES, position) }, (_, i) => {
    const object = site.platform === 'VMware' ? `vm-${1000 + position * 4 + i}` : rng.guid();
    return {
      name: `${role} ${site.label}-${number}${'abc'.charAt(i)}`,
      ref: `urn:${site.platform}:Vm:${site.host}.${object}`,
    };
  });
  for (const { name, ref } of vms) {
    grown.hierarchyObjects.push({ hierarchyRoot: site.host, ref, type: 'Vm', name });
  }
  const job: JobRecord = {
    id: rng.guid(),
    name: `${role} ${site.label}-${number}`,
    backupServer: site.server,
    jobType: 'Backup',
    platform: site.platform,
    description: '',
    schedule: DAILY,
    enabled: position % 7 !== 6,
    ...(position % 7 !== 6 ? { nextRun: '2026-06-18T03:00:00.000Z' } : {}),
    includes: vms.map(({ name, ref }) => ({ id: rng.guid(), name, ref })),
    guest: PLAIN_GUEST,
    linkedJobs: NONE,
    linkedBackups: NONE,
    linkedRepositories: NONE,
    retention: { kind: 'Cycles', count: nights },
  };
  grown.jobs.push(job);
  const backup = backupOf(rng, site, position, { name: job.name, platform: site.platform, job });
  grown.backups.push(backup);
  return { rng, site, position, nights, backup, folder: folderOf(site, backup), vms };
}

/** A Linux machine has a job of its own, Windows machines the policy of the site. */
function addAgentBackup(grown: Grown, wanted: Wanted, kind: 'policy' | 'linux'): Nights {
  const { rng, site, position, nights } = wanted;
  const windows = kind === 'policy';
  const computer = `${windows ? 'pc' : 'gw'}-${site.label}-${String(position).padStart(3, '0')}.lab.example`;
  const id = rng.guid();
  grown.discoveredComputers.push({
    id,
    name: computer,
    protectionGroup: site.group.id,
    hostStatus: 'Online',
    agentStatus: 'Installed',
    agentVersion: '6.3.2.1205',
    osVersion: windows ? 'Microsoft Windows 11 (64-bit)' : 'Debian GNU/Linux 13 (trixie) (64-bit)',
    ipAddress: `198.51.100.${1 + position}`,
    hierarchyObjRef: `urn:AgentFor${windows ? 'Windows' : 'Linux'}:VeeamAgent:${NO_HOST}.${id}`,
  });
  let backup: BackupRecord;
  if (windows) {
    site.policy ??= addPolicy(grown, wanted);
    backup = {
      ...backupOf(rng, site, 1, {
        name: `${site.policy.job.name} - ${computer}`,
        platform: 'AgentForWindows',
        job: site.policy.job,
      }),
      backupType: 'ChildBackup',
      parent: site.policy.backup,
    };
  } else {
    const job = { id: rng.guid(), name: `Linux Agent ${computer}` };
    addAgentJob(grown, wanted, job, 'AgentForLinux', computer);
    backup = backupOf(rng, site, position, { name: job.name, platform: 'AgentForLinux', job });
  }
  grown.backups.push(backup);
  return { rng, site, position, nights, backup, folder: folderOf(site, backup), vms: NONE, computer };
}

/** The policy of a site, and the container of the backups it makes. */
function addPolicy(grown: Grown, wanted: Wanted): NonNullable<Site['policy']> {
  const { rng, site } = wanted;
  const job = { id: rng.guid(), name: `Agent Policy ${site.label} "Büro"` };
  addAgentJob(grown, wanted, job, 'AgentForWindows', site.group.name);
  const backup = backupOf(rng, site, 1, { name: job.name, platform: 'AgentForWindows', job });
  grown.backups.push({ ...backup, backupType: 'ParentBackup' });
  return { backup: backup.id, job };
}

function addAgentJob(
  grown: Grown,
  { rng, site, nights }: Wanted,
  job: Named,
  platform: 'AgentForWindows' | 'AgentForLinux',
  of: string,
): void {
  grown.agentJobs.push({
    ...job,
    backupServer: site.server,
    platform,
    description: '',
    scheduleEnabled: true,
    nextRun: '2026-06-18T04:00:00.000Z',
    retainCycles: nights,
    includes: [{ id: rng.guid(), name: of, displayName: of }],
  });
}

function folderOf({ label }: Site, { name }: BackupRecord): string {
  return `/backups/site${label}/${name}/`;
}

interface Made {
  readonly name: string;
  readonly platform: string;
  readonly job: Named;
}

function backupOf(rng: Random, site: Site, position: number, { name, platform, job }: Made): BackupRecord {
  return {
    id: rng.guid(),
    name,
    backupServer: site.server,
    repository: inTurn(site.repositories, position).id,
    platform,
    backupType: 'Standard',
    job: { id: job.id, name: job.name },
  };
}
